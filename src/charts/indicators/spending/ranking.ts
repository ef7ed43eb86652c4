import type { Catalog, Country } from '../../../model/catalog/catalog.ts';
import type { Spending } from '../../../model/catalog/research.ts';
import type { Filters } from '../../../state/view/view.ts';

/** A country's spending on research, and its rank among those that are shown. */
export interface RankedSpending extends Spending {
  /** From 1; who spends as much shares the rank. */
  readonly rank: number;
  /** Of the most that is shown, 0…1: the length of its bar. */
  readonly length: number;
}

/** What the countries that are filtered by spend on research, most first, and of which of them nothing is known. */
export interface SpendingRanking {
  readonly known: readonly RankedSpending[];
  readonly unknown: readonly Country[];
  /** Whether a country, group or region is filtered by. */
  readonly filtered: boolean;
}

/** Ranks the countries that the filters of place leave by what they spend on research. */
export function rankSpending(
  spending: readonly Spending[],
  { countries }: Pick<Catalog, 'countries'>,
  { country, group, region }: Pick<Filters, 'country' | 'group' | 'region'>,
): SpendingRanking {
  const shown = [...countries.values()].filter(
    (candidate) =>
      (country.length === 0 || country.includes(candidate.iso3)) &&
      (region.length === 0 || region.includes(candidate.region)) &&
      (group.length === 0 || group.some((id) => candidate.groups.includes(id))),
  );
  const byCountry = new Map(spending.map((figure) => [figure.iso3, figure]));
  const figures = shown
    .flatMap(({ iso3 }) => byCountry.get(iso3) ?? [])
    .sort((a, b) => b.percent - a.percent);
  const most = figures[0]?.percent || 1;
  return {
    known: figures.map((figure) => ({
      ...figure,
      rank: 1 + figures.findIndex(({ percent }) => percent === figure.percent),
      length: figure.percent / most,
    })),
    unknown: shown.filter(({ iso3 }) => !byCountry.has(iso3)),
    filtered: country.length + group.length + region.length > 0,
  };
}
