import type { ChartTable } from '../frame/table.ts';
import type { PartRow } from './layout.ts';
import type { Parts } from './shares.ts';
import type { CompositionWords } from './words.ts';

/** The composition as a table: counts and shares of each part here and in the world, and how far these lie apart. */
export function compositionTable(
  rows: readonly PartRow[],
  { by, subject }: { readonly by: Parts; readonly subject: string },
  { text, formats, partName, percent }: CompositionWords,
): ChartTable {
  return {
    columns: [
      { label: text.columns[by] },
      { label: text.columns.here(subject), format: formats.count },
      { label: text.columns.hereShare(subject), format: percent },
      { label: text.columns.world, format: formats.count },
      { label: text.columns.worldShare, format: percent },
      {
        label: text.columns.difference,
        format: (number) => `${number > 0 ? '+' : ''}${formats.measure(number).replace('-', '−')}`,
      },
    ],
    rows: rows.map((row) => [
      partName(row.value),
      row.here,
      row.hereShare,
      row.world,
      row.worldShare,
      row.difference === null ? null : row.difference * 100,
    ]),
  };
}
