import { at } from '../../model/typed.ts';
import { FIELDS, type Field, REGIONS, type Region } from '../../model/vocabulary.ts';
import { crossTabulate } from '../../state/scene/cross-filter.ts';
import type { Scene } from '../../state/scene/scene.ts';

/** The sites of one field in one region. */
export interface FieldRegionCell {
  readonly field: Field;
  readonly region: Region;
  readonly count: number;
  /** Share of the field's sites, and of the region's, 0…1; 0 where there are none. */
  readonly ofRow: number;
  readonly ofColumn: number;
  /**
   * Sites that it would have were each field spread over the regions as all sites are: the row's total times the column's
   * over the total, the expected count of a contingency table. 0 where there are none.
   */
  readonly expected: number;
  /** Whether the filters of field and region let the cell through. */
  readonly chosen: boolean;
}

/** A row or a column with its total. */
export interface FieldRegionTotal<Id> {
  readonly id: Id;
  readonly count: number;
  /** Share of all sites counted, 0…1; 0 where there are none. */
  readonly share: number;
  readonly chosen: boolean;
}

/** Sites by field and region: rows and columns largest first, cells row by row in that order. */
export interface FieldRegionNumbers {
  readonly rows: readonly FieldRegionTotal<Field>[];
  readonly columns: readonly FieldRegionTotal<Region>[];
  readonly cells: readonly FieldRegionCell[];
  readonly total: number;
}

const part = (count: number, whole: number) => (whole === 0 ? 0 : count / whole);

/** Counts the sites of each field in each region, against every filter but those of field and region. */
export function countFieldRegions(scene: Scene): FieldRegionNumbers {
  const { counts } = crossTabulate(scene, 'field', 'region');
  const width = REGIONS.length;
  const rowTotals = new Uint32Array(FIELDS.length);
  const columnTotals = new Uint32Array(width);
  let total = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    const count = at(counts, cell);
    const row = Math.floor(cell / width);
    rowTotals[row] = at(rowTotals, row) + count;
    columnTotals[cell % width] = at(columnTotals, cell % width) + count;
    total += count;
  }
  const totalsOf = <Id extends string>(ids: readonly Id[], totals: Uint32Array, wanted: readonly Id[]) =>
    ids
      .map((id, place) => ({
        id,
        place,
        count: at(totals, place),
        share: part(at(totals, place), total),
        chosen: wanted.length === 0 || wanted.includes(id),
      }))
      .sort((a, b) => b.count - a.count || a.place - b.place);
  const rows = totalsOf(FIELDS, rowTotals, scene.filters.field);
  const columns = totalsOf(REGIONS, columnTotals, scene.filters.region);
  return {
    rows,
    columns,
    total,
    cells: rows.flatMap((row) =>
      columns.map((column) => {
        const count = at(counts, row.place * width + column.place);
        return {
          field: row.id,
          region: column.id,
          count,
          ofRow: part(count, row.count),
          ofColumn: part(count, column.count),
          expected: part(row.count * column.count, total),
          chosen: row.chosen && column.chosen,
        };
      }),
    ),
  };
}

/** What the matrix shows at a glance. */
export interface FieldRegionFinding {
  /** The cell with most sites; null where no cell has any. */
  readonly largest: FieldRegionCell | null;
  /** Sites and cells that the filters of field and region let through, and how many of the cells are empty. */
  readonly sites: number;
  readonly cells: number;
  readonly empty: number;
  /** The empty cell where most sites would be expected; null where none is empty. */
  readonly gap: FieldRegionCell | null;
}

/** Finds the largest cell and the most notable gap among the cells that the filters of field and region let through. */
export function findInFieldRegions({ cells }: FieldRegionNumbers): FieldRegionFinding {
  const shown = cells.filter(({ chosen }) => chosen);
  let largest: FieldRegionCell | null = null;
  let gap: FieldRegionCell | null = null;
  let sites = 0;
  let empty = 0;
  for (const cell of shown) {
    sites += cell.count;
    if (cell.count > (largest?.count ?? 0)) largest = cell;
    if (cell.count > 0) continue;
    empty++;
    if (!gap || cell.expected > gap.expected) gap = cell;
  }
  return { largest, sites, cells: shown.length, empty, gap };
}
