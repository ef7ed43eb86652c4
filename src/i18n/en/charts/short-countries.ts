const NAMES: Readonly<Record<string, string>> = {
  BIH: 'Bosnia-Herzegovina',
  BOL: 'Bolivia',
  COD: 'DR Congo',
  FSM: 'Micronesia',
  GBR: 'United Kingdom',
  IRN: 'Iran',
  LAO: 'Lao PDR',
  MAC: 'China, Macao SAR',
  NLD: 'Netherlands',
  PRK: 'DPR Korea',
  SXM: 'Sint Maarten',
  TZA: 'Tanzania',
  USA: 'United States',
  VEN: 'Venezuela',
};

/** Names of countries by code, for labels that have no room for the whole one, which is said of the mark; null where that is short. */
export const texts = {
  short: (iso3: string): string | null => NAMES[iso3] ?? null,
};
