import type { Measure } from '../../model/text/measure.ts';
import { wrapLines } from '../../model/text/wrap-lines.ts';
import type { PlacedText, TextLook } from './sheet-layout.ts';

/** What one layer of a map means: samples as SVG markup, each with its meaning. */
export interface SheetLegend {
  readonly title: string;
  readonly rows: readonly { readonly swatch: string; readonly label: string }[];
  readonly note: string | null;
}

/** A sample in its place, by the upper left corner of its room. */
export interface PlacedSwatch {
  readonly markup: string;
  readonly x: number;
  readonly y: number;
}

/** A line or two of a legend that stay together; places are counted from its own upper left corner. */
export interface LegendBlock {
  readonly height: number;
  /** Whether it must not be the last of a column. */
  readonly glued: boolean;
  readonly texts: readonly PlacedText[];
  readonly swatch: PlacedSwatch | null;
}

/** Looks of a legend's texts at scale 1, in CSS pixels. */
const LOOKS = {
  title: { fontSize: 11.5, fontWeight: 600, lineHeight: 16, tone: 'ink' },
  label: { fontSize: 11, fontWeight: 400, lineHeight: 14.5, tone: 'ink' },
  note: { fontSize: 9.5, fontWeight: 400, lineHeight: 12.5, tone: 'inkSoft' },
} as const satisfies Record<string, TextLook>;

/** The room of a sample, and the space behind it. */
const SWATCH = { width: 24, height: 14, gap: 7 } as const;

/** Below a section, and between its parts. */
const SECTION_GAP = 9;
const ROW_GAP = 2;

/** From the middle of a line to its baseline, as a share of the font size. */
export const BASELINE = 0.35;

const scaled = (look: TextLook, scale: number): TextLook => ({
  ...look,
  fontSize: look.fontSize * scale,
  lineHeight: look.lineHeight * scale,
});

/** The blocks of a legend for columns of a width, in CSS pixels, its texts and samples at a scale. */
export function legendBlocks(
  legend: readonly SheetLegend[],
  width: number,
  scale: number,
  measure: Measure,
): readonly LegendBlock[] {
  const textBlock = (text: string, base: TextLook, gap: number, glued: boolean, inset = 0): LegendBlock => {
    const look = scaled(base, scale);
    const room = width - inset;
    const lines = wrapLines(text, room, (part) => measure(part, look.fontSize, look.fontWeight));
    const y = look.lineHeight / 2 + look.fontSize * BASELINE;
    return {
      height: lines.length * look.lineHeight + gap,
      glued,
      texts: [{ ...look, lines, x: inset, y }],
      swatch: null,
    };
  };
  return legend.flatMap(({ title, rows, note }) => {
    const last = rows.length - 1;
    const inset = (SWATCH.width + SWATCH.gap) * scale;
    const rowBlocks = rows.map(({ swatch, label }, index): LegendBlock => {
      const ends = index === last && note === null;
      const block = textBlock(label, LOOKS.label, (ends ? SECTION_GAP : ROW_GAP) * scale, false, inset);
      const y = ((LOOKS.label.lineHeight - SWATCH.height) / 2) * scale;
      return { ...block, glued: index === last && note !== null, swatch: { markup: swatch, x: 0, y } };
    });
    return [
      textBlock(title, LOOKS.title, ROW_GAP * scale, true),
      ...rowBlocks,
      ...(note === null ? [] : [textBlock(note, LOOKS.note, SECTION_GAP * scale, false)]),
    ];
  });
}

/** The blocks in columns no higher than a height; a column of one block that is higher still stands alone. */
export function flowColumns(
  blocks: readonly LegendBlock[],
  height: number,
): readonly (readonly LegendBlock[])[] {
  const columns: LegendBlock[][] = [];
  let column: LegendBlock[] = [];
  let used = 0;
  for (let at = 0; at < blocks.length; ) {
    // A run of glued blocks moves on as one.
    let end = at;
    while (blocks[end]?.glued) end++;
    const run = blocks.slice(at, end + 1);
    const needed = run.reduce((sum, block) => sum + block.height, 0);
    if (column.length > 0 && used + needed > height) {
      columns.push(column);
      column = [];
      used = 0;
    }
    column.push(...run);
    used += needed;
    at = end + 1;
  }
  if (column.length > 0) columns.push(column);
  return columns;
}

/** The height of the highest column. */
export function columnsHeight(columns: readonly (readonly LegendBlock[])[]): number {
  return Math.max(0, ...columns.map((column) => column.reduce((sum, { height }) => sum + height, 0)));
}

/** The least height at which the blocks fit into so many columns. */
export function heightForColumns(blocks: readonly LegendBlock[], count: number): number {
  const total = blocks.reduce((sum, { height }) => sum + height, 0);
  for (let height = total / count; height < total; height += 6) {
    const columns = flowColumns(blocks, height);
    if (columns.length <= count) return columnsHeight(columns);
  }
  return total;
}
