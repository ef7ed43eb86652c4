import { at } from '../../model/typed.ts';
import type { FacetId } from '../facets/index.ts';
import { type Columns, type MultiColumn, NONE, type SingleColumn } from './columns.ts';
import { FILTER_BITS, type FilterId } from './filter-bits.ts';
import type { Scene } from './scene.ts';

/** The column of a facet, of one value a site or of several. */
function columnOf({ single, multi }: Columns, facet: FacetId): SingleColumn | MultiColumn {
  const column = [...single, ...multi].find((candidate) => candidate.facet === facet);
  if (!column) throw new Error(`No column has the facet ${facet}`);
  return column;
}

const isMulti = (column: SingleColumn | MultiColumn): column is MultiColumn => 'offsets' in column;

/** Calls `visit` with the code of each value that the site has of the column. */
function eachCode(column: SingleColumn | MultiColumn, site: number, visit: (code: number) => void): void {
  if (!isMulti(column)) {
    const code = at(column.codes, site);
    if (code !== NONE) visit(code);
    return;
  }
  for (let k = at(column.offsets, site); k < at(column.offsets, site + 1); k++) {
    visit(at(column.codes, k));
  }
}

/** The bits of filters that a chart ignores, because they filter by its own dimensions. */
function bitsOf(ignored: readonly FilterId[]): number {
  return ignored.reduce((bits, id) => bits | FILTER_BITS[id], 0);
}

/** Calls `visit` with the index of each site that passes every filter but the ignored ones, in one pass. */
export function eachPassing(scene: Scene, ignored: readonly FilterId[], visit: (site: number) => void): void {
  const { failed } = scene;
  const counted = ~bitsOf(ignored) & 0xffff;
  for (let site = 0; site < failed.length; site++) {
    if ((at(failed, site) & counted) === 0) visit(site);
  }
}

/**
 * Counts sites by two facets, against every filter but the ignored ones: `counts[row * columns.length + column]`. A
 * transboundary site counts once in each of its countries and groups; one that has no value of a facet nowhere.
 */
export interface CrossTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: Uint32Array;
  /** Sites counted, each once. */
  readonly total: number;
}

/** Makes the cross table of two facets, for the sites that `only` lets through if it is given. */
export function crossTabulate(
  scene: Scene,
  rowFacet: FacetId,
  columnFacet: FacetId,
  ignored: readonly FilterId[] = [rowFacet, columnFacet],
  only?: (site: number) => boolean,
): CrossTable {
  const rowColumn = columnOf(scene.columns, rowFacet);
  const columnColumn = columnOf(scene.columns, columnFacet);
  const width = columnColumn.values.length;
  const counts = new Uint32Array(rowColumn.values.length * width);
  let total = 0;
  eachPassing(scene, ignored, (site) => {
    if (only && !only(site)) return;
    let counted = false;
    eachCode(rowColumn, site, (row) => {
      eachCode(columnColumn, site, (column) => {
        const cell = row * width + column;
        counts[cell] = at(counts, cell) + 1;
        counted = true;
      });
    });
    if (counted) total++;
  });
  return { rows: rowColumn.values, columns: columnColumn.values, counts, total };
}

/** Sites of each value of a facet, against every filter but the ignored ones, for those that `only` lets through. */
export function tally(
  scene: Scene,
  facet: FacetId,
  ignored: readonly FilterId[] = [facet],
  only?: (site: number) => boolean,
): ReadonlyMap<string, number> {
  const column = columnOf(scene.columns, facet);
  const counts = new Uint32Array(column.values.length);
  eachPassing(scene, ignored, (site) => {
    if (only && !only(site)) return;
    eachCode(column, site, (code) => {
      counts[code] = at(counts, code) + 1;
    });
  });
  return new Map(column.values.map((value, code) => [value, at(counts, code)]));
}

/** Sites by year of designation and by a facet; years without any are there, with zeros. */
export interface YearTable {
  /** The first year of any site of the catalog, whatever is filtered, and the last: a steady axis. */
  readonly first: number;
  readonly last: number;
  readonly values: readonly string[];
  /** `counts[(year - first) * values.length + value]`. */
  readonly counts: Uint32Array;
  /** Sites that pass, and whose year no source gives: they stand in no year. */
  readonly withoutYear: number;
}

/** Counts sites by year and by a facet of one value a site, against every filter but the ignored ones. */
export function tallyByYear(
  scene: Scene,
  facet: 'kind' | 'field' | 'sector' | 'region',
  ignored: readonly FilterId[] = ['since'],
): YearTable {
  const { codes, values } = columnOf(scene.columns, facet);
  const { year } = scene.columns;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const value of year) {
    if (value === 0) continue;
    if (value < first) first = value;
    if (value > last) last = value;
  }
  if (first > last) return { first: 0, last: -1, values, counts: new Uint32Array(0), withoutYear: 0 };
  const counts = new Uint32Array((last - first + 1) * values.length);
  let withoutYear = 0;
  eachPassing(scene, ignored, (site) => {
    const value = at(year, site);
    if (value === 0) {
      withoutYear++;
      return;
    }
    const cell = (value - first) * values.length + at(codes, site);
    counts[cell] = at(counts, cell) + 1;
  });
  return { first, last, values, counts, withoutYear };
}
