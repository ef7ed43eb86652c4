import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { placeInField, placeInText, type ShownText, showText } from './chips.ts';
import { copiedText, readTyping, replaceShown, type Stretch, snapSelection, type Typed } from './typing.ts';
import { useCaret } from './use-caret.ts';

/** What happened to a field, by the field. */
interface FieldEvent {
  readonly currentTarget: HTMLTextAreaElement;
}
interface CopyEvent extends FieldEvent {
  readonly clipboardData: DataTransfer;
  readonly type: string;
  readonly preventDefault: () => void;
}
interface DragEvent extends FieldEvent {
  readonly dataTransfer: DataTransfer;
}

/** The selection of a field. */
const selectionOf = ({ selectionStart, selectionEnd }: HTMLTextAreaElement): Stretch => ({
  start: selectionStart,
  end: selectionEnd,
});

/** What hears of copying, cutting and dragging out of a field: codes go, not what they say. */
function copyEars(field: ShownText, take: (typed: Typed) => void) {
  const copy = (event: CopyEvent) => {
    const stretch = selectionOf(event.currentTarget);
    if (stretch.start === stretch.end) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copiedText(field, stretch));
    if (event.type === 'cut') take(replaceShown(field, stretch, ''));
  };
  return {
    onCopy: copy,
    onCut: copy,
    onDragStart: ({ currentTarget, dataTransfer }: DragEvent) =>
      dataTransfer.setData('text/plain', copiedText(field, selectionOf(currentTarget))),
  };
}

/**
 * A field of words whose figures are chips: the text stays the text, the field shows what its codes say. `say` gives that of a
 * code, `clean` what a text may hold, `most` is its longest length. `area` is the ref of the field, `events` are its ears.
 */
export function useWordField(props: {
  text: string;
  most: number;
  isLine: boolean;
  say: (code: string) => string;
  clean: (text: string) => string;
  onText: (text: string) => void;
}) {
  const { text, most, isLine, say, clean, onText } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const field = useMemo(() => showText(text, say), [text, say]);
  /** Which chip is selected; null where none is. */
  const [current, setCurrent] = useState<number | null>(null);
  const { before, put } = useCaret(area, field);
  /** Whether the pointer was the last to do something, and whether anybody has yet. */
  const [isPressed, isEntered] = [useRef(false), useRef(false)];
  const take = (typed: Typed, takesFocus = false) => {
    const fits = typed.text.length <= Math.max(most, text.length);
    if (fits) onText(typed.text);
    put(fits ? typed.caret : placeInText(field, before.current.end), takesFocus);
  };
  /** Puts a snippet where the caret stands, at the end where the field has not been entered; or over a stretch of the text. */
  const insert = (snippet: string, over?: Stretch) => {
    const { shown } = field;
    const caret = isEntered.current && area.current ? selectionOf(area.current) : null;
    const at = over
      ? { start: placeInField(field, over.start), end: placeInField(field, over.end) }
      : (caret ?? { start: shown.length, end: shown.length });
    // What is put behind the last word without a caret must not grow together with it.
    const gap = !over && !caret && /\S$/.test(shown) ? ' ' : '';
    take(replaceShown(field, at, `${gap}${snippet}`), true);
  };
  const events = {
    onChange: ({ currentTarget }: FieldEvent) => {
      isEntered.current = true;
      take(readTyping(field, currentTarget.value, currentTarget.selectionStart, clean));
    },
    onSelect: ({ currentTarget }: FieldEvent) => {
      const now = selectionOf(currentTarget);
      const { start, end } = snapSelection(now, before.current, field.chips, isPressed.current);
      before.current = { start, end };
      if (start !== now.start || end !== now.end) currentTarget.setSelectionRange(start, end);
      const chosen = field.chips.findIndex((chip) => chip.shownStart === start && chip.shownEnd === end);
      setCurrent(chosen === -1 ? null : chosen);
    },
    onPointerDown: () => {
      isPressed.current = true;
      isEntered.current = true;
    },
    onKeyDown: (event: KeyboardEvent) => {
      isPressed.current = false;
      // Whoever only passes through has put no caret anywhere.
      if (event.key !== 'Tab') isEntered.current = true;
      // A line has no second.
      if (isLine && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
    },
    ...copyEars(field, take),
  };
  /** Selects a stretch of the field. */
  const select = ({ start, end }: Stretch) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  const maxLength = field.shown.length + Math.max(0, most - text.length);
  return { area, field, current, select, insert, events, maxLength };
}
