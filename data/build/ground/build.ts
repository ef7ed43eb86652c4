import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GROUND_VERSION, type PackedGround } from '../../../src/model/coverage/ground-file.ts';
import { Stamp } from '../stamp.ts';
import { gridLand } from './land.ts';
import { gatherPeople } from './people.ts';
import { readPopulations } from './populations.ts';
import { readUnits } from './units.ts';

/** Hundredths of a degree: about a kilometre. */
const hundredths = (degrees: number) => Math.round(degrees * 100);

/** People by place and land by cell, as `ground.json` holds them. */
export function makeGround(basemapDir: string, placesDir: string): PackedGround {
  const units = readUnits(join(basemapDir, 'units-10m.topojson.gz'));
  const areas = gatherPeople(
    join(basemapDir, 'places-10m.geojson.gz'),
    join(basemapDir, 'country-names.json'),
    units,
    readPopulations(join(placesDir, 'populations.csv')),
  );
  const places = areas.flatMap((area) => area.places);
  return {
    version: GROUND_VERSION,
    areas: areas.map(({ country, total, places: own }) => ({ country, total, places: own.length })),
    names: places.map(({ name }) => name),
    vi: places.map(({ name, vi }) => (vi === name ? '' : vi)),
    lngs: places.map(({ lng }) => hundredths(lng)),
    lats: places.map(({ lat }) => hundredths(lat)),
    people: places.map(({ people }) => people),
    ...gridLand(units),
  };
}

/** Builds `ground.json` beside the basemap, where its inputs have changed; whether they had. */
export function buildGround(root: string): boolean {
  const [basemapDir, placesDir] = [join(root, 'data', 'basemap'), join(root, 'data', 'places')];
  const outPath = join(root, 'public', 'basemap', 'ground.json');
  const inputs = [
    ...['units-10m.topojson.gz', 'places-10m.geojson.gz', 'country-names.json'].map((name) =>
      join(basemapDir, name),
    ),
    join(placesDir, 'populations.csv'),
    dirname(fileURLToPath(import.meta.url)),
    join(root, 'src', 'model', 'coverage', 'ground-file.ts'),
  ];
  const stamp = new Stamp(join(root, 'node_modules', '.cache', 'auspices', 'ground.stamp'), inputs, outPath);
  if (stamp.isFresh()) return false;
  writeFileSync(outPath, JSON.stringify(makeGround(basemapDir, placesDir)));
  stamp.write();
  return true;
}
