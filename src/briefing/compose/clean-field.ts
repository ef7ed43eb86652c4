import { cleanLine, cleanText } from '../../model/text/clean-text.ts';

/** The text of a field without what Word leaves in it, in the field too; the caret stays where it stood. */
export function cleanField(field: HTMLInputElement | HTMLTextAreaElement): string {
  const clean = field instanceof HTMLInputElement ? cleanLine : cleanText;
  const text = clean(field.value);
  if (text === field.value) return text;
  const caret = clean(field.value.slice(0, field.selectionStart ?? field.value.length)).length;
  field.value = text;
  field.setSelectionRange(caret, caret);
  return text;
}
