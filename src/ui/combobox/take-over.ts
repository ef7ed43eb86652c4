/**
 * Remembers whether a field has the focus and what is selected in it, before another one takes its place; gives what makes the
 * other one go on where the reader is.
 */
export function takeOver(before: HTMLInputElement | null): (after: HTMLInputElement) => void {
  if (!before || before.ownerDocument.activeElement !== before) return () => undefined;
  const { value, selectionStart, selectionEnd } = before;
  return (after) => {
    if (after === before || after.ownerDocument.activeElement === after) return;
    after.focus();
    const end = after.value.length;
    // What was typed in between stands behind the caret.
    if (after.value === value) after.setSelectionRange(selectionStart, selectionEnd);
    else after.setSelectionRange(end, end);
  };
}
