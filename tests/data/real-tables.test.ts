import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { buildData } from '../../data/build/build.ts';
import { decodeCatalog } from '../../src/model/catalog/catalog-file.ts';
import { decodeCopublications } from '../../src/model/catalog/copublications.ts';
import {
  decodeCapitals,
  decodeDetails,
  decodeDocuments,
  decodeLinks,
  decodeNetworks,
} from '../../src/model/catalog/knowledge-file.ts';
import type { Site } from '../../src/model/site.ts';
import { isOfGroup } from '../helpers/groups.ts';
import { countBy, readPlain } from './plain-csv.ts';

const root = mkdtempSync(join(tmpdir(), 'auspices-'));
afterAll(() => rmSync(root, { recursive: true }));
const outDir = join(root, 'data');
const report = buildData({ dataDir: join(import.meta.dirname, '..', '..', 'data'), outDir });

const read = (file: string): unknown => JSON.parse(readFileSync(join(outDir, file), 'utf8'));
const catalog = decodeCatalog(read('catalog.json'));
const details = decodeDetails(read('details.json'));
const networks = decodeNetworks(read('networks.json'));

const centres = readPlain('centres.csv');
const reserves = readPlain('biosphere-reserves.csv');
const geoparks = readPlain('geoparks.csv');
const approvals = new Map(
  readPlain('centre-events.csv').flatMap((row) =>
    row.event === 'approved' ? [[row.centre, row.date?.slice(0, 4)] as const] : [],
  ),
);
const countries = readPlain('countries.csv');
const regionOf = new Map(countries.map((row) => [row.iso3, row.unesco_region ?? '']));

/** Centres whose end the events tell. */
const ENDED = new Set(
  readPlain('centre-events.csv').flatMap((row) => (row.event === 'ceased' ? [row.centre] : [])),
);

/** The present sites, or the former ones too, both as built and as counted anew from the tables. */
const scopes = [
  { scope: 'present', sites: catalog.sites.filter((site) => !site.former), withFormer: false },
  { scope: 'all', sites: catalog.sites, withFormer: true },
];
const plainRows = (withFormer: boolean) => ({
  centres: centres.filter((row) => withFormer || (!ENDED.has(row.id ?? '') && row.status !== 'ceased')),
  reserves: reserves.filter((row) => withFormer || row.withdrawn_year === ''),
  geoparks,
});

function add(...counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const [key, count] of counts.flatMap(Object.entries<number>)) sum[key] = (sum[key] ?? 0) + count;
  return sum;
}

describe('the catalog of the real tables', () => {
  it('has the sites and countries that the tables are known to have', () => {
    expect(countBy(catalog.sites, (site) => [site.kind])).toEqual({
      centre: 148,
      'biosphere-reserve': 836,
      geopark: 241,
    });
    expect(countBy(scopes[0]?.sites ?? [], (site) => [site.kind])).toEqual({
      centre: 145,
      'biosphere-reserve': 776,
      geopark: 241,
    });
    expect(catalog.countries.size).toBe(209);
    expect(catalog).toMatchObject({ edition: '2026.2', compiled: '2026-11-30' });
    expect([...report.rows.values()]).toEqual([
      148, 553, 0, 836, 241, 209, 192, 127, 2184, 514, 5, 67, 9, 76, 72, 122140, 7735,
    ]);
  });

  it.each(scopes)('has as many $scope sites per field as a second count', ({ sites, withFormer }) => {
    const rows = plainRows(withFormer);
    expect(countBy(sites, (site) => [site.field])).toEqual(
      add(
        countBy(rows.centres, (row) => [row.field ?? '']),
        {
          ecology: rows.reserves.length,
          earth: rows.geoparks.length,
        },
      ),
    );
  });

  it.each(scopes)('has as many $scope sites per region as a second count', ({ sites, withFormer }) => {
    const rows = plainRows(withFormer);
    expect(countBy(sites, (site) => [site.region])).toEqual(
      add(
        countBy(rows.centres, (row) => [regionOf.get(row.country_iso3) ?? '']),
        countBy([...rows.reserves, ...rows.geoparks], (row) => [row.unesco_region ?? '']),
      ),
    );
  });

  it.each(scopes)('has as many $scope sites per country as a second count', ({ sites, withFormer }) => {
    const rows = Object.values(plainRows(withFormer)).flat();
    expect(countBy(sites, (site) => site.countries)).toEqual(
      countBy(rows, (row) => (row.country_iso3 ?? '').split(';')),
    );
  });

  it('has as many sites of doubt as a second count', () => {
    const doubtful = [...reserves, ...geoparks].filter((row) =>
      row.coord_source?.startsWith('background-knowledge'),
    );
    const coarse = [...centres, ...reserves, ...geoparks].filter(
      (row) => row.coord_precision === 'country' || row.coord_precision === 'approximate',
    );
    const unverified = [...centres, ...reserves, ...geoparks].filter((row) => row.verified === 'no');
    expect(catalog.sites.filter((site) => site.approximate)).toHaveLength(
      new Set([...doubtful, ...coarse]).size,
    );
    expect(catalog.sites.filter((site) => !site.verified)).toHaveLength(unverified.length);
  });

  it('has as many countries per group as a second count', () => {
    const groups = [
      'asean',
      'mrc',
      'lmc',
      'apec',
      'asem',
      'eu',
      'ufm',
      'oecd',
      'g7',
      'g77',
      'african_union',
      'arab_league',
    ];
    expect(countBy([...catalog.countries.values()], (country) => country.groups)).toEqual({
      ...countBy(countries, (row) => groups.filter((group) => row[group] === 'true')),
      southeast_asia: countries.filter((row) => row.un_subregion === 'South-eastern Asia').length,
      african_continent: countries.filter((row) => isOfGroup(row, 'african_continent')).length,
    });
  });

  it('draws reserves and geoparks below centres, and those of category 1 on top', () => {
    const rank = (site: Site) =>
      site.kind === 'biosphere-reserve' ? 0 : site.kind === 'geopark' ? 1 : site.category === '1' ? 3 : 2;
    const ranks = catalog.sites.map(rank);
    expect(ranks).toEqual([...ranks].sort());
    expect(catalog.sites.every((site, index) => site.index === index)).toBe(true);
  });

  it('keeps every id, name, point and year as the tables write them', () => {
    const rows = [...reserves, ...geoparks, ...centres];
    const facts = new Map(catalog.sites.map((site) => [site.id, site]));
    expect(facts.size).toBe(rows.length);
    for (const row of rows) {
      const site = facts.get(row.id ?? '');
      const year = row.designated_year ?? approvals.get(row.id) ?? row.approved_year;
      expect([site?.name.en, site?.name.vi ?? '', site?.lngLat, String(site?.year ?? '')]).toEqual([
        row.name_en,
        row.name_vi,
        [Number(row.lon), Number(row.lat)],
        year,
      ]);
    }
  });

  it('is small enough to come with the first paint: 45 kB compressed', () => {
    expect(brotliCompressSync(readFileSync(join(outDir, 'catalog.json'))).length).toBeLessThan(45_000);
  });
});

describe('the details of the real tables', () => {
  it('are there for every site and name only networks that exist', () => {
    expect([...details.keys()]).toEqual(catalog.sites.map((site) => site.id));
    const named = [...details.values()].flatMap((detail) => detail.networks.map(({ id }) => id));
    expect(named.filter((id) => !networks.has(id))).toEqual([]);
  });

  it('put every present reserve into the world network and no withdrawn one into any', () => {
    const inWorldNetwork = catalog.sites.filter(({ id }) =>
      details.get(id)?.networks.some((n) => n.id === 'wnbr'),
    );
    expect(inWorldNetwork).toHaveLength(776);
    const withdrawn = catalog.sites.filter((site) => site.status === 'withdrawn');
    expect(withdrawn.flatMap(({ id }) => details.get(id)?.networks)).toEqual([]);
  });

  it('know the acronyms of regional networks', () => {
    const present = catalog.sites.filter((site) => !site.former);
    const acronyms = new Set(present.flatMap((site) => (site.kind === 'centre' ? [] : site.networks)));
    expect([...acronyms].filter((acronym) => !networks.has(acronym.toLowerCase()))).toEqual([]);
  });

  it('list a centre where network-members.csv does', () => {
    const rows = readPlain('network-members.csv').filter((row) => row.member_kind === 'centre');
    const listed = centres.flatMap((row) => details.get(row.id ?? '')?.networks ?? []);
    // AGRHYMET is a member by name, without a row of its own.
    expect(listed).toHaveLength(rows.filter((row) => row.member !== 'AGRHYMET').length);
    expect(details.get('ita-ictp')?.networks).toContainEqual({
      id: 'ictp-partner-institutes',
      role: 'lead',
      since: 1964,
    });
  });
});

describe('the networks and numbers of the real tables', () => {
  it('are all there', () => {
    expect(networks.size).toBe(127);
    expect([...networks.values()].flatMap((network) => network.members)).toHaveLength(2184);
    expect(decodeLinks(read('networks.json'))).toHaveLength(514);
  });

  it('give the capital of every country but 17, and none where states differ about one', () => {
    const capitals = decodeCapitals(read('networks.json'));
    expect(capitals.get('VNM')).toEqual([105.85, 21.0333]);
    const without = countries.map(({ iso3 = '' }) => iso3).filter((iso3) => !capitals.has(iso3));
    expect(without).toHaveLength(17);
    expect(without).toEqual(expect.arrayContaining(['ISR', 'PSE']));
  });

  it('give the co-publications of the table', () => {
    const { pairs, years, totals, totalYears } = decodeCopublications(read('copublications.json'));
    const rows = readPlain('copublications.csv');
    expect(pairs.flatMap(({ papers }) => papers.filter((count) => count > 0))).toHaveLength(rows.length);
    const pair = pairs.find(({ from, to }) => [from, to].sort().join() === 'FRA,VNM');
    const wanted = years.map((year) =>
      rows.find((row) => row.from_iso3 === 'FRA' && row.to_iso3 === 'VNM' && row.year === String(year)),
    );
    expect(pair?.papers).toEqual(wanted.map((row) => Number(row?.papers ?? 0)));
    const total = readPlain('copublications-totals.csv').find(
      (row) => row.iso3 === 'VNM' && row.year === '2021',
    );
    expect(totals.get('VNM')?.[totalYears.indexOf(2021)]).toBe(Number(total?.international_papers));
  });
});

describe('the source documents', () => {
  const documents = [...decodeDocuments(read('documents.json')).values()];

  it('have short names for footnotes, numbered as the rows are', () => {
    expect(documents).toHaveLength(5);
    for (const [index, { short }] of documents.entries()) {
      expect(short.en).toMatch(new RegExp(`^Document ${index + 1}: .{10,48}$`));
      expect(short.vi).toMatch(new RegExp(`^Tài liệu ${index + 1}: .{10,48}$`));
    }
  });

  it('are called by titles that explain nothing about themselves', () => {
    for (const { title } of documents) expect(`${title.en} ${title.vi}`).not.toMatch(/[()]/);
  });
});
