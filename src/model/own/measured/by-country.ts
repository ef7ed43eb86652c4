import type { Iso3 } from '../../site.ts';
import { at } from '../../typed.ts';
import { eachRow, type RowSet } from '../kept/row-set.ts';
import type { Placement } from '../meaning/place-rows.ts';

/** How the numbers of several rows of a country become one. */
export const GATHERINGS = ['sum', 'mean'] as const;
export type Gathering = (typeof GATHERINGS)[number];

/** The number of a country, and of how many rows it is. */
export interface CountryValue {
  readonly value: number;
  readonly rows: number;
}

/** The numbers of a column by country. */
export interface ValuesByCountry {
  readonly values: ReadonlyMap<Iso3, CountryValue>;
  /** Whether no country has more than one row with a number, so that nothing was gathered. */
  readonly isOneEach: boolean;
  /** Rows with a number but without a known country, and rows of a country without a number: neither is in any value. */
  readonly rowsWithoutCountry: number;
  readonly rowsWithoutNumber: number;
}

/** Gathers the numbers of a column by the countries that the cells name; of the rows of a set. */
export function valuesByCountry(
  { countries, codes }: Pick<Placement, 'countries' | 'codes'>,
  kept: RowSet,
  numbers: Float64Array,
  how: Gathering,
): ValuesByCountry {
  const sums = new Float64Array(codes.length);
  const rows = new Uint32Array(codes.length);
  let rowsWithoutCountry = 0;
  let rowsWithoutNumber = 0;
  eachRow(kept, (row) => {
    const country = at(countries, row) - 1;
    const number = at(numbers, row);
    if (Number.isNaN(number)) {
      if (country >= 0) rowsWithoutNumber++;
    } else if (country < 0) rowsWithoutCountry++;
    else {
      sums[country] = at(sums, country) + number;
      rows[country] = at(rows, country) + 1;
    }
  });
  const values = new Map<Iso3, CountryValue>();
  codes.forEach((code, country) => {
    const count = at(rows, country);
    if (count === 0) return;
    const sum = at(sums, country);
    values.set(code, { value: how === 'sum' ? sum : sum / count, rows: count });
  });
  return {
    values,
    isOneEach: rows.every((count) => count <= 1),
    rowsWithoutCountry,
    rowsWithoutNumber,
  };
}

/** A country in a ranking. */
export interface RankedValue extends CountryValue {
  readonly iso3: Iso3;
  /** Its place: countries with as much share one. */
  readonly rank: number;
}

/** The countries from the greatest number to the least, those with as much by their codes. */
export function rankValues(values: ReadonlyMap<Iso3, CountryValue>): readonly RankedValue[] {
  const sorted = [...values].sort(([a, one], [b, other]) => other.value - one.value || (a < b ? -1 : 1));
  let rank = 1;
  return sorted.map(([iso3, each], index) => {
    if (each.value !== sorted[index - 1]?.[1].value) rank = index + 1;
    return { iso3, ...each, rank };
  });
}
