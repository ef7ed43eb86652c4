import { at } from '../../model/typed.ts';
import { FIELDS, type Field, REGIONS, type Region } from '../../model/vocabulary.ts';
import { crossTabulate } from '../../state/scene/cross-filter.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { leadersOf } from '../marks/leaders.ts';

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

/** Whether the filters of country and group leave any country of the region. */
function reaches({ catalog, filters }: Scene, region: Region): boolean {
  const { country, group } = filters;
  if (country.length === 0 && group.length === 0) return true;
  return [...catalog.countries.values()].some(
    (candidate) =>
      candidate.region === region &&
      (country.length === 0 || country.includes(candidate.iso3)) &&
      (group.length === 0 || group.some((id) => candidate.groups.includes(id))),
  );
}

/**
 * Counts the sites of each field in each region, against every filter but those of field and region. What the other filters
 * leave no room for is no gap and has neither row nor column: a region without a country that is filtered by, and where no
 * centre passes, a field of centres only.
 */
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
  const { kind } = scene.filters;
  const hasCentres = kind.length === 0 || kind.includes('centre');
  const rows = totalsOf(FIELDS, rowTotals, scene.filters.field).filter((row) => hasCentres || row.count > 0);
  const columns = totalsOf(REGIONS, columnTotals, scene.filters.region).filter(
    (column) => column.count > 0 || reaches(scene, column.id),
  );
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
  /** The cells with most sites; none where no cell has any. */
  readonly largest: readonly FieldRegionCell[];
  /** Sites and cells that the filters of field and region let through, and how many of the cells are empty. */
  readonly sites: number;
  readonly cells: number;
  readonly empty: number;
  /** The empty cells where most sites would be expected; none where none would be in any. */
  readonly gaps: readonly FieldRegionCell[];
}

/** Finds the largest cells and the most notable gaps among the cells that the filters of field and region let through. */
export function findInFieldRegions({ cells }: FieldRegionNumbers): FieldRegionFinding {
  const shown = cells.filter(({ chosen }) => chosen);
  const empty = shown.filter(({ count }) => count === 0);
  return {
    largest: leadersOf(shown, ({ count }) => count),
    sites: shown.reduce((sum, { count }) => sum + count, 0),
    cells: shown.length,
    empty: empty.length,
    gaps: leadersOf(empty, ({ expected }) => expected),
  };
}
