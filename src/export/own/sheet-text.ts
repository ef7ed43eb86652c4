import { keepXml } from '../../model/text/xml-text.ts';

/** What one cell of a workbook holds at most, in characters (ECMA-376; Excel's own limit). */
const LONGEST = 32_767;

const escaped = (letter: string): string =>
  `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * A text as a workbook holds it (ECMA-376 part 1, 22.9.2.19): what looks like an escape is escaped, and so is the first letter of what the
 * writer of workbooks, which looks texts up by their name, would take for one of its own: `constructor`, `__proto__`.
 */
export function sheetText(text: string): string {
  const kept = keepXml(text).slice(0, LONGEST);
  if (kept in Object.prototype) return escaped(kept) + kept.slice(1);
  return kept.includes('_x') ? kept.replace(/_(?=x[\dA-F]{4}_)/gi, escaped('_')) : kept;
}
