import type { Iso3 } from '../../site.ts';
import { at } from '../../typed.ts';
import { codesOf, valuesOf } from '../kept/column-values.ts';
import { type Filtered, type OwnFilter, rowsKept } from '../kept/filters.ts';
import type { RowSet } from '../kept/row-set.ts';
import { type ColumnType, dateOf, sampleOf } from '../meaning/column-types.ts';
import type { Placement } from '../meaning/place-rows.ts';
import type { Roles } from '../meaning/roles.ts';
import type { PackedText } from '../reading/packed-text.ts';
import { type Bins, binsOf, binsOfMonths, extentOf } from './bins.ts';
import { countCodes } from './counts.ts';
import { facetKindOf } from './facets.ts';
import { type Grain, grainsFor, MONTHS_OF } from './grains.ts';

/** What is explored of a list. */
export interface Explored extends Filtered {
  readonly roles: Roles;
  readonly filters: readonly OwnFilter[];
}

/** A value that a facet offers: what it is called, and the texts of cells that say it. */
export interface FacetValue {
  readonly name: string;
  readonly texts: readonly string[];
}

/** A column as it is drawn: by values, or by numbers in bins. */
export type FacetData =
  | {
      readonly kind: 'categories' | 'countries';
      /** For each row the place of its value in `values`. */
      readonly codes: ArrayLike<number>;
      /** The first are the rows that say nothing, or no country that is known. Names of countries are their codes. */
      readonly values: readonly FacetValue[];
    }
  | { readonly kind: 'numbers'; readonly codes: ArrayLike<number>; readonly bins: Bins }
  | {
      readonly kind: 'years';
      readonly codes: ArrayLike<number>;
      readonly bins: Bins;
      /** By what its dates are gathered, and by what they could be. */
      readonly grain: Grain;
      readonly grains: readonly Grain[];
    };

/** A column whose numbers or dates are gathered. */
export type BinnedFacet = Extract<FacetData, { readonly bins: Bins }>;

/** The texts with which a list names each of its countries, by their place in `codes` of the placement plus one. */
function textsOfCountries(
  { countries, codes }: Placement,
  raw: ReturnType<typeof codesOf>,
): readonly (readonly string[])[] {
  const countryOf = new Int32Array(raw.names.length + 1).fill(-1);
  for (let row = 0; row < countries.length; row++) countryOf[at(raw.codes, row)] = at(countries, row);
  const texts: string[][] = [[], ...codes.map(() => [])];
  countryOf.forEach((country, code) => {
    if (country >= 0) texts[country]?.push(code === 0 ? '' : at(raw.names, code - 1));
  });
  return texts;
}

const countriesKnown = new WeakMap<Placement, FacetData>();
const valuesKnown = new WeakMap<ReturnType<typeof codesOf>, FacetData>();
const binsKnown = new WeakMap<Float64Array, FacetData>();
const datesKnown = new WeakMap<Float64Array, Map<Grain | null, FacetData | null>>();

/** Whether all dates of a column say their month: what says a year alone is in none of its months. */
function sayMonths(texts: PackedText, type: ColumnType, rows: number): boolean {
  if (type.kind !== 'date') return false;
  return sampleOf(texts, rows).every((text) => dateOf(text, type)?.month !== null);
}

/** Dates by a grain; by what suits their span where none is given. */
function datesBy(values: Float64Array, asked: Grain | null, sayMonth: () => boolean): FacetData | null {
  const extent = extentOf(values);
  if (!extent) return null;
  const { grains, first } = sayMonth()
    ? grainsFor(extent)
    : { grains: ['year'] as const, first: 'year' as const };
  const grain = asked && grains.some((each) => each === asked) ? asked : first;
  const bins = grain === 'year' ? binsOf(values, true) : binsOfMonths(values, MONTHS_OF[grain]);
  return bins && { kind: 'years', codes: bins.codes, bins, grain, grains };
}

function kept<Key extends object>(
  known: WeakMap<Key, FacetData>,
  key: Key,
  make: () => FacetData,
): FacetData {
  const data = known.get(key) ?? make();
  known.set(key, data);
  return data;
}

/** A column as it is drawn, made once, its dates by a grain where one is asked for; null where it has nothing to draw. */
export function facetDataOf(list: Explored, column: number, grain: Grain | null = null): FacetData | null {
  const { table, types, roles, placement } = list;
  const kind = facetKindOf(types, roles, column);
  const texts = at(table.columns, column);
  if (kind === 'none') return null;
  if (kind === 'countries') {
    return kept(countriesKnown, placement, () => {
      const named = textsOfCountries(placement, codesOf(texts, table.rows));
      const values = ['', ...placement.codes].map((name, index) => ({ name, texts: at(named, index) }));
      return { kind, codes: placement.countries, values };
    });
  }
  if (kind === 'categories') {
    const raw = codesOf(texts, table.rows);
    return kept(valuesKnown, raw, () => ({
      kind,
      codes: raw.codes,
      values: ['', ...raw.names].map((name) => ({ name, texts: [name] })),
    }));
  }
  const numbers = valuesOf(texts, at(types, column), table.rows);
  if (kind === 'years') {
    const dates = datesKnown.get(numbers) ?? new Map<Grain | null, FacetData | null>();
    datesKnown.set(numbers, dates);
    const before = dates.get(grain);
    if (before !== undefined) return before;
    const made = datesBy(numbers, grain, () => sayMonths(texts, at(types, column), table.rows));
    dates.set(grain, made);
    return made;
  }
  const known = binsKnown.get(numbers);
  if (known) return known;
  const bins = binsOf(numbers, false);
  return bins && kept(binsKnown, numbers, () => ({ kind, codes: bins.codes, bins }));
}

/** The rows that all filters but those on a column let through: what its counts are taken of. */
export const rowsUnderOthers = (list: Explored, column: number): RowSet =>
  rowsKept(
    list,
    list.filters.filter((filter) => !('column' in filter) || filter.column !== column),
  );

const countsKnown = new WeakMap<FacetData, { readonly of: RowSet; readonly counts: Uint32Array }>();

/** How many rows a column has of each value or bin, by its code, under all other filters; its own change nothing of them. */
export function countsOf(list: Explored, column: number, data: FacetData): Uint32Array {
  const of = rowsUnderOthers(list, column);
  const before = countsKnown.get(data);
  if (before?.of === of) return before.counts;
  const most = 'bins' in data ? data.bins.count : data.values.length - 1;
  const counts = countCodes(data.codes, most, of);
  countsKnown.set(data, { of, counts });
  return counts;
}

/** The texts with which a list names countries that are wanted, to be kept of its column of countries. */
export function textsOfWanted(data: FacetData, isWanted: (country: Iso3) => boolean): readonly string[] {
  if (data.kind !== 'countries') return [];
  return data.values.flatMap(({ name, texts }) => (name !== '' && isWanted(name) ? texts : []));
}
