import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { candidateQuestion, rankCandidates } from '../../../src/model/coverage/candidates.ts';
import { centresOf, EVERYWHERE } from '../../../src/model/coverage/centres.ts';
import { maskOf } from '../../../src/model/coverage/ground-index.ts';
import { countriesByReach } from '../../../src/model/coverage/people.ts';
import { extendReach, measureReach } from '../../../src/model/coverage/reach.ts';
import { compareReach } from '../../../src/model/coverage/what-if.ts';
import { greatCircleKm } from '../../../src/model/geodesy.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { realIndex } from './real-ground.ts';

const page = readFileSync(new URL('../../../docs/methods.md', import.meta.url), 'utf8').replaceAll('\n', ' ');
const index = realIndex();
const { ground } = index;
const mask = maskOf(index, new Set(['FJI'])).places;
const centres = centresOf(realCatalog().sites, 'water', 'active');
const aims = centres.map(({ lngLat }) => ({ lngLat, regions: EVERYWHERE }));
const before = measureReach(index.places, aims);
const places = ground.places.filter(({ country }) => country === 'FJI');
const count = (number: number) => Math.round(number).toLocaleString('en');
const placeOf = (name: string) => {
  const place = places.find((own) => own.name.en === name);
  if (!place) throw new Error(`${name} is no place of Fiji`);
  return place;
};
const suva = placeOf('Suva');

describe('the worked examples of the methods', () => {
  it('measure from Suva to the nearest water centre', () => {
    expect(page).toContain(`**${count(before.km[suva.index] ?? 0)} km**`);
    expect(centres[before.nearest[suva.index] ?? -1]?.id).toBe('jpn-icharm');
    expect(suva.lngLat).toEqual([178.44, -18.13]);
    expect(centres[before.nearest[suva.index] ?? -1]?.lngLat).toEqual([140.1, 36.2]);
  });

  it('spread the people of Fiji over its places', () => {
    expect(places.map(({ name }) => name.en)).toEqual(['Suva', 'Lautoka', 'Nadi', 'Labasa']);
    for (const { name, residents } of places) expect(page).toContain(`${name.en} ${count(residents)}`);
    const country = ground.countries.get('FJI');
    expect(page).toContain(`together ${count(country?.residents ?? 0)} (32 %)`);
    expect(page).toContain(`Fiji has ${count(country?.total ?? 0)} people`);
    expect(page).toContain(`**${count(suva.people)}** people`);
  });

  it('sort the people of Fiji by distance and find their median', () => {
    for (const { index: place, name, people } of places) {
      expect(page).toMatch(
        new RegExp(`${name.en} ${count(before.km[place] ?? 0)}( km)? \\(${count(people)}( people)?\\)`),
      );
    }
    const [country] = countriesByReach(before, ground, mask);
    expect(country?.spread.classes.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(page).toContain(`the median is **${count(country?.median ?? 0)} km**`);
  });

  it('put a centre in Suva', () => {
    const after = extendReach(
      index.places,
      before,
      [{ lngLat: suva.lngLat, regions: EVERYWHERE }],
      centres.length,
    );
    const gain = compareReach(before, after, index, mask);
    expect(gain.within[0]).toBeCloseTo(928_784, 3);
    const [nadi, lautoka, labasa] = ['Nadi', 'Lautoka', 'Labasa'].map((name) =>
      Math.round(greatCircleKm(suva.lngLat, placeOf(name).lngLat)),
    );
    expect(page).toContain(`Nadi lies ${nadi} km off, Lautoka ${lautoka} km, Labasa ${labasa} km`);
  });

  it('rank the places of Fiji', () => {
    const question = candidateQuestion(
      index.places,
      before,
      mask,
      places.map((place) => place.index),
      {
        range: 250,
        count: 1,
      },
    );
    const ranking = rankCandidates(question);
    let step = ranking.next();
    while (!step.done) step = ranking.next();
    const ranked = step.value.single.map(({ place, gain }) => [ground.places[place]?.name.en, count(gain)]);
    expect(ranked).toEqual([
      ['Suva', '928,784'],
      ['Lautoka', '928,784'],
      ['Nadi', '853,340'],
      ['Labasa', '796,892'],
    ]);
    for (const [, gain = ''] of ranked) expect(page).toContain(gain);
    const [lautoka, nadi] = ['Lautoka', 'Nadi'].map((name) =>
      Math.round(greatCircleKm(placeOf('Labasa').lngLat, placeOf(name).lngLat)),
    );
    expect(page).toContain(`From Labasa it is ${lautoka} km to Lautoka, ${nadi} km to Nadi`);
  });
});
