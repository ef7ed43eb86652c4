import { describe, expect, it } from 'vitest';
import { bitOfRegion, centresOf, EVERYWHERE, mandateOf } from '../../../src/model/coverage/centres.ts';
import { countriesOfPart, maskOf } from '../../../src/model/coverage/ground-index.ts';
import { coverageByYear } from '../../../src/model/coverage/history.ts';
import { fieldsByRegion } from '../../../src/model/coverage/matrix.ts';
import {
  countriesByReach,
  farthestPlaces,
  medianKm,
  shareWithin,
  spreadOf,
} from '../../../src/model/coverage/people.ts';
import { classOf } from '../../../src/model/coverage/ranges.ts';
import { extendReach, measureReach } from '../../../src/model/coverage/reach.ts';
import { greatCircleKm } from '../../../src/model/geodesy.ts';
import type { Centre } from '../../../src/model/site.ts';
import { REGIONS } from '../../../src/model/vocabulary.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { realGround, realIndex } from './real-ground.ts';
import { kilometres, recount } from './recount.ts';
import { ellipsoidKm } from './vincenty.ts';

const catalog = realCatalog();
const ground = realGround();
const index = realIndex();
const aimOf = ({ lngLat }: Pick<Centre, 'lngLat'>) => ({ lngLat, regions: EVERYWHERE });
const part = { region: [], group: [], country: [] };
const maskOfPart = (asked: Partial<Parameters<typeof countriesOfPart>[0]>) =>
  maskOf(index, countriesOfPart({ ...part, ...asked }, catalog.countries));
const active = (subject: Parameters<typeof centresOf>[1]) => centresOf(catalog.sites, subject, 'active');

const PAIRS = [
  ['Hà Nội and Thành phố Hồ Chí Minh', [105.8412, 21.0245], [106.6297, 10.8231]],
  ['Hà Nội and Paris', [105.8412, 21.0245], [2.3522, 48.8566]],
  ['Nairobi and Delft', [36.8219, -1.2921], [4.3571, 52.0116]],
  ['Lima and Nairobi', [-77.0428, -12.0464], [36.8219, -1.2921]],
  ['Suva and Apia, over the antimeridian', [178.4419, -18.1416], [-171.7667, -13.8333]],
  ['Reykjavík and Cape Town', [-21.8952, 64.1355], [18.4241, -33.9249]],
  ['Beijing and Buenos Aires', [116.4074, 39.9042], [-58.3816, -34.6037]],
  ['Accra and Dakar', [-0.187, 5.6037], [-17.4677, 14.7167]],
  ['Anchorage and Tromsø, past the pole', [-149.9003, 61.2181], [18.9553, 69.6492]],
  ['Vientiane and Bangkok', [102.6, 17.9667], [100.5018, 13.7563]],
] as const;

describe('a great-circle distance', () => {
  it.each(PAIRS)('lies within half a per cent of the ellipsoid between %s', (_, from, to) => {
    expect(Math.abs(greatCircleKm(from, to) / ellipsoidKm(from, to) - 1)).toBeLessThan(0.005);
  });

  it('is at worst 0.56 % too long, from north to south near the equator', () => {
    const [from, to] = [
      [-0.187, 5.6037],
      [-1.5197, 12.3714],
    ] as const;
    const excess = greatCircleKm(from, to) / ellipsoidKm(from, to) - 1;
    expect(excess).toBeGreaterThan(0.005);
    expect(greatCircleKm([30, -1], [30, 1]) / ellipsoidKm([30, -1], [30, 1]) - 1).toBeLessThan(0.0057);
  });

  it('is held against a reference that gives published lengths', () => {
    // Flinders Peak to Buninyong, 54,972.271 m: Geocentric Datum of Australia, Technical Manual, on GRS 80.
    const flinders = [144 + 25 / 60 + 29.5244 / 3600, -(37 + 57 / 60 + 3.7203 / 3600)] as const;
    const buninyong = [143 + 55 / 60 + 35.3839 / 3600, -(37 + 39 / 60 + 10.1561 / 3600)] as const;
    expect(ellipsoidKm(flinders, buninyong)).toBeCloseTo(54.972271, 4);
  });
});

describe('the nearest centre', () => {
  const centres = active('water');
  const reach = measureReach(index.places, centres.map(aimOf));

  it('is the one that a loop over all centres finds, for every fiftieth place', () => {
    for (let place = 0; place < ground.places.length; place += 50) {
      const lngLat = ground.places[place]?.lngLat ?? [0, 0];
      const all = centres.map((centre) => kilometres(lngLat, centre.lngLat));
      expect(reach.km[place]).toBeCloseTo(Math.min(...all), 3);
      expect(all[reach.nearest[place] ?? -1]).toBeCloseTo(Math.min(...all), 3);
    }
  });

  it('is none, infinitely far, where no centre counts', () => {
    const none = measureReach(index.places, []);
    expect([...new Set(none.nearest)]).toEqual([-1]);
    expect([...new Set(none.km)]).toEqual([Number.POSITIVE_INFINITY]);
    expect(classOf(Number.POSITIVE_INFINITY)).toBe(4);
    expect(shareWithin(spreadOf(none, index.places, maskOfPart({}).places), 3)).toBe(0);
  });

  it('changes only where another one is nearer', () => {
    const hanoi = ground.places.findIndex(({ name }) => name.en === 'Hanoi');
    const after = extendReach(index.places, reach, [aimOf({ lngLat: [105.85, 21.03] })], centres.length);
    expect(reach.km[hanoi]).toBeGreaterThan(500);
    expect(after.km[hanoi]).toBeLessThan(5);
    expect(after.nearest[hanoi]).toBe(centres.length);
    const whole = measureReach(index.places, [...centres, { lngLat: [105.85, 21.03] as const }].map(aimOf));
    expect([...after.nearest]).toEqual([...whole.nearest]);
    after.km.forEach((km, place) => {
      expect(km).toBeCloseTo(whole.km[place] ?? -1, 6);
    });
  });

  it('measures over the antimeridian', () => {
    const suva = ground.places.findIndex(({ name }) => name.en === 'Suva');
    const own = measureReach(index.places, [aimOf({ lngLat: [-179, -18.1] })]);
    expect(own.km[suva]).toBeLessThan(300);
  });
});

describe('people by distance, counted a second time in plain loops', () => {
  const cases = ['water', 'earth', 'culture'].flatMap((field) =>
    ['africa', 'asia-pacific', 'latin-america-caribbean'].map((region) => [field, region] as const),
  );

  it.each(cases)('are the same for %s in %s, with the farthest city', (field, region) => {
    const reach = measureReach(index.places, active(field as 'water').map(aimOf));
    const mask = maskOfPart({ region: [region as 'africa'] });
    const { classes } = spreadOf(reach, index.places, mask.places);
    const again = recount(ground, field, region);
    classes.forEach((people, own) => {
      expect(people).toBeCloseTo(again.classes[own] ?? -1, 0);
    });
    const [farthest] = farthestPlaces(reach, ground, mask.places);
    expect(farthest?.place.name.en).toBe(again.farthest);
    expect(farthest?.km).toBeCloseTo(again.farthestKm, 3);
  });

  it('stand in the matrix of fields and regions', () => {
    const cells = fieldsByRegion(index.places, catalog.sites, 'active', aimOf);
    expect(cells).toHaveLength(50);
    for (const [field, region] of cases) {
      const cell = cells.find((own) => own.field === field && own.region === region);
      expect(cell?.spread.classes[2]).toBeCloseTo(recount(ground, field, region).classes[2] ?? -1, 0);
    }
  });
});

describe('a part of the world', () => {
  it('is what the filters leave, each of them', () => {
    const codes = countriesOfPart(
      { region: ['asia-pacific'], group: ['asean'], country: ['VNM', 'KEN'] },
      catalog.countries,
    );
    expect([...(codes ?? [])]).toEqual(['VNM']);
    expect(countriesOfPart(part, catalog.countries)).toBeNull();
  });

  it('has nobody in it where its code is none of the table', () => {
    const mask = maskOfPart({ country: ['PRI'] });
    expect(mask.places.some((own) => own === 1)).toBe(false);
    const reach = measureReach(index.places, active('water').map(aimOf));
    expect(spreadOf(reach, index.places, mask.places).total).toBe(0);
    expect(shareWithin(spreadOf(reach, index.places, mask.places), 2)).toBeNull();
    expect(countriesByReach(reach, ground, mask.places)).toEqual([]);
    expect(farthestPlaces(reach, ground, mask.places)).toEqual([]);
  });

  it('counts people of territories without a row for the world only', () => {
    const world = spreadOf(measureReach(index.places, []), index.places, maskOfPart({}).places).total;
    const rows = spreadOf(
      measureReach(index.places, []),
      index.places,
      maskOfPart({ region: REGIONS }).places,
    ).total;
    expect(world).toBeGreaterThan(rows);
    expect(rows / world).toBeGreaterThan(0.995);
  });

  it('may be one place only', () => {
    const reach = measureReach(index.places, active('water').map(aimOf));
    const mask = maskOfPart({ country: ['NRU'] });
    const [country, ...others] = countriesByReach(reach, ground, mask.places);
    expect(others).toEqual([]);
    expect(country?.spread.total).toBe(11_947);
    expect(country?.median).toBe(farthestPlaces(reach, ground, mask.places)[0]?.km);
  });
});

describe('the median of people', () => {
  it('is the distance that half of them do not exceed', () => {
    expect(
      medianKm([
        { km: 900, people: 1 },
        { km: 100, people: 3 },
        { km: 500, people: 2 },
      ]),
    ).toBe(100);
    expect(
      medianKm([
        { km: 900, people: 2 },
        { km: 100, people: 1 },
        { km: 500, people: 2 },
      ]),
    ).toBe(500);
    expect(medianKm([])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a mandate', () => {
  const centres = active('ocean');

  it('is every region for a global centre, its own for a regional one', () => {
    const [regional] = active('water').filter(
      ({ scope, region }) => scope === 'regional' && region === 'africa',
    );
    const [global] = active('water').filter(({ scope }) => scope === 'global');
    expect(regional && mandateOf(regional)).toBe(bitOfRegion('africa'));
    expect(global && mandateOf(global)).toBe(EVERYWHERE);
  });

  it('leaves regions without a centre of the field', () => {
    const served = new Set(centres.map(({ scope, region }) => (scope === 'global' ? 'all' : region)));
    expect(served.has('all')).toBe(false);
    const reach = measureReach(
      index.places,
      centres.map((centre) => ({ lngLat: centre.lngLat, regions: mandateOf(centre) })),
    );
    for (const region of REGIONS) {
      const { classes, total } = spreadOf(reach, index.places, maskOfPart({ region: [region] }).places);
      const far = ground.places.filter(({ country }) => catalog.countries.get(country)?.region === region);
      const isServed = far.every(({ index: place }) => (reach.nearest[place] ?? -1) >= 0);
      expect(isServed).toBe(served.has(region));
      if (!isServed) expect(classes[4]).toBeCloseTo(total, 3);
    }
  });
});

describe('coverage by year', () => {
  const centres = active('water');
  const history = coverageByYear(index.places, maskOfPart({}).places, centres, aimOf, 2026);

  it('never falls, and names the centres whose year is not known', () => {
    const shares = history.years.map(({ spread }) => shareWithin(spread, 2) ?? 0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(history.unknown.length).toBe(centres.filter(({ year }) => year === null).length);
    expect(history.years.at(-1)?.centres).toBe(centres.length - history.unknown.length);
  });

  it('is in a year what the centres approved by then give', () => {
    const then = centres.filter(({ year }) => year !== null && year <= 2009);
    const spread = spreadOf(measureReach(index.places, then.map(aimOf)), index.places, maskOfPart({}).places);
    expect(history.years.find(({ year }) => year === 2009)?.spread.classes.map(Math.round)).toEqual(
      spread.classes.map(Math.round),
    );
  });

  it('is empty where no year is known', () => {
    const unknown = centres.filter(({ year }) => year === null);
    expect(coverageByYear(index.places, maskOfPart({}).places, unknown, aimOf, 2026).years).toEqual([]);
  });
});

describe('the standing of centres', () => {
  it('lets those of unknown status in, then those that ceased', () => {
    const counts = (['active', 'unknown', 'ceased'] as const).map((standing) =>
      centresOf(catalog.sites, 'all', standing),
    );
    const count = (status: string) =>
      catalog.sites.filter((site) => site.kind === 'centre' && site.status === status).length;
    expect((counts[1]?.length ?? 0) - (counts[0]?.length ?? 0)).toBe(count('unknown'));
    expect((counts[2]?.length ?? 0) - (counts[1]?.length ?? 0)).toBe(count('ceased'));
    expect(counts[2]?.length).toBe(148);
  });
});
