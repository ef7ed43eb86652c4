import type { Field, Region } from '../../model/vocabulary.ts';
import type { ChartTable } from '../frame/table.ts';
import type { FieldRegionShow } from './measure.ts';
import type { FieldRegionNumbers } from './numbers.ts';

/** The words and formats of the matrix' table. */
export interface FieldRegionWords {
  readonly field: string;
  readonly region: string;
  readonly allFields: string;
  readonly allRegions: string;
  readonly sites: string;
  readonly nameOfField: (field: Field) => string;
  readonly nameOfRegion: (region: Region) => string;
  readonly count: (value: number) => string;
  readonly share: (value: number) => string;
}

/**
 * The matrix as a table: fields in rows, and of what its shares are shares in the last column; for shares of regions the
 * regions stand in rows. The last row is that of all sites.
 */
export function fieldRegionTable(
  { rows, columns, cells, total }: FieldRegionNumbers,
  show: FieldRegionShow,
  words: FieldRegionWords,
): ChartTable {
  const cellAt = (row: number, column: number) => cells[row * columns.length + column];
  const { count, share } = words;
  if (show === 'column') {
    return {
      columns: [
        { label: words.region },
        ...rows.map(({ id }) => ({ label: words.nameOfField(id), format: share })),
        { label: words.sites, format: count },
      ],
      rows: [
        ...columns.map((region, column) => [
          words.nameOfRegion(region.id),
          ...rows.map((_field, row) => cellAt(row, column)?.ofColumn ?? null),
          region.count,
        ]),
        [words.allRegions, ...rows.map((field) => field.share), total],
      ],
    };
  }
  const shares = show === 'row';
  return {
    columns: [
      { label: words.field },
      ...columns.map(({ id }) => ({ label: words.nameOfRegion(id), format: shares ? share : count })),
      { label: shares ? words.sites : words.allRegions, format: count },
    ],
    rows: [
      ...rows.map((field, row) => [
        words.nameOfField(field.id),
        ...columns.map((_region, column) => {
          const cell = cellAt(row, column);
          return (shares ? cell?.ofRow : cell?.count) ?? null;
        }),
        field.count,
      ]),
      [words.allFields, ...columns.map((region) => (shares ? region.share : region.count)), total],
    ],
  };
}
