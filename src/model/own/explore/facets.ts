import { at } from '../../typed.ts';
import type { ColumnType } from '../meaning/column-types.ts';
import { ROLES, type Role, type Roles } from '../meaning/roles.ts';

/** How a column is drawn and chosen from; `none` of those that cannot be. */
export type FacetKind = 'countries' | 'categories' | 'years' | 'numbers' | 'none';

/** What names or places a row parts no rows from others. */
const NAMING: readonly Role[] = ['name', 'lat', 'lng', 'pair', 'link'];

/** The order in which roles are worth a look. */
const FIRST: readonly Role[] = ['field', 'kind', 'country', 'year', 'value', 'city'];

const KIND_OF_TYPE: Readonly<Record<ColumnType['kind'], FacetKind>> = {
  category: 'categories',
  text: 'categories',
  date: 'years',
  number: 'numbers',
  empty: 'none',
};

/** After the roles: what says most in the least room. */
const KIND_ORDER: readonly ColumnType['kind'][] = ['category', 'date', 'number', 'text', 'empty'];

const roleOf = (roles: Roles, column: number): Role | undefined =>
  ROLES.find((role) => roles[role] === column);

/** How a column is drawn. */
export function facetKindOf(types: readonly ColumnType[], roles: Roles, column: number): FacetKind {
  if (column === roles.country) return 'countries';
  return KIND_OF_TYPE[at(types, column).kind];
}

/** All columns that can be drawn, those worth a look first. */
export function facetOrder(types: readonly ColumnType[], roles: Roles): readonly number[] {
  const weigh = (column: number) => {
    const role = roleOf(roles, column);
    const place = role ? FIRST.indexOf(role) : -1;
    if (place >= 0) return place;
    const isNaming = role !== undefined && NAMING.includes(role);
    return FIRST.length + KIND_ORDER.indexOf(at(types, column).kind) + (isNaming ? KIND_ORDER.length : 0);
  };
  return types
    .map((_, column) => column)
    .filter((column) => facetKindOf(types, roles, column) !== 'none')
    .sort((a, b) => weigh(a) - weigh(b) || a - b);
}

/** So many columns are drawn before the reader asks for more. */
export const FIRST_FACETS = 6;

/** The columns that are drawn at first: none that names or places each row, and no long texts. */
export function firstFacets(types: readonly ColumnType[], roles: Roles): readonly number[] {
  const worth = facetOrder(types, roles).filter((column) => {
    const role = roleOf(roles, column);
    if (role !== undefined && NAMING.includes(role)) return false;
    return at(types, column).kind !== 'text' || (role !== undefined && FIRST.includes(role));
  });
  return worth.slice(0, FIRST_FACETS);
}
