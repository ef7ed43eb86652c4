import { countsOf, facetDataOf } from '../../src/model/own/explore/facet-data.ts';
import { firstFacets } from '../../src/model/own/explore/facets.ts';
import type { OwnFilter } from '../../src/model/own/kept/filters.ts';
import { fingerprintOf } from '../../src/model/own/kept/fingerprint.ts';
import type { ColumnType } from '../../src/model/own/meaning/column-types.ts';
import { PLACED_BY } from '../../src/model/own/meaning/place-rows.ts';
import { TextPacker } from '../../src/model/own/reading/packed-text.ts';
import { changeList, listOf, type OwnList } from '../../src/state/own/own-list.ts';
import { type Measurement, median } from '../measurement.ts';

const SIZES = [
  { rows: 100_000, budget: 100 },
  { rows: 1_000_000, budget: null },
] as const;
const ROUNDS = 5;

/** Numbers that look like chance and are the same each time. */
export function createDice(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
}

/** A list as an office has them: names, a category, a country, a year and two numbers. */
function syntheticList(rows: number): OwnList {
  const dice = createDice();
  const cells: readonly ((row: number) => string)[] = [
    (row) => `Row ${row}`,
    () => `Category ${Math.floor(dice() ** 2 * 30)}`,
    () => `Country ${Math.floor(dice() ** 2 * 120)}`,
    () => String(1950 + Math.floor(dice() * 76)),
    () => String(Math.floor(dice() ** 3 * 90_000)),
    () => (dice() * 100).toFixed(2),
  ];
  const columns = cells.map((cell) => {
    const packer = new TextPacker();
    for (let row = 0; row < rows; row++) packer.push(cell(row));
    return packer.finish();
  });
  const number: ColumnType = { kind: 'number', notation: 'point', isSure: true, isSaid: true };
  const table = {
    names: columns.map((_, column) => `Column ${column}`),
    columns,
    rows,
    numbers: Uint32Array.from({ length: rows }, (_, row) => row + 2),
    isNamedByUs: false,
    ragged: null,
  };
  return listOf({
    id: 'synthetic',
    fingerprint: fingerprintOf({ ...table, rows: 1 }),
    source: { title: 'Synthetic', date: '', licence: '' },
    table,
    types: [
      { kind: 'text', isSure: true },
      { kind: 'category', isSure: true },
      { kind: 'category', isSure: true },
      { kind: 'date', order: 'ymd', isSure: true },
      number,
      number,
    ],
    roles: { name: 0 },
    placement: {
      lngs: Float64Array.from({ length: rows }, () => 360 * dice() - 180),
      lats: Float64Array.from({ length: rows }, () => 160 * dice() - 80),
      by: new Uint8Array(rows).fill(PLACED_BY.indexOf('coordinates')),
      reasons: new Uint8Array(rows),
      countries: new Uint16Array(rows),
      codes: [],
      swapped: 0,
    },
    colourBy: null,
    sizeBy: null,
    fillBy: null,
    filters: [],
    isShown: true,
  });
}

const CHANGES: readonly (readonly OwnFilter[])[] = [
  [{ kind: 'values', column: 1, values: ['Category 0', 'Category 5'] }],
  [{ kind: 'range', column: 3, from: 1990, to: 2009.999 }],
  [
    { kind: 'values', column: 2, values: ['Country 0', 'Country 1'] },
    { kind: 'range', column: 4, from: 1000, to: null },
  ],
];

/** The milliseconds of a task. */
function time(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

let seen = 0;

/** Which rows are kept, and how many each column on the screen has of each value under all other filters. */
function change(list: OwnList, filters: readonly OwnFilter[]): void {
  // Copies: what is known of the same filters is not asked again.
  const next = changeList(list, { filters: filters.map((filter) => ({ ...filter })) });
  for (const column of firstFacets(list.types, list.roles)) {
    const data = facetDataOf(next, column);
    if (data) seen += countsOf(next, column, data)[0] ?? 0;
  }
}

/** The least that a filter must do: look at a number of each row once. */
function bareLoop(values: Float64Array): number {
  const loop = () => {
    for (const value of values) if (value > 0) seen++;
  };
  return median(Array.from({ length: 4 * ROUNDS }, () => time(loop)).slice(ROUNDS));
}

/** What a change of the filters of an own list costs before anything is drawn. */
export function measureOwnFilters(): Measurement[] {
  return SIZES.flatMap(({ rows, budget }): Measurement[] => {
    const list = syntheticList(rows);
    const first = time(() => change(list, []));
    const times = Array.from({ length: ROUNDS }, () =>
      CHANGES.map((filters) => time(() => change(list, filters))),
    ).flat();
    const each = median(times);
    const bare = bareLoop(list.placement.lngs);
    if (seen === 0) throw new Error('Nothing was counted, so that it may have been optimised away');
    const name = `${rows.toLocaleString('en')} rows`;
    return [
      { name: `filter change with five columns counted, ${name}`, value: each, unit: 'ms', budget },
      { name: '  as a multiple of a bare loop', value: each / bare, unit: '×', budget: 40 },
      { name: '  the first, which reads all cells', value: first, unit: 'ms', budget: null },
    ];
  });
}
