import { readFileSync } from 'node:fs';
import { decodeGround } from '../../../src/model/coverage/ground-file.ts';
import { createCountryFinder } from '../../../src/model/own/meaning/country-names.ts';
import { createTownFinder } from '../../../src/model/own/meaning/gazetteer.ts';
import type { PlacingGround } from '../../../src/model/own/meaning/place-rows.ts';
import { realScene } from '../../map/scene.ts';

const { countries } = realScene().catalog;
const GROUND = new URL('../../../public/basemap/ground.json', import.meta.url);

/** What rows are placed by, from the real catalog and the real populated places. */
export const placingGround: PlacingGround = {
  findCountry: createCountryFinder(countries.values()),
  findTown: createTownFinder(decodeGround(JSON.parse(readFileSync(GROUND, 'utf8'))).places),
  pointOf: (country) => countries.get(country)?.lngLat ?? null,
};
