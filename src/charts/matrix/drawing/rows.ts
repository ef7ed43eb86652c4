import { REGIONS } from '../../../model/vocabulary.ts';
import type { ChartOptionValue } from '../../../state/view/charts.ts';
import type { Partner, Ties } from '../ties/ties.ts';

/** How the rows of the matrix follow one another. */
export type Order = ChartOptionValue<'matrix-order'>;

/** Which countries are rows and how they follow one another. */
export interface RowsChoice {
  readonly order: Order;
  /** Whether the filters by place ask for the country; they come before all others where not all fit. */
  readonly isChosen: (partner: Partner) => boolean;
  /** Places in `Ties.partners` that are rows before all others: those of whom the finding speaks. */
  readonly first: readonly number[];
  readonly nameOf: (partner: Partner) => string;
  readonly compare: (a: string, b: string) => number;
}

/** Rows that follow one another and belong together. */
export interface RowGroup {
  /** A region, or the number of a cluster. */
  readonly id: string;
  /** First and last row, inclusive. */
  readonly first: number;
  readonly last: number;
}

/** What the rows of an order are grouped by; null where they are not. */
function groupOf({ region, cluster }: Partner, order: Order): string | null {
  if (order === 'cluster') return String(cluster);
  return order === 'region' ? (region ?? '') : null;
}

/**
 * The places in `ties.partners` of at most `count` countries, in the order that is asked for: those of the finding, then
 * those that the filters by place ask for, then those with most partners.
 */
export function orderRows(ties: Ties, count: number, choice: RowsChoice): readonly number[] {
  const { order, isChosen, nameOf, compare, first } = choice;
  const { partners } = ties;
  const claims = partners.map((partner, place) => (first.includes(place) ? 2 : isChosen(partner) ? 1 : 0));
  // Partners stand by degree, and sorting keeps that order among equals.
  const taken = partners
    .map((_, place) => place)
    .sort((a, b) => (claims[b] ?? 0) - (claims[a] ?? 0))
    .slice(0, Math.max(0, count));
  const rank = (place: number) => {
    const partner = partners[place];
    if (!partner) return 0;
    if (order === 'cluster') return partner.cluster;
    return order === 'region' && partner.region ? REGIONS.indexOf(partner.region) : 0;
  };
  const name = (place: number) => (partners[place] ? nameOf(partners[place]) : '');
  return taken.sort((a, b) => (order === 'name' ? compare(name(a), name(b)) : rank(a) - rank(b) || a - b));
}

/** The groups of ordered rows, first to last; none where the order makes none. */
export function groupRows(ties: Ties, rows: readonly number[], order: Order): readonly RowGroup[] {
  const groups: { id: string; first: number; last: number }[] = [];
  rows.forEach((place, row) => {
    const partner = ties.partners[place];
    const id = partner ? groupOf(partner, order) : null;
    const latest = groups.at(-1);
    if (id === null) return;
    if (latest?.id === id) latest.last = row;
    else groups.push({ id, first: row, last: row });
  });
  return groups;
}
