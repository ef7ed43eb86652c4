import { type Field, KINDS, type Kind } from '../../model/vocabulary.ts';
import { SMALL_TEXT_SIZE, TEXT_SIZE } from '../../theme/measures.ts';
import { fitText, measureText } from '../../ui/measure-text.ts';
import type { ChartSize } from '../frame/table.ts';
import { BAR_SPACE } from '../marks/bar-layout.ts';
import { LINE_HEIGHT } from '../marks/text-metrics.ts';
import type { FieldCount } from './counts.ts';

/** What a block says in the reader's language. */
export interface BlockWords {
  readonly nameOfField: (field: Field) => string;
  readonly nameOfKind: (kind: Kind) => string;
  readonly headOf: (id: FieldBlock['id'], count: number) => string;
  /** The fields that have no centre. */
  readonly folded: (fields: readonly Field[]) => string;
  /** The fields for which there is no room, and their centres. */
  readonly rest: (fields: number, count: number) => string;
}

/** A row of a block, in CSS pixels of the drawing. */
export interface FieldRow extends FieldCount {
  readonly label: string;
  readonly y: number;
  readonly height: number;
  readonly barWidth: number;
}

/** Rows on one scale of their own, below a head where there is another block, above lines of what has no row. */
export interface FieldBlock {
  readonly id: 'centres' | 'others';
  readonly head: { readonly text: string; readonly y: number } | null;
  readonly rows: readonly FieldRow[];
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** Centres by field first, and reserves and geoparks, which each belong to one field, in a block with a scale of its own. */
export interface FieldBlocks {
  readonly blocks: readonly FieldBlock[];
  readonly labelWidth: number;
}

const HEAD = 22;
const GAP = 8;
/** Less than this has no room for a name, and more does not read as a list. */
const LEAST_ROW = 17;
const MOST_ROW = 44;
const FEWEST_ROWS = 3;
/** Room kept at the end of the longest bar for its number. */
const NUMBER_ROOM = 52;
/** Of the width. */
const MOST_LABEL = 0.6;

const sumOf = (counts: readonly FieldCount[]) => counts.reduce((sum, { count }) => sum + count, 0);

/** Lays out the blocks; where there is less height, the smallest rows give way to a line that sums them up. */
export function layoutBlocks(
  counts: ReadonlyMap<Kind, readonly FieldCount[]>,
  { width, height }: ChartSize,
  words: BlockWords,
  filtered: readonly Field[],
): FieldBlocks {
  const there = (kind: Kind) => counts.get(kind)?.filter(({ count }) => count > 0) ?? [];
  const all = counts.get('centre') ?? [];
  const centres =
    sumOf(all) === 0 ? [] : all.filter((entry) => entry.count > 0 || filtered.includes(entry.field));
  const without = sumOf(all) === 0 ? [] : all.filter((entry) => !centres.includes(entry));
  const others = KINDS.filter((kind) => kind !== 'centre').flatMap(there);
  const labelOf = ({ kind, field }: FieldCount) => {
    if (kind === 'centre') return words.nameOfField(field);
    return there(kind).length > 1
      ? `${words.nameOfKind(kind)}, ${words.nameOfField(field)}`
      : words.nameOfKind(kind);
  };
  const hasHeads = centres.length > 0 && others.length > 0;
  const folded =
    without.length === 0
      ? []
      : fitText(words.folded(without.map(({ field }) => field)), width, SMALL_TEXT_SIZE, 2);

  const between = hasHeads ? 2 * HEAD + GAP : 0;
  const free = (rest: number) => height - between - (folded.length + rest) * LINE_HEIGHT;
  const rowsWanted = centres.length + others.length;
  const fits = free(0) / Math.max(1, rowsWanted) >= LEAST_ROW;
  const room = Math.floor(free(1) / LEAST_ROW) - others.length;
  const shownCount = fits ? centres.length : Math.min(centres.length, Math.max(FEWEST_ROWS, room));
  const shown = centres.slice(0, shownCount);
  const hidden = centres.slice(shownCount);
  const lines = [...(hidden.length > 0 ? [words.rest(hidden.length, sumOf(hidden))] : []), ...folded];
  const rowCount = Math.max(1, shown.length + others.length);
  const rowHeight = Math.max(LEAST_ROW, Math.min(MOST_ROW, free(hidden.length > 0 ? 1 : 0) / rowCount));

  const widest = Math.max(
    0,
    ...[...centres, ...others].map((entry) => measureText(labelOf(entry), TEXT_SIZE)),
  );
  const labelWidth = Math.min(width * MOST_LABEL, Math.ceil(widest) + 2 * BAR_SPACE);
  const longest = Math.max(0, width - labelWidth - NUMBER_ROOM);
  const blocks: FieldBlock[] = [];
  let y = 0;
  const place = (
    id: FieldBlock['id'],
    entries: readonly FieldCount[],
    whole: number,
    below: readonly string[],
  ) => {
    if (entries.length === 0) return;
    if (blocks.length > 0) y += GAP;
    const head = hasHeads ? { text: words.headOf(id, whole), y: y + HEAD / 2 } : null;
    y += hasHeads ? HEAD : 0;
    const lengthOfOne = longest / Math.max(1, ...entries.map(({ count }) => count));
    const rows = entries.map((entry, index) => ({
      ...entry,
      label: labelOf(entry),
      y: y + index * rowHeight,
      height: rowHeight,
      barWidth: entry.count * lengthOfOne,
    }));
    y += entries.length * rowHeight;
    const placed = below.map((text, index) => ({ text, y: y + (index + 0.5) * LINE_HEIGHT }));
    y += below.length * LINE_HEIGHT;
    blocks.push({ id, head, rows, lines: placed });
  };
  place('centres', shown, sumOf(all), lines);
  place('others', others, sumOf(others), []);
  return { blocks, labelWidth };
}
