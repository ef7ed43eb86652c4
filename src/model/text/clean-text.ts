/** Ends of lines and pages in Word, Windows and old Macs. */
const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** What Word puts between the cells of a table, and the hyphen at which it breaks no line. */
const CELL_END = '\u0007';
const FIRM_HYPHEN = '\u001E';

/** What else no text is made of: controls, halves of characters, and what XML cannot hold. */
const RUBBISH = /[^\t\n\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * A text as it may stand in a briefing, wherever it was pasted from: Word's breaks of lines and pages become lines, so that words
 * do not join, and what no file can hold is gone.
 */
export function cleanText(text: string): string {
  return text
    .replace(BREAKS, '\n')
    .replaceAll(CELL_END, ' ')
    .replaceAll(FIRM_HYPHEN, '-')
    .replace(RUBBISH, '');
}

/** A text of one line, such as a title: see `cleanText`. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[ \t]*\n\s*/g, ' ');
}
