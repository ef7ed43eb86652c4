/** Figures and sources as they stand in a text: `{{count field=water}}`, `[@doc-centres]`. */
const CODE = /\{\{[^{}\n]*\}\}|\[@[a-z0-9-]+\]/g;

/**
 * What encloses a chip in the field: marks of direction, which are not seen, take no room, and which no keyboard writes. By them
 * the ends of a chip are told from a number that somebody has typed.
 */
const OPEN = '\u2068';
const CLOSE = '\u2069';

/** A figure or source of a text, shown as what it says; places are counted in UTF-16 units, `end` is the first behind it. */
export interface Chip {
  /** As it stands in the text. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** Where it stands in the field, with what encloses it. */
  readonly shownStart: number;
  readonly shownEnd: number;
}

/** A text as its field shows it: codes replaced by what they say. */
export interface ShownText {
  readonly text: string;
  readonly shown: string;
  readonly chips: readonly Chip[];
}

/** What no field may hold of itself. */
export const withoutMarks = (text: string): string => text.replaceAll(OPEN, '').replaceAll(CLOSE, '');

/** Shows the codes of a text as what they say; `say` gives it for each, in one line. */
export function showText(text: string, say: (code: string) => string): ShownText {
  let shown = '';
  let behind = 0;
  const chips = [...text.matchAll(CODE)].map(({ 0: code, index: start }): Chip => {
    shown += text.slice(behind, start);
    behind = start + code.length;
    const shownStart = shown.length;
    shown += `${OPEN}${withoutMarks(say(code)).replaceAll(/\s+/g, ' ')}${CLOSE}`;
    return { code, start, end: behind, shownStart, shownEnd: shown.length };
  });
  return { text, shown: shown + text.slice(behind), chips };
}

/** A place of the field as the place in the text; inside a chip, that before it. */
export function placeInText({ chips }: ShownText, place: number): number {
  const before = chips.findLast(({ shownStart }) => shownStart < place);
  if (!before) return place;
  return place < before.shownEnd ? before.start : before.end + place - before.shownEnd;
}

/** A place of the text as the place in the field; inside a code, that behind its chip. */
export function placeInField({ chips }: ShownText, place: number): number {
  const before = chips.findLast(({ start }) => start < place);
  if (!before) return place;
  return place < before.end ? before.shownEnd : before.shownEnd + place - before.end;
}
