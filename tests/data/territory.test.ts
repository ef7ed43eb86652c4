import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTerritory } from '../../data/build/territory.ts';

const territory = readTerritory(
  join(import.meta.dirname, '..', '..', 'data', 'basemap', 'units-10m.topojson.gz'),
);

describe('the territory of countries', () => {
  it.each([
    ['on the land of a country', [105.84, 21.02], ['VNM']],
    ['on the land of either of two countries', [-5.35, 36.1], ['MAR', 'ESP']],
    ['80 km off the coast, as Taka Bonerate is', [121.17, -6.7], ['IDN']],
    ['in a territory that a state lists', [-145.57, -16.05], ['FRA']],
    ['on land of undetermined status, whoever claims it', [77.6, 34.2], ['IND']],
    ['on an islet of undetermined status', [111.6, 16.54], ['VNM']],
    ['across the antimeridian from the nearest land', [-179.9, -9.36], ['TUV']],
    ['anywhere for a country whose land is not drawn', [-172.5, -9.2], ['TKL']],
  ] as const)('admits a point %s', (_, point, countries) => {
    expect(territory.objection(point, countries)).toBeNull();
  });

  it.each([
    ['in the middle of an ocean', [-40, 30], ['ESP'], /^\d{4} km from ESP, at sea$/],
    ['on the land of another country', [2.35, 48.86], ['ITA'], /^\d+ km from ITA, on the land of FRA$/],
    ['far inside a neighbour', [102.6, 17.97], ['VNM'], /^\d+ km from VNM, on the land of LAO$/],
    ['more than 120 km off the coast', [110.6, 12.5], ['VNM'], /^1\d\d km from VNM, at sea$/],
    ['in a territory of another state', [-51.7, 64.2], ['NOR'], /on the land of GRL$/],
  ] as const)('objects to a point %s', (_, point, countries, objection) => {
    expect(territory.objection(point, countries)).toMatch(objection);
  });
});
