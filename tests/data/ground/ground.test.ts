import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readPopulations } from '../../../data/build/ground/populations.ts';
import { liesIn, readUnits } from '../../../data/build/ground/units.ts';
import { decodeGround, type PackedGround } from '../../../src/model/coverage/ground-file.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const file = readFileSync(join(ROOT, 'public', 'basemap', 'ground.json'));
const ground = decodeGround(JSON.parse(file.toString('utf8')));
const { places, countries, cells } = ground;

const placeOf = (name: string) => places.find((place) => place.name.en === name);
const landOf = (code: string) => {
  let [area, count] = [0, 0];
  for (let cell = 0; cell < cells.count; cell++) {
    if (cells.codes[cells.countries[cell] ?? -1] !== code) continue;
    area += cells.areas[cell] ?? 0;
    count++;
  }
  return { area, count };
};

describe('people by place', () => {
  it('travel with the land in less than a quarter of the 400 kB that both may weigh', () => {
    expect(brotliCompressSync(file).length).toBeLessThan(100_000);
  });

  it('add up to the national total, with those beside it whom that does not count', () => {
    const { areas } = JSON.parse(file.toString('utf8')) as PackedGround;
    let next = 0;
    const sums = areas.map((area) => {
      const own = places.slice(next, next + area.places);
      next += area.places;
      return { ...area, sum: own.reduce((sum, { people }) => sum + people, 0) };
    });
    expect(next).toBe(places.length);
    expect(sums.filter(({ total }) => total !== null).length).toBeGreaterThan(200);
    for (const { sum, total } of sums) if (total !== null) expect(sum).toBeCloseTo(total, 3);
    const beside = sums.filter(({ country, total }) => country === 'CHN' && total === null);
    expect(beside.map(({ places: count }) => count)).toEqual([25]);
  });

  it('are spread over the places of their country as these are large', () => {
    const vietNam = countries.get('VNM');
    const hanoi = placeOf('Hanoi');
    expect(vietNam?.total).toBe(100_987_686);
    expect(hanoi?.residents).toBe(4_378_000);
    expect(hanoi?.people).toBeCloseTo((4_378_000 * 100_987_686) / (vietNam?.residents ?? 1), 3);
    expect(hanoi?.name.vi).toBe('Hà Nội');
  });

  it('are known by place for 29 % of all, for a quarter in Viet Nam, for a twentieth in Ethiopia', () => {
    const withTotal = [...countries.values()].filter(({ total }) => total !== null);
    const sum = (of: (typeof withTotal)[number][], key: 'residents' | 'total') =>
      of.reduce((all, country) => all + (country[key] ?? 0), 0);
    expect(sum(withTotal, 'residents') / sum(withTotal, 'total')).toBeCloseTo(0.29, 2);
    const shareOf = (code: string) =>
      sum(
        withTotal.filter((country) => country.code === code),
        'residents',
      ) /
      sum(
        withTotal.filter((country) => country.code === code),
        'total',
      );
    expect(shareOf('VNM')).toBeCloseTo(0.25, 2);
    expect(shareOf('ETH')).toBeCloseTo(0.05, 2);
  });

  it('stay below the total of their country, but in Palau, whose capital moved, and in Gibraltar', () => {
    const above = [...countries.values()].filter(
      ({ total, residents }) => total !== null && residents > total,
    );
    expect(above.map(({ code }) => code).sort()).toEqual(['GIB', 'PLW']);
  });

  it('are counted to the country of the land where a place is claimed by another', () => {
    expect(placeOf('Taipei')?.country).toBe('CHN');
    expect(placeOf('Taipei')?.people).toBe(6_900_273);
    expect(placeOf('Laayoune')?.country).toBe('ESH');
    expect(placeOf('Srinagar')?.country).toBe('');
    expect(placeOf('Jerusalem')?.country).toBe('');
    expect(placeOf('Simferopol')?.country).toBe('UKR');
  });

  it('stand at one point where the source knows no place of a country', () => {
    expect(places.filter(({ country }) => country === 'NRU').map(({ people }) => people)).toEqual([11_947]);
  });
});

describe('the grid of the land', () => {
  it('has the area of the land without Antarctica, within one per cent', () => {
    const area = cells.areas.reduce((sum, own) => sum + own, 0);
    expect(Math.abs(area / 135_800_000 - 1)).toBeLessThan(0.01);
  });

  it.each([
    ['VNM', 331_000],
    ['KEN', 580_000],
    ['RUS', 17_000_000],
    ['FJI', 18_300],
  ])('gives %s its area, within the width of a cell along its coasts', (code, km2) => {
    const { area, count } = landOf(code);
    expect(count).toBeGreaterThan(3);
    expect(Math.abs(area / km2 - 1)).toBeLessThan(3 / Math.sqrt(count));
  });

  it('has cells of Russia at either side of the antimeridian', () => {
    const lngs = Array.from(cells.lngs).filter(
      (_, cell) => cells.codes[cells.countries[cell] ?? -1] === 'RUS',
    );
    expect(Math.min(...lngs)).toBeLessThan(-179);
    expect(Math.max(...lngs)).toBeGreaterThan(179);
  });

  it('gives every cell the country of the unit that its middle lies in', () => {
    const units = readUnits(join(ROOT, 'data', 'basemap', 'units-10m.topojson.gz'));
    for (let cell = 0; cell < cells.count; cell += 997) {
      const [lng, lat] = [cells.lngs[cell] ?? 0, cells.lats[cell] ?? 0];
      const under = units.filter((area) => liesIn(area, lng, lat)).map(({ country }) => country);
      expect(under).toContain(cells.codes[cells.countries[cell] ?? -1]);
    }
  });

  it('is refused where it has another form', () => {
    expect(() => decodeGround({ version: 0 })).toThrow(/reload the page/);
    expect(() => decodeGround({ version: 1, areas: [] })).toThrow(/reload the page/);
  });
});

describe('the table of national totals', () => {
  const read = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'populations-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'populations.csv'), text);
    return readPopulations(join(folder, 'populations.csv'));
  };

  it('is read by country', () => {
    expect([...read('iso3,year,people\nVNM,2024,100987686\n')]).toEqual([['VNM', 100_987_686]]);
  });

  it.each([
    ['a country twice', 'VNM,2024,1\nVNM,2023,2', /3:1: iso3 "VNM" has another row already/],
    ['no number', 'VNM,2024,many', /people "many"/],
    ['nobody', 'VNM,2024,0', /people "0"/],
  ])('refuses %s', (_, rows, message) => {
    expect(() => read(`iso3,year,people\n${rows}\n`)).toThrow(message);
  });
});
