import { describe, expect, it } from 'vitest';
import {
  filterOn,
  toggleValues,
  withRange,
  withText,
  withValues,
} from '../../../../src/model/own/explore/change-filters.ts';
import { countsOf, facetDataOf } from '../../../../src/model/own/explore/facet-data.ts';
import { FIRST_FACETS, facetOrder, firstFacets } from '../../../../src/model/own/explore/facets.ts';
import { keptInOrder, orderRows, ranksOf } from '../../../../src/model/own/explore/order.ts';
import { codesOf } from '../../../../src/model/own/kept/column-values.ts';
import { hasRow } from '../../../../src/model/own/kept/row-set.ts';
import type { ColumnType } from '../../../../src/model/own/meaning/column-types.ts';
import { at } from '../../../../src/model/typed.ts';
import { cellOf, changeList, type OwnList } from '../../../../src/state/own/own-list.ts';
import { universities } from '../../../state/own/list.ts';

const list = await universities();
const column = (name: string) => list.table.names.indexOf(name);
const [KIND, COUNTRY, YEAR, STUDENTS] = ['Loại hình', 'Quốc gia', 'Năm thành lập', 'Số sinh viên'].map(
  column,
) as [number, number, number, number];
const every = Array.from({ length: list.table.rows }, (_, row) => row);

function dataOf(of: OwnList, index: number) {
  const data = facetDataOf(of, index);
  if (!data) throw new Error(`column ${index} has nothing to draw`);
  return data;
}

/** How many rows have each value, by its name. */
function named(of: OwnList, index: number): Readonly<Record<string, number>> {
  const data = dataOf(of, index);
  if ('bins' in data) throw new Error('a column of values was meant');
  const counts = countsOf(of, index, data);
  return Object.fromEntries(data.values.map(({ name }, code) => [name, at(counts, code)]));
}

describe('the columns of a list', () => {
  it('are drawn as what they say: countries, categories, years, numbers, and not what names or places a row', () => {
    expect(firstFacets(list.types, list.roles)).toEqual([KIND, COUNTRY, YEAR, STUDENTS, column('Thành phố')]);
    expect(dataOf(list, COUNTRY).kind).toBe('countries');
    expect(dataOf(list, YEAR).kind).toBe('years');
    expect(dataOf(list, STUDENTS).kind).toBe('numbers');
  });

  it('are a few at first of three hundred, and none of those without a cell', () => {
    const types = Array.from(
      { length: 300 },
      (_, index): ColumnType =>
        index % 3 === 0
          ? { kind: 'empty', isSure: true }
          : index % 3 === 1
            ? { kind: 'text', isSure: true }
            : { kind: 'category', isSure: true },
    );
    expect(firstFacets(types, {})).toHaveLength(FIRST_FACETS);
    expect(facetOrder(types, {})).toHaveLength(200);
    expect(facetOrder(types, {}).every((index) => at(types, index).kind !== 'empty')).toBe(true);
    expect(
      facetDataOf({ ...list, types: list.types.map(() => ({ kind: 'empty', isSure: true })), roles: {} }, 0),
    ).toBeNull();
  });

  it('count the rows of each value as a reader would, countries by what they are and not how they are written', () => {
    expect(named(list, KIND)).toEqual({ '': 0, 'Công lập': 8, 'Tư thục': 2 });
    expect(named(list, COUNTRY)).toEqual({ '': 1, VNM: 6, LAO: 1, KHM: 1, THA: 1 });
  });

  it('count under all other filters, and not under their own', () => {
    const filtered = changeList(list, {
      filters: withRange(withValues([], KIND, ['Công lập']), YEAR, [1990, 2020.999]),
    });
    expect(filtered.kept.count).toBe(3);
    const isSince = (row: number) => Number(cellOf(list, YEAR, row)) >= 1990;
    const privateRows = every.filter((row) => cellOf(list, KIND, row) === 'Tư thục' && isSince(row));
    expect(named(filtered, KIND)).toEqual({ '': 0, 'Công lập': 3, 'Tư thục': privateRows.length });
    const years = dataOf(filtered, YEAR);
    expect(countsOf(filtered, YEAR, years).reduce((a, b) => a + b, 0)).toBe(8);
  });
});

describe('the filters of a list', () => {
  it('take a value in when it is pressed and out when it is pressed again, a country however it is written', () => {
    const one = toggleValues([], KIND, ['Công lập']);
    const two = toggleValues(one, KIND, ['Tư thục']);
    expect(filterOn(two, KIND, 'values')?.values).toEqual(['Công lập', 'Tư thục']);
    expect(filterOn(toggleValues(two, KIND, ['Công lập']), KIND, 'values')?.values).toEqual(['Tư thục']);
    expect(toggleValues(one, KIND, ['Công lập'])).toEqual([]);
    const pressed = toggleValues([], COUNTRY, ['Việt Nam', 'VN']);
    expect(toggleValues(pressed, COUNTRY, ['Việt Nam', 'VN'])).toEqual([]);
  });

  it('have one range a column and one text, and none where nothing is asked', () => {
    const range = withRange(withRange([], YEAR, [1990, null]), YEAR, [1950, 2000]);
    expect(range).toEqual([{ kind: 'range', column: YEAR, from: 1950, to: 2000 }]);
    expect(withRange(range, YEAR, [null, null])).toEqual([]);
    expect(withText(withText(range, 'a'), ' huế ')).toEqual([...range, { kind: 'text', query: 'huế' }]);
    expect(withText(withText([], 'a'), ' ')).toEqual([]);
  });
});

describe('the order of rows', () => {
  const { compare } = new Intl.Collator('vi');
  const raw = codesOf(at(list.table.columns, column('Thành phố')), list.table.rows);

  it('is that of the language, with empty cells last either way', () => {
    const ranks = ranksOf(raw.names, compare);
    for (const descending of [false, true]) {
      const order = orderRows(list.table.rows, (row) => at(ranks, at(raw.codes, row)), descending);
      const cities = [...order].map((row) => cellOf(list, column('Thành phố'), row));
      const filled = cities.filter(Boolean).sort(compare);
      expect(cities).toEqual([...(descending ? filled.reverse() : filled), '']);
    }
  });

  it('goes through the kept rows only, and without a key is that of the file', () => {
    const { kept } = changeList(list, { filters: withValues([], KIND, ['Tư thục']) });
    const backwards = orderRows(list.table.rows, (row) => row, true);
    const rows = every.filter((row) => hasRow(kept, row));
    expect([...keptInOrder(kept, null)]).toEqual(rows);
    expect([...keptInOrder(kept, backwards)]).toEqual(rows.toReversed());
  });
});
