import { describe, expect, it } from 'vitest';
import { siteOrder } from '../../../src/app/hosts/site-export.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import type { Knowledge } from '../../../src/state/cooperation/knowledge.ts';
import { createStore } from '../../../src/state/store.ts';
import type { SortCode } from '../../../src/state/view/sort.ts';
import { defaultView } from '../../../src/state/view/url.ts';
import type { View } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { realDetails } from '../../helpers/real-details.ts';

const vietnamese = await loadI18n('vi');
const knowledge: Knowledge = {
  details: new Map(),
  networks: new Map(),
  links: [],
  capitals: new Map(),
  documents: new Map(),
};
const job = { signal: new AbortController().signal, onProgress: () => undefined };

/** The order of a file of the sites that some filters leave. */
function orderOf(filters: Partial<View>, format: 'csv' | 'geojson', known: Knowledge = knowledge) {
  const view = { ...defaultView('vi'), ...filters };
  const store = createStore({ catalog: realCatalog(), view, address: 'https://example.org/' });
  return siteOrder(store.getState(), known, vietnamese, format, 'Sites');
}

describe('a file of sites', () => {
  it('is named after the language and the filters', () => {
    expect(orderOf({ field: ['water'], region: ['africa'] }, 'csv').file).toMatch(
      /vi.*water.*africa.*\.csv$/,
    );
  });

  it('is not named after a country of which it has no row', () => {
    const kind = ['centre'] as const;
    const { file } = orderOf({ kind, country: ['VNM', 'LAO', 'MYS'] }, 'csv');
    const inLaos = realCatalog().sites.filter(
      (site) => site.kind === 'centre' && !site.former && site.countries.includes('LAO'),
    );
    expect(inLaos).toEqual([]);
    expect(file).toMatch(/-vnm-mys-/);
  });

  it('holds the sites that the filters leave, and no other', async () => {
    const blob = await orderOf({ kind: ['centre'], country: ['VNM'] }, 'geojson').build(job);
    const { features } = JSON.parse(await blob.text());
    const expected = realCatalog().sites.filter(
      ({ kind, countries, former }) => kind === 'centre' && countries.includes('VNM') && !former,
    );
    expect(features.map(({ properties }: { properties: { id: string } }) => properties.id).sort()).toEqual(
      expected.map(({ id }) => id).sort(),
    );
  });

  it('says of each site how many of the facts asked are known, and which are not', async () => {
    const withDetails = { ...knowledge, details: realDetails() };
    const blob = await orderOf({ country: ['VNM'] }, 'geojson', withDetails).build(job);
    const { features } = JSON.parse(await blob.text());
    expect(features.length).toBeGreaterThan(10);
    for (const { properties } of features) {
      const missing = properties.facts_missing?.split(' ; ') ?? [];
      expect(properties.facts_known + missing.length).toBe(properties.facts_asked);
      expect(properties.facts_asked).toBe(properties.kind === 'centre' ? 16 : 5);
    }
    const csv = await orderOf({ country: ['VNM'] }, 'csv', withDetails).build(job);
    expect(await csv.text()).toContain('Thư điện tử chung');
  });

  it('has the sites in the order that the reader chose, else in that of the tables', async () => {
    const withDetails = { ...knowledge, details: realDetails() };
    const read = async (sort: SortCode | null) => {
      const blob = await orderOf(
        { kind: ['centre'], region: ['africa'], sort },
        'geojson',
        withDetails,
      ).build(job);
      const { features }: { features: { properties: Record<string, string | number> }[] } = JSON.parse(
        await blob.text(),
      );
      return features.map(({ properties }) => properties);
    };
    const tables = realCatalog().sites.map(({ id }) => id);
    const plain = (await read(null)).map(({ id }) => String(id));
    expect(plain).toEqual([...plain].sort((a, b) => tables.indexOf(a) - tables.indexOf(b)));
    const known = (await read('-known')).map(
      ({ facts_known, facts_asked }) => Number(facts_known) / Number(facts_asked),
    );
    expect(known).toEqual([...known].sort((a, b) => b - a));
    expect(new Set(known).size).toBeGreaterThan(2);
    const names = (await read('name')).map(({ name_vi, name_en }) => String(name_vi ?? name_en));
    expect(names).toEqual([...names].sort(vietnamese.formats.compare));
  });

  it('is refused with the reason where no site is left', async () => {
    const order = orderOf({ kind: ['geopark'], since: [1901, 1902] }, 'csv');
    await expect(order.build(job)).rejects.toThrow('bộ lọc không còn');
  });
});
