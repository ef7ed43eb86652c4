import { useLayoutEffect, useRef, useState } from 'react';

/**
 * Puts a snippet into a text where the caret stands, or over what is selected, while a dialog offers snippets; at its end where
 * the field has not been entered yet. `area` is the ref of the field, `onFocus` its ear, and the caret ends behind the snippet.
 */
export function useInsert(text: string, onText: (text: string) => void) {
  const area = useRef<HTMLTextAreaElement>(null);
  const isEntered = useRef(false);
  /** Where the caret belongs once the snippet is in the text. */
  const caret = useRef<number | null>(null);
  const [isInserting, setInserting] = useState(false);
  const insert = (snippet: string) => {
    const { selectionStart, selectionEnd } = (isEntered.current ? area.current : null) ?? {
      selectionStart: text.length,
      selectionEnd: text.length,
    };
    const before = text.slice(0, selectionStart);
    // What is put behind the last word without a caret must not grow together with it.
    const gap = !isEntered.current && /\S$/.test(before) ? ' ' : '';
    onText(`${before}${gap}${snippet}${text.slice(selectionEnd)}`);
    setInserting(false);
    caret.current = before.length + gap.length + snippet.length;
  };
  // Before another key can be heard: the next letter stands behind what was put in.
  useLayoutEffect(() => {
    if (caret.current === null || isInserting) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const onFocus = () => {
    isEntered.current = true;
  };
  return { area, isInserting, setInserting, insert, onFocus };
}
