import type { OwnFilter } from '../kept/filters.ts';

type Filters = readonly OwnFilter[];
type Of<Kind extends OwnFilter['kind']> = Extract<OwnFilter, { readonly kind: Kind }>;

const isOf = (filter: OwnFilter, column: number): boolean => 'column' in filter && filter.column === column;

/** The filter of a kind that stands on a column. */
export function filterOn<Kind extends 'values' | 'range'>(
  filters: Filters,
  column: number,
  kind: Kind,
): Of<Kind> | null {
  const isThat = (filter: OwnFilter): filter is Of<Kind> => filter.kind === kind && isOf(filter, column);
  return filters.find(isThat) ?? null;
}

/** The filters without those on a column. */
export const withoutColumn = (filters: Filters, column: number): Filters =>
  filters.filter((filter) => !isOf(filter, column));

/** The filters with just these values of a column kept; all of them where there are none. */
export function withValues(filters: Filters, column: number, values: readonly string[]): Filters {
  const others = withoutColumn(filters, column);
  return values.length === 0 ? others : [...others, { kind: 'values', column, values }];
}

/** The filters after values of a column, which go together, were pressed: they are kept too, or no more. */
export function toggleValues(filters: Filters, column: number, pressed: readonly string[]): Filters {
  const chosen = filterOn(filters, column, 'values')?.values ?? [];
  const isChosen = pressed.every((value) => chosen.includes(value));
  const rest = chosen.filter((value) => !pressed.includes(value));
  return withValues(filters, column, isChosen ? rest : [...rest, ...pressed]);
}

/** The filters with a range of a column kept, all of it where both bounds are open. */
export function withRange(
  filters: Filters,
  column: number,
  [from, to]: readonly [number | null, number | null],
): Filters {
  const others = withoutColumn(filters, column);
  return from === null && to === null ? others : [...others, { kind: 'range', column, from, to }];
}

/** The filters with the rows kept that have some text in a cell. */
export function withText(filters: Filters, query: string): Filters {
  const others = filters.filter(({ kind }) => kind !== 'text');
  return query.trim() === '' ? others : [...others, { kind: 'text', query: query.trim() }];
}
