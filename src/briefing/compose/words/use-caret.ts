import { type RefObject, useLayoutEffect, useReducer, useRef } from 'react';
import { placeInField, type ShownText } from './chips.ts';
import type { Stretch } from './typing.ts';

/**
 * Keeps the caret of a field whose words are drawn anew. `put` says where it belongs in the text, and whether the field takes the
 * focus, since what it was asked from is closing; `before` is the last selection.
 */
export function useCaret(area: RefObject<HTMLTextAreaElement | null>, field: ShownText) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const before = useRef<Stretch>({ start: 0, end: 0 });
  const caret = useRef<{ readonly place: number; readonly takesFocus: boolean } | null>(null);
  // Before another key can be heard: the next letter stands where it belongs.
  useLayoutEffect(() => {
    const [{ current: element }, { current: wanted }] = [area, caret];
    if (!wanted || !element) return;
    caret.current = null;
    if (wanted.takesFocus) element.focus();
    const place = placeInField(field, wanted.place);
    if (element.selectionStart !== place || element.selectionEnd !== place)
      element.setSelectionRange(place, place);
    before.current = { start: place, end: place };
  });
  const put = (place: number, takesFocus: boolean) => {
    caret.current = { place, takesFocus };
    // Also where the text is as it was, and the field is not.
    redraw();
  };
  return { before, put };
}
