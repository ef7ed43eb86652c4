import { iso3, latitude, longitude, optional, sources, text } from '../../../src/model/columns/kinds.ts';

/** Columns of `capitals.csv`: where links of a whole country end on the map. */
export const CAPITALS = {
  iso3: iso3(),
  name: text(),
  lat: latitude(),
  lon: longitude(),
  source: sources(),
  note: optional(text()),
};
