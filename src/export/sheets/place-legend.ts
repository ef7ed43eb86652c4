import { flowColumns, heightForColumns, type LegendBlock, type PlacedSwatch } from './legend-flow.ts';
import type { PlacedText } from './sheet-layout.ts';

/** A legend in columns, set at a scale. */
export interface LegendColumns {
  readonly scale: number;
  readonly columns: readonly (readonly LegendBlock[])[];
  readonly height: number;
}

/** The blocks of a legend that is set at a scale. */
export type BlocksAt = (scale: number) => readonly LegendBlock[];

/** A legend beside the map takes at most so many columns, and one below it leaves the map so much of the sheet. */
const MOST_COLUMNS = 2;
const LEAST_MAP = 0.5;

/** Legends that take too much room are set smaller, step by step; the last is still read on paper. */
const SCALES = [1, 0.92, 0.84, 0.76] as const;
const LEAST_SCALE = Math.min(...SCALES);

/** A legend beside a map of a height: in as few columns as it can, and then as large as it can. */
export function legendBeside(blocksAt: BlocksAt, height: number): LegendColumns {
  const at = (scale: number) => ({ scale, columns: flowColumns(blocksAt(scale), height), height });
  for (let columns = 1; columns <= MOST_COLUMNS; columns++) {
    const scale = SCALES.find((each) => at(each).columns.length <= columns);
    if (scale !== undefined) return at(scale);
  }
  return at(LEAST_SCALE);
}

/** A legend in `count` columns below a map; `room` is the height of both, null where the sheet grows with them. */
export function legendBelow(blocksAt: BlocksAt, count: number, room: number | null): LegendColumns {
  const at = (scale: number) => {
    const blocks = blocksAt(scale);
    const height = heightForColumns(blocks, count);
    return { scale, columns: flowColumns(blocks, height), height };
  };
  const scale = SCALES.find((each) => room === null || at(each).height <= room * (1 - LEAST_MAP));
  return at(scale ?? LEAST_SCALE);
}

/** The texts and samples of a legend whose upper left corner is at x and y, its columns `step` apart. */
export function placeLegend(
  { columns }: LegendColumns,
  x: number,
  y: number,
  step: number,
): { readonly texts: readonly PlacedText[]; readonly swatches: readonly PlacedSwatch[] } {
  const texts: PlacedText[] = [];
  const swatches: PlacedSwatch[] = [];
  columns.forEach((column, index) => {
    const left = x + index * step;
    let top = y;
    for (const block of column) {
      for (const text of block.texts) texts.push({ ...text, x: text.x + left, y: text.y + top });
      if (block.swatch) swatches.push({ ...block.swatch, x: left, y: top + block.swatch.y });
      top += block.height;
    }
  });
  return { texts, swatches };
}
