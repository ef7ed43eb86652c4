import type { texts as english } from '../../en/charts/short-countries.ts';

const NAMES: Readonly<Record<string, string>> = {
  ARE: 'UAE',
  COD: 'CHDC Công-gô',
};

/** Names of countries by code, for labels that have no room for the whole one, which is said of the mark; null where that is short. */
export const texts: typeof english = {
  short: (iso3) => NAMES[iso3] ?? null,
};
