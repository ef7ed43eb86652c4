import { describe, expect, it } from 'vitest';
import { KEYS } from '../../data/build/checks/keys.ts';
import { propertiesOf } from '../../src/model/typed.ts';
import { describeCatalogue } from '../../src/pages/dcat.ts';
import { readPlain } from '../data/plain-csv.ts';
import { OPEN, REAL } from './made.ts';

const { catalog, networks } = REAL.tables;
const textOf = (file: string) => {
  const content = OPEN.files[file] ?? '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
};
const rowsOf = (json: string): readonly Readonly<Partial<Record<string, unknown>>>[] => {
  const { rows } = propertiesOf(JSON.parse(textOf(json)));
  return Array.isArray(rows) ? rows.map(propertiesOf) : [];
};

describe('the tables as files', () => {
  it('are the catalog: each site, country and network has its row in CSV and in JSON', () => {
    const ids = (file: string, key: string) => readPlain(file).map((row) => row[key]);
    const ofKind = (kind: string) => catalog.sites.filter((site) => site.kind === kind).map(({ id }) => id);
    const expected = [
      ['centres', 'id', ofKind('centre')],
      ['biosphere-reserves', 'id', ofKind('biosphere-reserve')],
      ['geoparks', 'id', ofKind('geopark')],
      ['countries', 'iso3', [...catalog.countries.keys()]],
      ['networks', 'id', [...networks.keys()]],
    ] as const;
    for (const [table, key, known] of expected) {
      expect(ids(`${table}.csv`, key).sort(), table).toEqual([...known].sort());
      expect(rowsOf(`${table}.json`).map((row) => row[key])).toEqual(ids(`${table}.csv`, key));
    }
  });

  it('say of a site what the catalog says, with numbers, flags and lists as such', () => {
    const rows = new Map(
      ['centres.json', 'biosphere-reserves.json', 'geoparks.json']
        .flatMap(rowsOf)
        .map((row) => [row.id, row]),
    );
    for (const site of catalog.sites) {
      const row = rows.get(site.id) ?? {};
      expect([row.lon, row.lat]).toEqual(site.lngLat);
      expect([row.name_en, row.name_vi]).toEqual([site.name.en, site.name.vi]);
      expect([row.country_iso3].flat()).toEqual(site.countries);
      expect(row.verified).toBe(site.verified);
    }
  });

  it('have in CSV and JSON the same columns and as many rows as they say', () => {
    expect(OPEN.tables.map(({ id }) => id)).toEqual(
      Object.keys(KEYS)
        .filter((id) => id !== 'copublications')
        .sort(
          (a, b) => OPEN.tables.findIndex(({ id }) => id === a) - OPEN.tables.findIndex(({ id }) => id === b),
        ),
    );
    for (const { csv, json, rows } of OPEN.tables) {
      const plain = readPlain(csv);
      const typed = rowsOf(json);
      expect([plain.length, typed.length]).toEqual([rows, rows]);
      expect(Object.keys(typed[0] ?? {}).sort()).toEqual(Object.keys(plain[0] ?? {}).sort());
      expect(propertiesOf(JSON.parse(textOf(json))).edition).toBe(catalog.edition);
    }
  });

  it('come with the meaning of each column, and with what their sources ask for', () => {
    const resources: unknown = propertiesOf(JSON.parse(textOf('datapackage.json'))).resources;
    const paths = Array.isArray(resources) ? resources.map((resource) => propertiesOf(resource).path) : [];
    expect(paths).toEqual(OPEN.tables.map(({ csv }) => csv));
    expect(textOf('LICENCE.md')).toMatch(/GeoNames[\s\S]*OpenStreetMap/);
    expect(Object.keys(OPEN.files)).toEqual(
      expect.arrayContaining(['README.md', 'CHANGELOG.md', 'edition.json', 'centres.SOURCES.md']),
    );
  });
});

describe('the catalogue for programs', () => {
  const catalogue = propertiesOf(
    describeCatalogue(OPEN.tables, (file) => Buffer.byteLength(textOf(file)), catalog),
  );
  const text = JSON.stringify(catalogue);
  const datasets = Array.isArray(catalogue['dcat:dataset'])
    ? catalogue['dcat:dataset'].map(propertiesOf)
    : [];

  it('names every table with its edition, its licence and files that are there', () => {
    expect(catalogue['@type']).toBe('dcat:Catalog');
    expect(datasets).toHaveLength(OPEN.tables.length + 1);
    for (const dataset of datasets) {
      expect(dataset['dcat:version']).toBe(catalog.edition);
      expect(dataset['dct:license']).toEqual({ '@id': 'LICENCE.md' });
      expect(dataset['dct:issued']).toEqual({ '@type': 'xsd:date', '@value': catalog.compiled });
    }
    const files = [...text.matchAll(/"dcat:downloadURL":\{"@id":"([^"]+)"/g)].map(([, file = '']) => file);
    expect(files.filter((file) => !file.startsWith('../') && !OPEN.files[file])).toEqual([]);
    expect(files).toContain('centres.json');
  });

  it('has titles in both languages', () => {
    const [, centres] = datasets;
    expect(centres?.['dct:title']).toEqual([
      { '@language': 'en', '@value': 'Centres' },
      { '@language': 'vi', '@value': 'Trung tâm' },
    ]);
  });
});
