import { describe, expect, it } from 'vitest';
import { packCatalog } from '../../../data/build/packing/catalog.ts';
import { packDetails } from '../../../data/build/packing/details.ts';
import { packNetworks } from '../../../data/build/packing/networks.ts';
import type { Country } from '../../../src/model/catalog/catalog.ts';
import { decodeCatalog } from '../../../src/model/catalog/catalog-file.ts';
import { decodeDetails, decodeLinks, decodeNetworks } from '../../../src/model/catalog/knowledge-file.ts';
import { DATA_VERSION } from '../../../src/model/catalog/packed-tables.ts';
import { emptyRecord } from '../../../src/model/columns/record.ts';
import type { Link, Network } from '../../../src/model/network.ts';
import type { Site } from '../../../src/model/site.ts';
import { DETAILS, type SiteDetails } from '../../../src/model/site-details.ts';

const COUNTRIES: readonly Country[] = [
  {
    iso3: 'VNM',
    iso2: 'VN',
    name: { en: 'Viet Nam', vi: 'Việt Nam' },
    region: 'asia-pacific',
    groups: ['southeast_asia', 'asean'],
    lngLat: [107.83333, 16.16667],
  },
  {
    iso3: 'FJI',
    iso2: 'FJ',
    name: { en: 'Fiji', vi: 'Fiji' },
    region: 'asia-pacific',
    groups: [],
    lngLat: [-180, 0],
  },
];

const SHARED = {
  sector: 'natural-sciences',
  region: 'asia-pacific',
  precision: 'city',
  approximate: false,
  verified: true,
  former: false,
} as const;

const SITES: readonly Site[] = [
  {
    ...SHARED,
    kind: 'biosphere-reserve',
    index: 0,
    id: 'fji-gone',
    name: { en: 'Gone', vi: null },
    field: 'ecology',
    countries: ['FJI', 'VNM'],
    lngLat: [-0.00001, -89.99999],
    approximate: true,
    verified: false,
    status: 'withdrawn',
    former: true,
    year: 1976,
    withdrawnYear: 1997,
    networks: ['SeaBRnet', 'PacMAB'],
  },
  {
    ...SHARED,
    kind: 'geopark',
    index: 1,
    id: 'vnm-dong-van',
    name: { en: 'Dong Van', vi: 'Đồng Văn' },
    field: 'earth',
    countries: ['VNM'],
    lngLat: [105.2259, 23.157],
    status: 'designated',
    year: 2010,
    networks: [],
  },
  {
    ...SHARED,
    kind: 'centre',
    index: 2,
    id: 'vnm-icp',
    name: { en: 'Centre', vi: null },
    field: 'basic-sciences-engineering',
    countries: ['VNM'],
    lngLat: [105.8412, 21.0245],
    status: 'active',
    year: null,
    category: 'unstated',
    acronym: 'ICP',
    programme: 'IBSP',
    scope: 'regional',
    host: null,
    city: 'Hanoi',
    statusAsOf: 2024,
    memberOf: ['unesco-c2c', 'icp-icrtm-cooperation'],
  },
];

const DETAILS_BY_ID: ReadonlyMap<string, SiteDetails> = new Map([
  [
    'vnm-icp',
    {
      ...emptyRecord(DETAILS),
      website: 'https://example.org',
      sources: ['https://example.org/a', 'doc-one'],
      sourceTitle: 'A, "b"',
      coordinateSource: 'GeoNames',
      agreementYear: 2017,
      resolution: '38 C/Resolution 1',
      extendedYears: [],
      note: null,
      networks: [{ id: 'one', role: 'lead', since: 2015 }],
    },
  ],
  [
    'fji-gone',
    {
      ...emptyRecord(DETAILS),
      website: null,
      sources: [],
      sourceTitle: null,
      coordinateSource: 'background-knowledge',
      agreementYear: null,
      resolution: null,
      extendedYears: [1997, 2004],
      note: 'note',
      networks: [],
    },
  ],
]);

const NETWORK: Network = {
  id: 'one',
  name: { en: 'One', vi: 'Một' },
  acronym: null,
  kind: 'fund',
  form: 'joint-research',
  scope: 'mekong',
  subjects: ['water', 'digital'],
  leads: ['VNM', 'European Union'],
  startYear: 1999,
  endYear: null,
  value: 15_500_000_000,
  sources: ['doc-one'],
  evidence: 'document',
  note: null,
  members: [
    {
      kind: 'country',
      member: 'VNM',
      role: 'member',
      since: null,
      sources: ['background'],
      evidence: 'background',
    },
  ],
};

const LINK: Link = {
  from: { kind: 'centre', id: 'vnm-icp' },
  to: { kind: 'region', id: 'africa' },
  type: 'training',
  subject: 'space',
  year: 2021,
  network: null,
  sources: ['doc-one'],
  evidence: 'source',
};

const EDITION = { edition: '2026.1', compiled: '2026-11-22' };

const packed = () => packCatalog(EDITION, COUNTRIES, SITES);

describe('decodeCatalog', () => {
  it('gives back what was packed, whatever is missing, negative or at the rim', () => {
    const catalog = decodeCatalog(JSON.parse(JSON.stringify(packed())));
    expect(catalog).toMatchObject(EDITION);
    expect(catalog.sites).toEqual(SITES);
    expect([...catalog.countries]).toEqual(COUNTRIES.map((country) => [country.iso3, country]));
    expect(catalog.siteById.get('vnm-dong-van')).toBe(catalog.sites[1]);
  });

  it('reads an empty catalog', () => {
    expect(decodeCatalog(packCatalog(EDITION, [], [])).sites).toEqual([]);
  });

  it.each([
    [
      'is of another version',
      { ...packed(), version: 99 },
      `catalog.json has version 99 and this program reads version ${DATA_VERSION}: reload the page`,
    ],
    [
      'has no version',
      {},
      `catalog.json has version undefined and this program reads version ${DATA_VERSION}: reload the page`,
    ],
    ['is no object', '<!doctype html>', 'catalog.json: expected an object'],
    ['has no date', { ...packed(), compiled: undefined }, 'catalog.json: the edition is missing'],
    ['has no edition', { ...packed(), edition: undefined }, 'catalog.json: the edition is missing'],
    ['lacks a table', { ...packed(), centres: null }, 'catalog.json, centres: expected an object'],
    [
      'lacks a column',
      { ...packed(), sites: { ...packed().sites, name_en: undefined } },
      'catalog.json, sites: column "name_en" is missing',
    ],
    [
      'has a column cut short',
      { ...packed(), sites: { ...packed().sites, year: [1976] } },
      'catalog.json, sites: column "year" has 1 rows instead of 3',
    ],
    [
      'has a code too many',
      { ...packed(), sites: { ...packed().sites, verified: '1111' } },
      'catalog.json, sites: column "verified" has 4 rows instead of 3',
    ],
  ])('says what is wrong where the file %s', (_, file, message) => {
    expect(() => decodeCatalog(file)).toThrow(message);
  });
});

describe('decodeDetails', () => {
  it('gives back what was packed', () => {
    expect(decodeDetails(JSON.parse(JSON.stringify(packDetails(DETAILS_BY_ID))))).toEqual(DETAILS_BY_ID);
  });

  it('refuses another version', () => {
    expect(() => decodeDetails({ version: 0 })).toThrow(/^details\.json has version 0/);
  });
});

describe('decodeNetworks and decodeLinks', () => {
  it('give back what was packed', () => {
    const file: unknown = JSON.parse(
      JSON.stringify(packNetworks([NETWORK, { ...NETWORK, id: 'two', members: [] }], [LINK])),
    );
    expect([...decodeNetworks(file).values()]).toEqual([NETWORK, { ...NETWORK, id: 'two', members: [] }]);
    expect(decodeLinks(file)).toEqual([LINK]);
  });

  it('refuse another version', () => {
    expect(() => decodeNetworks(null)).toThrow('networks.json: expected an object');
    expect(() => decodeLinks({ version: 0 })).toThrow(/^networks\.json has version 0/);
  });
});
