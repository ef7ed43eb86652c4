import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageName } from '../../src/model/catalog/edition.ts';
import { propertiesOf } from '../../src/model/typed.ts';
import { KINDS } from '../../src/model/vocabulary.ts';
import { pathOf } from '../../src/pages/address.ts';
import { subjectsOf } from '../../src/pages/make-pages.ts';
import { DATA_FOLDER, DCAT_FILE } from '../../src/pages/places.ts';
import { decodeView, defaultView } from '../../src/state/view/url.ts';
import { OPEN, pagesOf, REAL, valuesOf } from './made.ts';

const { catalog } = REAL.tables;
const SITE = 'https://atlas.example/science/';
const pages = pagesOf(REAL, SITE);
const htmlPages = [...pages].filter(([path]) => path.endsWith('.html'));
/** What stands beside the pages. */
const beside = new Set([
  'icon.svg',
  'pages/pages.css',
  `data/${packageName(catalog.edition)}`,
  ...[...Object.keys(OPEN.files), DCAT_FILE].map((name) => `${DATA_FOLDER}/${name}`),
]);
const page = (path: string) => pages.get(path) ?? '';

/** What a page tells programs. */
function dataOf(text: string): Readonly<Partial<Record<string, unknown>>> {
  const [, json = 'null'] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(text) ?? [];
  return propertiesOf(JSON.parse(json));
}

describe('the pages that are read without JavaScript', () => {
  it('are there for each site, country and network, in both languages', () => {
    const subjects = subjectsOf(REAL.tables);
    expect(subjects).toHaveLength(catalog.sites.length + catalog.countries.size + REAL.tables.networks.size);
    const paths = subjects.flatMap((subject) => [pathOf(subject, 'en'), pathOf(subject, 'vi')]);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !pages.has(path))).toEqual([]);
    // Beside them an index and a list of each kind.
    expect(htmlPages).toHaveLength(paths.length + 2 * (1 + KINDS.length));
  });

  it('lead only to pages that are there, and to views that the atlas understands', () => {
    const dead: string[] = [];
    for (const [path, text] of htmlPages) {
      for (const address of valuesOf(text, 'href')) {
        if (/^(https?|mailto):/.test(address)) continue;
        if (address.startsWith('#')) {
          if (!text.includes(`id="${address.slice(1)}"`)) dead.push(`${path} ${address}`);
          continue;
        }
        const [file = '', query] = address.split('?');
        const target = posix.join(posix.dirname(path), file);
        const isAtlas = target === './' && query !== undefined;
        if (isAtlas) {
          const { rejected } = decodeView(query, catalog, defaultView('en'));
          if (rejected.length > 0) dead.push(`${path} ${address}`);
        } else if (!beside.has(target) && !pages.has(target)) dead.push(`${path} ${address}`);
      }
    }
    expect(dead).toEqual([]);
  });

  it('are all reached from the index', () => {
    const found = new Set(['pages/vi/index.html']);
    for (const path of found)
      for (const address of valuesOf(page(path), 'href')) {
        const target = posix.join(posix.dirname(path), address);
        if (pages.has(target)) found.add(target);
      }
    expect(htmlPages.map(([path]) => path).filter((path) => !found.has(path))).toEqual([]);
  });

  it('are found from the atlas where no script runs: above its own place, which fills the window', () => {
    const atlas = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
    const [, words = ''] = /<noscript>(.*)<\/noscript>\s*<div id="root">/.exec(atlas) ?? [];
    const ways = valuesOf(words, 'href').map((address) => posix.normalize(address));
    expect(ways).toEqual(['pages/en/index.html', 'pages/vi/index.html']);
    expect(ways.filter((way) => !pages.has(way))).toEqual([]);
  });

  it('name each other as the same in another language, and say in which they are', () => {
    const alternates = (text: string) =>
      [...text.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)">/g)].map(
        ([, language, address]) => `${language} ${address}`,
      );
    for (const [path, text] of htmlPages) {
      const other = path.startsWith('pages/en/')
        ? path.replace('pages/en/', 'pages/vi/')
        : path.replace('pages/vi/', 'pages/en/');
      expect(alternates(text)).toHaveLength(3);
      expect(alternates(page(other))).toEqual(alternates(text));
      expect(text).toContain(`<html lang="${path.slice(6, 8)}">`);
      expect(text).toContain(`<link rel="canonical" href="${SITE}${path}">`);
    }
  });

  it('tell programs what the catalog says, and nothing that it does not', () => {
    for (const site of catalog.sites) {
      const data = dataOf(page(pathOf({ kind: 'site', id: site.id }, 'en')));
      expect(data.name).toBe(site.name.en);
      expect(data['@type']).toBe(site.kind === 'centre' ? 'Organization' : 'Place');
      const place = site.kind === 'centre' ? propertiesOf(data.location) : data;
      const isExact = !site.approximate && (site.precision === 'site' || site.precision === 'campus');
      const [longitude, latitude] = site.lngLat;
      expect(place.geo).toEqual(isExact ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined);
      expect(data.url).toBe(REAL.tables.details.get(site.id)?.website ?? undefined);
    }
    const viNam = dataOf(page('pages/vi/country/vnm.html'));
    expect([viNam['@type'], viNam.name]).toEqual(['Country', 'Việt Nam']);
  });

  it('say what is not known, how sure it is, and that a site is history', () => {
    const withdrawn = catalog.sites.find(({ status }) => status === 'withdrawn');
    const unsure = catalog.sites.find(({ verified }) => !verified);
    const placed = catalog.sites.find(({ approximate }) => approximate);
    const of = (id = '') => page(pathOf({ kind: 'site', id }, 'en'));
    expect(of(withdrawn?.id)).toContain('Former site: kept here as history.');
    expect(of(unsure?.id)).toContain('Not verified: background knowledge only.');
    expect(of(placed?.id)).toMatch(/Approximate position|The mark stands at/);
    const bare = catalog.sites.find(({ id }) => REAL.tables.details.get(id)?.website === null);
    expect(of(bare?.id)).toContain('Not known');
    expect(page('pages/vi/site/vnm-icp.html')).toContain('Đã kiểm chứng');
  });

  it('cite each source by a number of their own list', () => {
    const text = page('pages/vi/site/vnm-icp.html');
    for (const source of REAL.tables.details.get('vnm-icp')?.sources ?? [])
      expect(valuesOf(text, 'href')).toContain(source);
    const numbers = valuesOf(text, 'href').filter((address) => address.startsWith('#source-'));
    expect(numbers.length).toBeGreaterThan(10);
  });

  it('are small, have no script that runs, and are one document each with one title', () => {
    for (const [path, text] of htmlPages) {
      // Lists, and the network of all reserves, are as long as what they name.
      expect(text.length, path).toBeLessThan(path.includes('/site/') ? 30_000 : 150_000);
      expect(text.match(/<h1/g)).toHaveLength(1);
      expect(text.match(/<script(?! type="application\/ld\+json")/g)).toBeNull();
      expect(text).not.toMatch(/\s(on\w+|style)="/);
    }
    const sizes = catalog.sites.map(({ id }) => page(pathOf({ kind: 'site', id }, 'vi')).length);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(9_000);
  });

  it('stand in the map of the site, each by its whole address', () => {
    const named = [...page('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    expect(named).toEqual([SITE, ...htmlPages.map(([path]) => `${SITE}${path}`)]);
  });
});
