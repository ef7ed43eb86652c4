/** What a spreadsheet skips before it decides whether a cell is a formula. */
const BLANKS = '[\\s\\u200B-\\u200F\\u2060]*';

const CALCULATED = `(?:\\t|${BLANKS}[=+\\-@＝＋－＠])`;

/** A line that a spreadsheet would calculate, in half-width or full-width signs (OWASP, "CSV Injection"), or that was disarmed once. */
const FORMULA = new RegExp(`^'*${CALCULATED}`);

const DISARMED = new RegExp(`^'+${CALCULATED}`);

/** The text with an apostrophe before whatever a spreadsheet would calculate; lines inside a cell end with LF. */
export function disarm(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => (FORMULA.test(line) ? `'${line}` : line));
  return (/^[\r\n]/.test(text) ? "'" : '') + lines.join('\n');
}

/** The text as it was before it was disarmed: the apostrophe is the mark of a text, and no part of it. */
export function rearm(text: string): string {
  if (!text.includes("'")) return text;
  return text
    .split('\n')
    .map((line) => (DISARMED.test(line) ? line.slice(1) : line))
    .join('\n');
}
