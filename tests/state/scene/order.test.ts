import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/i18n/format.ts';
import { greatCircleKm } from '../../../src/model/geodesy.ts';
import { createSearch } from '../../../src/model/search/search.ts';
import type { Site } from '../../../src/model/site.ts';
import { createOrderSelector, nameOfSite } from '../../../src/state/scene/order.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import type { SortKey } from '../../../src/state/view/sort.ts';
import { NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const catalog = realCatalog();
const select = createSceneSelector(catalog, createSearch);
const scene = select(NO_FILTERS);
const order = createOrderSelector(catalog);
const sorted = (key: SortKey, descending = false, locale: 'en' | 'vi' = 'en', of = scene) =>
  Array.from(
    order(of, { key, descending }, locale, formatsOf(locale)),
    (index) => catalog.sites[index] as Site,
  );

describe('the order of results', () => {
  it('holds every visible site once, whatever the key', () => {
    for (const key of ['name', 'kind', 'country', 'year', 'status', 'verified'] as const) {
      const indices = sorted(key).map(({ index }) => index);
      expect(indices.sort((a, b) => a - b)).toEqual([...scene.visible]);
    }
  });

  it('is the same array where another scene leaves the same sites', () => {
    const selectAgain = createSceneSelector(catalog, createSearch);
    const array = (of: typeof scene) => order(of, { key: 'name', descending: false }, 'en', formatsOf('en'));
    const first = array(scene);
    expect(array(selectAgain(NO_FILTERS))).toBe(first);
    expect(array(selectAgain({ ...NO_FILTERS, former: true }))).not.toBe(first);
  });

  it('follows the collation of the language: Đ after D in Vietnamese, with D in English', () => {
    const names = sorted('name', false, 'vi').map((site) => nameOfSite(site, 'vi').text);
    const compare = new Intl.Collator('vi', { numeric: true }).compare;
    for (let index = 1; index < names.length; index++) {
      expect(compare(names[index - 1] as string, names[index] as string)).toBeLessThanOrEqual(0);
    }
    expect(names.indexOf('Đồng Nai')).toBeGreaterThan(names.indexOf('Dublin Bay'));
  });

  it('sorts by year with the unknown ones last', () => {
    const years = sorted('year').map(({ year }) => year);
    const known = years.filter((year) => year !== null);
    expect(years.slice(0, known.length)).toEqual([...known].sort((a, b) => a - b));
  });

  it('puts the least known first once that is told, and goes by name until then', () => {
    const by = { key: 'known', descending: false } as const;
    const shares = catalog.sites.map(({ index }) => (index % 7) / 7);
    const array = (known: readonly number[] | null) =>
      Array.from(order(scene, by, 'en', formatsOf('en'), null, known));
    expect(array(null)).toEqual(sorted('name').map(({ index }) => index));
    const told = array(shares).map((index) => shares[index] as number);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    const equal = array(shares).filter((index) => shares[index] === 0);
    expect(equal).toEqual(array(null).filter((index) => shares[index] === 0));
  });

  it('puts the nearest to a middle first, and keeps the order of names where sites are equally far', () => {
    const hanoi = [105.85, 21.03] as const;
    const near = Array.from(
      order(scene, { key: 'distance', descending: false }, 'en', formatsOf('en'), hanoi),
      (index) => catalog.sites[index] as Site,
    );
    const km = near.map(({ lngLat }) => greatCircleKm(hanoi, lngLat));
    expect(km).toEqual([...km].sort((a, b) => a - b));
    expect(near[0]?.countries).toContain('VNM');
  });

  it('turns around when asked', () => {
    expect(sorted('name', true)).toEqual(sorted('name').reverse());
  });

  it('puts the best answer to a search first', () => {
    const found = select({ ...NO_FILTERS, query: 'ICTP' });
    expect(sorted('relevance', false, 'en', found)[0]?.id).toBe('ita-ictp');
  });

  it('shows the English name, and says so, where there is no Vietnamese one', () => {
    const kruger = catalog.sites.find(({ name }) => name.vi === null) as Site;
    expect(nameOfSite(kruger, 'vi')).toEqual({ text: kruger.name.en, own: false });
  });
});
