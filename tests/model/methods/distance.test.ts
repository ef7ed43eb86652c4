import { describe, expect, it } from 'vitest';
import { candidateQuestion, rankCandidates } from '../../../src/model/coverage/candidates.ts';
import { centresOf, EVERYWHERE, mandateOf } from '../../../src/model/coverage/centres.ts';
import { maskOf } from '../../../src/model/coverage/ground-index.ts';
import { countriesByReach } from '../../../src/model/coverage/people.ts';
import { extendReach, measureReach } from '../../../src/model/coverage/reach.ts';
import { compareReach } from '../../../src/model/coverage/what-if.ts';
import { greatCircleKm } from '../../../src/model/geodesy.ts';
import {
  BAGHDAD,
  FIJI,
  GROUND,
  ICHARM,
  SUVA,
  stepsOfDistance,
  YEARS,
} from '../../../src/model/methods/examples.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { realIndex } from '../coverage/real-ground.ts';

const index = realIndex();
const { ground } = index;
const mask = maskOf(index, new Set(['FJI'])).places;
const centres = centresOf(realCatalog().sites, 'water', 'active');
const aims = centres.map(({ lngLat }) => ({ lngLat, regions: EVERYWHERE }));
const before = measureReach(index.places, aims);
const places = ground.places.filter(({ country }) => country === 'FJI');
const placeOf = (name: string, country = 'FJI') => {
  const place = ground.places.find((own) => own.name.en === name && own.country === country);
  if (!place) throw new Error(`${name} is no place of ${country}`);
  return place;
};
const suva = placeOf('Suva');
const nearestOf = (name: string) => centres[before.nearest[placeOf(name).index] ?? -1];

describe('the worked examples of distances', () => {
  it('measure from Suva to the nearest water centre, by hand as the atlas does', () => {
    expect(nearestOf('Suva')?.id).toBe('jpn-icharm');
    expect(suva.lngLat).toEqual(SUVA);
    expect(nearestOf('Suva')?.lngLat).toEqual(ICHARM);
    const { km } = stepsOfDistance(SUVA, ICHARM);
    expect(km).toBeCloseTo(greatCircleKm(SUVA, ICHARM), 6);
    // The reach of a place is held as a cosine: that tells a few metres.
    expect(km).toBeCloseTo(before.km[suva.index] ?? 0, 2);
  });

  it('count the places and the cells of the ground', () => {
    expect(ground.places.filter(({ residents }) => residents > 0)).toHaveLength(GROUND.places);
    const all = [...ground.countries.values()];
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    const share = sum(all.map(({ residents }) => residents)) / sum(all.map(({ total }) => total ?? 0));
    expect(share).toBeCloseTo(GROUND.named, 2);
    expect(index.cells.count).toBe(GROUND.cells);
    expect(index.cells.weights[0]).toBeCloseTo(GROUND.cellKm2, -2);
  });

  it('spread the people of Fiji over its places', () => {
    expect(places.map(({ name, residents, people }) => [name.en, residents, Math.round(people)])).toEqual(
      FIJI.places.map(({ name, own, people }) => [name, own, people]),
    );
    expect(ground.countries.get('FJI')?.total).toBe(FIJI.total);
    expect(FIJI.places.reduce((sum, { people }) => sum + people, 0)).toBe(FIJI.total);
  });

  it('sort the people of Fiji by distance and find their median', () => {
    for (const { name, km } of FIJI.places)
      expect(Math.round(before.km[placeOf(name).index] ?? 0), name).toBe(km);
    const [country] = countriesByReach(before, ground, mask);
    expect(country?.spread.classes.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(Math.round(country?.median ?? 0)).toBe(FIJI.places[0]?.km);
  });

  it('tell which water centre was nearest to Suva before ICHARM was approved', () => {
    const kmBy = (last: number) =>
      Math.min(
        ...centres
          .filter(({ year }) => year !== null && year <= last)
          .map(({ lngLat }) => greatCircleKm(lngLat, SUVA)),
      );
    expect(Math.round(kmBy(YEARS.before))).toBe(YEARS.beforeKm);
    expect(Math.round(kmBy(YEARS.after))).toBe(YEARS.afterKm);
    const old = centres.find(({ id }) => id === 'mys-htckl');
    expect(old?.year).toBe(1991);
    expect(Math.round(greatCircleKm(old?.lngLat ?? SUVA, SUVA))).toBe(YEARS.beforeKm);
  });

  it('find the centre nearest to Baghdad, and the nearest by mandate', () => {
    const baghdad = placeOf('Baghdad', 'IRQ');
    const byMandate = measureReach(
      index.places,
      centres.map((centre) => ({ lngLat: centre.lngLat, regions: mandateOf(centre) })),
    );
    const tell = ({ km, nearest }: typeof before) =>
      [centres[nearest[baghdad.index] ?? -1]?.id, Math.round(km[baghdad.index] ?? 0)] as const;
    expect(tell(before)).toEqual(['irn-rcuwm', BAGHDAD.nearestKm]);
    expect(tell(byMandate)).toEqual(['irn-icqhs', BAGHDAD.mandateKm]);
    const [rcuwm, icqhs] = ['irn-rcuwm', 'irn-icqhs'].map((id) => centres.find((centre) => centre.id === id));
    expect([rcuwm?.scope, rcuwm?.region, rcuwm?.city]).toEqual(['regional', 'asia-pacific', 'Tehran']);
    expect([icqhs?.scope, icqhs?.city]).toEqual(['global', 'Yazd']);
    expect(realCatalog().countries.get('IRQ')?.region).toBe('arab-states');
  });

  it('put a centre in Suva', () => {
    const point = { lngLat: SUVA, regions: EVERYWHERE };
    const after = extendReach(index.places, before, [point], centres.length);
    expect(compareReach(before, after, index, mask).within[0]).toBeCloseTo(FIJI.total, 3);
    for (const { name, fromSuva } of FIJI.places)
      expect(Math.round(greatCircleKm(SUVA, placeOf(name).lngLat)), name).toBe(fromSuva);
  });

  it('rank the places of Fiji', () => {
    const own = places.map((place) => place.index);
    const ranking = rankCandidates(
      candidateQuestion(index.places, before, mask, own, { range: 250, count: 1 }),
    );
    let step = ranking.next();
    while (!step.done) step = ranking.next();
    expect(
      step.value.single.map(({ place, gain }) => [ground.places[place]?.name.en, Math.round(gain)]),
    ).toEqual(FIJI.places.toSorted((a, b) => b.gain - a.gain).map(({ name, gain }) => [name, gain]));
    const fromLabasa = (name: string) =>
      Math.round(greatCircleKm(placeOf('Labasa').lngLat, placeOf(name).lngLat));
    expect(fromLabasa('Lautoka')).toBe(FIJI.labasaToLautoka);
    expect(fromLabasa('Nadi')).toBe(FIJI.labasaToNadi);
  });
});
