import { useLayoutEffect, useRef, useState } from 'react';

/**
 * Puts a snippet into a text where the caret stands, or over what is selected, while a dialog offers snippets: `area` is
 * the ref of the field, and the caret ends behind the snippet.
 */
export function useInsert(text: string, onText: (text: string) => void) {
  const area = useRef<HTMLTextAreaElement>(null);
  /** Where the caret belongs once the snippet is in the text. */
  const caret = useRef<number | null>(null);
  const [isInserting, setInserting] = useState(false);
  const insert = (snippet: string) => {
    const { selectionStart = text.length, selectionEnd = text.length } = area.current ?? {};
    onText(`${text.slice(0, selectionStart)}${snippet}${text.slice(selectionEnd)}`);
    setInserting(false);
    caret.current = selectionStart + snippet.length;
  };
  // Before another key can be heard: the next letter stands behind what was put in.
  useLayoutEffect(() => {
    if (caret.current === null || isInserting) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  return { area, isInserting, setInserting, insert };
}
