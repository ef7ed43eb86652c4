import { type Chip, placeInText, type ShownText, withoutMarks } from './chips.ts';

/** A stretch of a field or text; both ends alike where nothing is selected. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text after a change, and where the caret stands in it. */
export interface Typed {
  readonly text: string;
  readonly caret: number;
}

/** The stretch of the field that a change has replaced, of one that was `old` and is `now`, with the caret behind what is new. */
function changedStretch(old: string, now: string, caret: number): Stretch {
  const most = Math.min(old.length, now.length);
  // What stands behind the caret has not changed, unless a program has rewritten it.
  const behind = now.length - caret;
  const isKept = behind <= old.length && old.endsWith(now.slice(caret));
  let tail = isKept ? behind : 0;
  if (!isKept) while (tail < most && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  let head = 0;
  while (head < most - tail && old[head] === now[head]) head++;
  return { start: head, end: old.length - tail };
}

/** A stretch of the field together with the chips that it cuts. */
function withWholeChips({ start, end }: Stretch, chips: readonly Chip[]): Stretch {
  // What is put into the midst of a chip stands behind it.
  const inside = start === end && chips.find((chip) => chip.shownStart < start && start < chip.shownEnd);
  if (inside) return { start: inside.shownEnd, end: inside.shownEnd };
  const cut = chips.filter((chip) => chip.shownStart < end && chip.shownEnd > start);
  return {
    start: Math.min(start, ...cut.map(({ shownStart }) => shownStart)),
    end: Math.max(end, ...cut.map(({ shownEnd }) => shownEnd)),
  };
}

/** The text with a stretch of its field replaced. */
export function replaceShown(field: ShownText, stretch: Stretch, words: string): Typed {
  const { start, end } = withWholeChips(stretch, field.chips);
  const [before, behind] = [placeInText(field, start), placeInText(field, end)];
  return {
    text: `${field.text.slice(0, before)}${words}${field.text.slice(behind)}`,
    caret: before + words.length,
  };
}

/**
 * The text after somebody has typed: the field shows `now`, the caret stands at `caret`. A chip of which anything is gone is gone
 * whole; `clean` takes from what is new what no text may hold.
 */
export function readTyping(
  field: ShownText,
  now: string,
  caret: number,
  clean: (text: string) => string,
): Typed {
  const changed = changedStretch(field.shown, now, caret);
  const length = now.length - (field.shown.length - (changed.end - changed.start));
  const words = clean(withoutMarks(now.slice(changed.start, changed.start + length)));
  return replaceShown(field, changed, words);
}

/** What is copied of a stretch of the field: codes, not what they say. */
export function copiedText(field: ShownText, stretch: Stretch): string {
  const { start, end } = withWholeChips(stretch, field.chips);
  return field.text.slice(placeInText(field, start), placeInText(field, end));
}

/**
 * Where the selection of a field may stand that was `before`: never in the midst of a chip. One that is pressed is selected, keys
 * pass it as if it were a letter.
 */
export function snapSelection(
  now: Stretch,
  before: Stretch,
  chips: readonly Chip[],
  isPressed: boolean,
): Stretch {
  const at = (place: number) => chips.find((chip) => chip.shownStart < place && place < chip.shownEnd);
  if (now.start === now.end) {
    const chip = at(now.start);
    if (!chip) return now;
    if (isPressed) return { start: chip.shownStart, end: chip.shownEnd };
    const place = before.start <= chip.shownStart ? chip.shownEnd : chip.shownStart;
    return { start: place, end: place };
  }
  const [first, last] = [at(now.start), at(now.end)];
  return {
    // An end that has come from inside the selection goes on, one from outside takes the chip in.
    start: first ? (!isPressed && before.start < now.start ? first.shownEnd : first.shownStart) : now.start,
    end: last ? (!isPressed && before.end > now.end ? last.shownStart : last.shownEnd) : now.end,
  };
}
