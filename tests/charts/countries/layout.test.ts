import { describe, expect, it } from 'vitest';
import { layoutCountries } from '../../../src/charts/countries/layout.ts';
import { findCountries, namePlaces } from '../../../src/charts/countries/names.ts';
import { type PlaceLevel, rankPlaces } from '../../../src/charts/countries/ranking.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { FIELDS, GROUPS, REGIONS } from '../../../src/model/vocabulary.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { type Filters, NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { readTable, recountSites } from '../../helpers/real-tables.ts';
import { COMBINATIONS, passes, valuesOf } from '../../helpers/recount.ts';
import { catalogOf } from '../render-chart.tsx';

const catalog = realCatalog();
const select = createSceneSelector(catalog);
const all = recountSites();
const english = await loadI18n('en');
const LEVELS: readonly PlaceLevel[] = ['country', 'region', 'group'];
const SIZES = [300, 720, 3000].flatMap((width) => [100, 330, 1800].map((height) => ({ width, height })));

const rank = (patch: Partial<Filters> = {}, level: PlaceLevel = 'country') =>
  rankPlaces(select({ ...NO_FILTERS, ...patch }), level, namePlaces(level, catalog, english).idsByName);

/** Every number within an object, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('the ranking', () => {
  const cases = LEVELS.flatMap((level) => COMBINATIONS.map(([name, patch]) => [level, name, patch] as const));

  it.each(cases)('by %s has the numbers of an independent recount: %s', (level, _name, patch) => {
    const filters = { ...NO_FILTERS, ...patch };
    const counted = all.filter((site) => passes(site, filters, level));
    const { places, sites, shown, inSeveral, inNone } = rank(patch, level);
    expect(sites).toBe(counted.length);
    expect(shown).toBe(all.filter((site) => passes(site, filters)).length);
    for (const { id, count, share, parts, rank } of places) {
      const there = counted.filter((site) => valuesOf[level](site).includes(id));
      expect(`${id} ${count}`).toBe(`${id} ${there.length}`);
      expect(share).toBeCloseTo(there.length / (counted.length || 1), 12);
      for (const field of FIELDS) {
        const part = parts.find((candidate) => candidate.field === field);
        const ofField = there.filter((site) => site.field === field);
        expect(part?.count ?? 0).toBe(ofField.length);
      }
      expect(count).toBe(parts.reduce((sum, part) => sum + part.count, 0));
      expect(rank).toBe(1 + places.filter((other) => other.count > count).length);
    }
    const placesOf = counted.map((site) => valuesOf[level](site).length);
    expect(inSeveral).toBe(placesOf.filter((number) => number > 1).length);
    expect(inNone).toBe(placesOf.filter((number) => number === 0).length);
    // A site stands in each of its places, so that nothing is lost and nothing is there that was not counted.
    const standing = places.reduce((sum, { count }) => sum + count, 0);
    expect(standing).toBe(placesOf.reduce((sum, number) => sum + number, 0));
  });

  it('puts most first, and by name those with as many', () => {
    for (const level of LEVELS) {
      const { nameOf } = namePlaces(level, catalog, english);
      const { places } = rank({}, level);
      places.slice(1).forEach((place, index) => {
        const before = places[index];
        if (!before) throw new Error('No place before');
        const order = before.count - place.count;
        expect(order).toBeGreaterThanOrEqual(0);
        if (order === 0) expect(english.formats.compare(nameOf(before.id), nameOf(place.id))).toBe(-1);
      });
    }
  });

  it('has every country of the table, and says how many have no site', () => {
    const { places, expected, without } = rank();
    const present = all.filter((site) => !site.former);
    const found = new Set(present.flatMap((site) => site.countries));
    const countries = readTable('countries').map((row) => row.iso3);
    expect(places).toHaveLength(countries.length);
    expect(expected).toBe(countries.length);
    expect(without).toBe(countries.filter((iso3) => !found.has(iso3 as string)).length);
    expect(without).toBeGreaterThan(0);
  });

  it('expects sites only in countries of the filtered region, but keeps what transboundary sites reach', () => {
    const { places, expected, without } = rank({ region: ['arab-states'] });
    const inRegion = readTable('countries').filter((row) => row.unesco_region === 'arab-states');
    const reached = new Set(
      all.filter((site) => !site.former && site.region === 'arab-states').flatMap((site) => site.countries),
    );
    expect(expected).toBe(inRegion.length);
    expect(without).toBe(inRegion.filter(({ iso3 }) => !reached.has(iso3 as string)).length);
    const wanted = new Set([...inRegion.map(({ iso3 }) => iso3), ...reached]);
    expect(new Set(places.map(({ id }) => id))).toEqual(wanted);
  });

  it('keeps the others in sight when one is chosen', () => {
    const { places } = rank({ country: ['VNM'] });
    expect(places.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['VNM']);
    expect(places.map(({ count }) => count)).toEqual(rank().places.map(({ count }) => count));
  });

  it('draws each bar as long as its number, also where a field is filtered by', () => {
    const { places } = rank({ field: ['water'] });
    const ofChina = all.filter(
      ({ former, countries, field }) => !former && countries.includes('CHN') && field === 'water',
    );
    expect(places.find(({ id }) => id === 'CHN')?.count).toBe(ofChina.length);
    const { rows } = layoutCountries(rank({ field: ['water'] }), { width: 720, height: 240 });
    const lengthOfOne = rows.map(({ barEnd, barX, count }) => (barEnd - barX) / count);
    expect(rows.every(({ count }) => count > 0)).toBe(true);
    for (const length of lengthOfOne) expect(length).toBeCloseTo(lengthOfOne[0] ?? 0, 8);
  });

  it('knows all regions and groups', () => {
    expect(rank({}, 'region').places).toHaveLength(REGIONS.length);
    expect(rank({}, 'group').places).toHaveLength(GROUPS.length);
  });
});

describe('the list of the ranking', () => {
  it.each(SIZES)('keeps everything in the width of its box of $width × $height', (size) => {
    for (const level of LEVELS) {
      for (const wanted of [{}, { all: true }, { found: new Set(['VNM', 'TUV']) }]) {
        const layout = layoutCountries(rank({}, level), size, wanted);
        expect(layout.size.width).toBe(size.width);
        expect(layout.rowHeight).toBeGreaterThanOrEqual(24);
        for (const row of layout.rows) {
          expect(row.x + layout.columnWidth).toBeLessThanOrEqual(size.width + 1e-6);
          expect(row.barEnd).toBeLessThanOrEqual(layout.columnWidth + 1e-6);
          expect(row.y + layout.rowHeight).toBeLessThanOrEqual(layout.size.height + 1e-6);
        }
      }
    }
  });

  it('has the first places that there is room for, down one column after the other', () => {
    const ranking = rank();
    const { rows, size } = layoutCountries(ranking, { width: 960, height: 240 });
    expect(rows.map(({ id }) => id)).toEqual(ranking.places.slice(0, 20).map(({ id }) => id));
    expect(size.height).toBe(240);
    expect(new Set(rows.map(({ x }) => x)).size).toBe(2);
  });

  it('has no more than fit where long names take two lines', () => {
    const { nameOf } = namePlaces('country', catalog, english);
    for (const height of [240, 300, 600]) {
      const { size } = layoutCountries(rank(), { width: 470, height }, { nameOf });
      expect(size.height).toBe(height);
    }
  });

  it('has at least six in the smallest box, all that have sites where they are asked for, and what was found', () => {
    const ranking = rank();
    const small = { width: 300, height: 60 };
    expect(layoutCountries(ranking, small).rows).toHaveLength(6);
    const withSites = ranking.places.filter(({ count }) => count > 0);
    expect(layoutCountries(ranking, small, { all: true }).rows).toHaveLength(withSites.length);
    const found = layoutCountries(ranking, small, { found: new Set(['TUV']) }).rows;
    expect(found.map(({ id, count }) => `${id} ${count}`)).toEqual(['TUV 0']);
  });

  it('keeps in sight what is filtered by, though it be the last', () => {
    const { rows } = layoutCountries(rank({ country: ['TUV', 'ZMB'] }), { width: 300, height: 60 });
    expect(rows).toHaveLength(8);
    expect(rows.slice(6).map(({ id }) => id)).toEqual(['ZMB', 'TUV']);
  });

  it('draws all bars on one scale, their parts end to end', () => {
    const { rows } = layoutCountries(rank(), { width: 1000, height: 240 });
    const [first] = rows;
    if (!first) throw new Error('No row');
    for (const row of rows) {
      expect((row.barEnd - row.barX) / (first.barEnd - first.barX)).toBeCloseTo(row.count / first.count, 10);
      let end = row.barX;
      for (const bar of row.bars) {
        expect(bar.x).toBeCloseTo(end, 10);
        end = bar.x + bar.width;
      }
      expect(row.bars.reduce((sum, { count }) => sum + count, 0)).toBe(row.count);
    }
  });

  it.each([0, 1, 10_000])('has no number that is no number with %i sites, whatever the box', (count) => {
    const scene = createSceneSelector(catalogOf(count))(NO_FILTERS);
    for (const level of LEVELS) {
      const ranking = rankPlaces(scene, level, namePlaces(level, catalog, english).idsByName);
      for (const size of [...SIZES, { width: 0, height: 0 }]) {
        const found = numbersIn([ranking, layoutCountries(ranking, size, { all: true })]);
        expect(found.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      }
    }
  });
});

describe('the search for a country', () => {
  it('finds it in either language, with or without diacritics, and by its code', () => {
    for (const text of ['đức', 'duc', 'GERMANY', 'deu'])
      expect(findCountries(catalog, text)).toContain('DEU');
    expect(findCountries(catalog, 'cote d')).toContain('CIV');
    expect(findCountries(catalog, 'qqqq')?.size).toBe(0);
    expect(findCountries(catalog, '  ')).toBeNull();
  });
});
