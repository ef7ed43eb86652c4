import { describe, expect, it } from 'vitest';
import { greatCircleKm } from '../../../../src/model/geodesy.ts';
import { PLACED_BY, type PlacedBy } from '../../../../src/model/own/meaning/place-rows.ts';
import { nearColumnsOf, withNearColumns } from '../../../../src/model/own/near/near-columns.ts';
import {
  hasDistance,
  nearestSitesOfRows,
  type PlacedRows,
} from '../../../../src/model/own/near/nearest-sites.ts';
import { rowsNear } from '../../../../src/model/own/near/rows-near.ts';
import { textAt } from '../../../../src/model/own/reading/packed-text.ts';
import type { LngLat } from '../../../../src/model/site.ts';
import { at } from '../../../../src/model/typed.ts';
import { changeList, lngLatOf } from '../../../../src/state/own/own-list.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';
import { universities } from '../../../state/own/list.ts';

const SITES = realCatalog().sites.map(({ lngLat }) => lngLat);

/** Rows at places; those without one are not placed. */
function rowsAt(places: readonly (LngLat | null)[], by: PlacedBy = 'coordinates'): PlacedRows {
  return {
    lngs: Float64Array.from(places, (place) => place?.[0] ?? Number.NaN),
    lats: Float64Array.from(places, (place) => place?.[1] ?? Number.NaN),
    by: Uint8Array.from(places, (place) => PLACED_BY.indexOf(place ? by : 'none')),
  };
}

/** A row of numbers between 0 and 1 that is the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Places all over the Earth, evenly, with the poles, both sides of the date line, and the sites themselves among them. */
function manyPlaces(count: number): readonly LngLat[] {
  const next = numbers(7);
  const spread = Array.from({ length: count }, (): LngLat => {
    const lat = (Math.asin(2 * next() - 1) * 180) / Math.PI;
    return [360 * next() - 180, lat];
  });
  const odd: readonly LngLat[] = [
    [0, 90],
    [120, 90],
    [0, -90],
    [180, 0],
    [-180, 0],
    [179.999, 52],
    [-179.999, 52],
    [-179.999, -17],
  ];
  return [...spread, ...odd, ...SITES];
}

/** The nearest of some places by looking at each. */
function nearestByHand(places: readonly LngLat[], from: LngLat) {
  let [index, km] = [-1, Number.POSITIVE_INFINITY];
  places.forEach((place, each) => {
    const far = greatCircleKm(from, place);
    if (far < km) [index, km] = [each, far];
  });
  return { index, km };
}

describe('the nearest site of each row', () => {
  const places = manyPlaces(3000);
  const { sites, km } = nearestSitesOfRows(rowsAt(places), SITES);

  it('is as near as the nearest that is found by looking at every site, wherever on Earth the row lies', () => {
    places.forEach((place, row) => {
      const byHand = nearestByHand(SITES, place);
      expect(Math.abs(at(km, row) - byHand.km)).toBeLessThan(0.01);
      // Several sites share a place, or are as near: then any of them would do, but the distance may not differ.
      const chosen = at(SITES, at(sites, row) - 1);
      expect(Math.abs(greatCircleKm(place, chosen) - byHand.km)).toBeLessThan(1e-5);
    });
  });

  it('is the first of those that share a place, so that two runs never differ', () => {
    const twins: readonly LngLat[] = [
      [10, 10],
      [20, 20],
      [20, 20],
      [20, 20],
    ];
    expect([...nearestSitesOfRows(rowsAt([[21, 21]]), twins).sites]).toEqual([2]);
    const many = Array.from({ length: 500 }, (): LngLat => [5, 5]);
    expect([...nearestSitesOfRows(rowsAt([[6, 5]]), many).sites]).toEqual([1]);
  });

  it('goes over the date line and over the pole', () => {
    const both: readonly LngLat[] = [
      [-179.9, 0],
      [170, 0],
      [-90, 89],
      [90, 80],
    ];
    expect([
      ...nearestSitesOfRows(
        rowsAt([
          [179.9, 0],
          [90, 89],
        ]),
        both,
      ).sites,
    ]).toEqual([1, 3]);
  });

  it('is stated of rows in their town, and not of rows that are only in a country, nor of those without a place', () => {
    const place: LngLat = [105.85, 21.03];
    const states = (by: PlacedBy) => at(nearestSitesOfRows(rowsAt([place], by), SITES).km, 0) >= 0;
    expect(states('coordinates')).toBe(true);
    expect(states('city')).toBe(true);
    expect(states('country')).toBe(false);
    expect(hasDistance(rowsAt([null]), 0)).toBe(false);
    expect([...nearestSitesOfRows(rowsAt([place], 'country'), SITES).sites]).toEqual([0]);
    expect([...nearestSitesOfRows(rowsAt([null]), SITES).sites]).toEqual([0]);
  });

  it('is none where no site is asked for', () => {
    expect([...nearestSitesOfRows(rowsAt([[1, 1]]), []).sites]).toEqual([0]);
  });
});

describe('the rows around a site', () => {
  const RADII = [50, 100, 250, 500];
  const places = manyPlaces(3000);
  const rows = rowsAt(places);

  it.each([
    ['a site of Viet Nam', [105.8, 21]],
    ['a place on the date line', [180, -17]],
    ['the North Pole', [0, 90]],
    ['the South Pole', [45, -90]],
  ] as const)('are those that a look at each row finds, around %s', (_, place) => {
    const all = places
      .map((each, row) => ({ row, km: greatCircleKm(each, place) }))
      .filter(({ km }) => km <= 500)
      .sort((a, b) => a.km - b.km || a.row - b.row);
    const found = rowsNear(rows, () => true, place, RADII, 5);
    expect(found.counts).toEqual(RADII.map((radius) => all.filter(({ km }) => km <= radius).length));
    expect(found.nearest).toEqual(all.slice(0, 5));
    expect(all.length).toBeGreaterThan(0);
  });

  it('are only those that are kept, and never those that are only in a country', () => {
    const three = rowsAt([
      [0, 0],
      [0.1, 0],
      [0.2, 0],
    ]);
    const kept = rowsNear(three, (row) => row !== 0, [0, 0], [100], 3);
    expect(kept.counts).toEqual([2]);
    expect(kept.nearest.map(({ row }) => row)).toEqual([1, 2]);
    expect(rowsNear(rowsAt([[0, 0]], 'country'), () => true, [0, 0], [100], 3).counts).toEqual([0]);
  });
});

describe('the nearest site as columns of a list', () => {
  const sites = realCatalog().sites.map(({ lngLat, name }) => ({ lngLat, name: name.en }));
  const rows = rowsAt([[105.85, 21.03], null, [2.35, 48.86]]);
  const bare = rowsAt([[105.85, 21.03]], 'country');

  it('names it and tells the kilometres, and leaves cells empty where no distance is stated', () => {
    const { site, km, count } = nearColumnsOf({ rows, sites });
    const byHand = nearestByHand(SITES, [105.85, 21.03]);
    expect(textAt(site, 0)).toBe(at(sites, byHand.index).name);
    expect(textAt(km, 0)).toBe(byHand.km.toFixed(1));
    expect([textAt(site, 1), textAt(km, 1)]).toEqual(['', '']);
    expect(count).toBe(2);
    expect(nearColumnsOf({ rows: bare, sites }).count).toBe(0);
  });

  it('stand behind the others, and in the place of those of the same names', async () => {
    const list = await universities();
    const columns = nearColumnsOf({ rows: list.placement, sites });
    const names = { site: 'Nearest', km: 'km' };
    const once = withNearColumns(list, columns, names);
    expect(once.table.names).toEqual([...list.table.names, 'Nearest', 'km']);
    expect(once.types.at(-1)).toMatchObject({ kind: 'number', notation: 'point' });
    const twice = withNearColumns(once, columns, names);
    expect(twice.table.names).toEqual(once.table.names);
    expect(twice.table.columns.slice(0, -2)).toEqual(list.table.columns);
    const far = changeList(list, {
      ...once,
      filters: [{ kind: 'range', column: once.table.names.length - 1, from: null, to: 30 }],
    });
    const byHand = [...Array(list.table.rows).keys()].filter(
      (row) =>
        hasDistance(list.placement, row) &&
        Number(nearestByHand(SITES, lngLatOf(list, row) ?? [0, 0]).km.toFixed(1)) <= 30,
    );
    expect(far.kept.count).toBe(byHand.length);
    expect(byHand.length).toBeGreaterThan(0);
  });
});
