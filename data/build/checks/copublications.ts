import type { Tables } from '../reading/tables.ts';

/** Reports pairs out of order and pairs with more works than one of the two has with all the world. */
export function checkCopublications({ copublications, totals }: Tables): void {
  const papers = new Map(
    totals?.entries.map(({ value }) => [`${value.iso3} ${value.year}`, value.international_papers]),
  );
  for (const entry of copublications?.entries ?? []) {
    const { from_iso3: from, to_iso3: to, year } = entry.value;
    if (from >= to) copublications?.complain(entry, 'to_iso3', `must come after ${from} in the alphabet`);
    const most = Math.min(
      ...[from, to].map((code) => papers.get(`${code} ${year}`) ?? Number.POSITIVE_INFINITY),
    );
    if (entry.value.papers > most) {
      copublications?.complain(entry, 'papers', `is more than the ${most} international papers of that year`);
    }
  }
}
