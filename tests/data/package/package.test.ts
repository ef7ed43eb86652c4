import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packTables } from '../../../data/build/package/package.ts';
import { readPlain } from '../plain-csv.ts';
import { createScratch } from '../scratch.ts';
import { cellChecker, DATA_PACKAGE, type Field, type Resource } from './table-schema.ts';

const TABLES_DIR = join(import.meta.dirname, '..', '..', '..', 'data', 'tables');
const EDITION = { edition: '2026.2', compiled: '2026-11-30' };

const { name, bytes } = packTables(TABLES_DIR, EDITION);
const files = unzipSync(bytes);
const textOf = (file: string) => strFromU8(files[file] ?? new Uint8Array());
const descriptor: unknown = JSON.parse(textOf('datapackage.json'));
const resources = DATA_PACKAGE.parse(descriptor).resources;

const rows = new Map(resources.map(({ name: table, path }) => [table, readPlain(path)]));
const rowsOf = (table: string) => rows.get(table) ?? [];

/** Cells of a resource that break what is said of their columns, as `row column "cell" rule`. */
function brokenCells({ name: table, schema }: Resource): readonly string[] {
  const checks = schema.fields.map((field) => [field.name, cellChecker(field)] as const);
  return rowsOf(table).flatMap((row, place) =>
    checks.flatMap(([column, check]) => {
      const rule = check(row[column] ?? '');
      return rule ? [`${place + 2} ${column} "${row[column]}" ${rule}`] : [];
    }),
  );
}

describe('the package of the tables', () => {
  it('is named after the edition and holds every table, its sources, its meaning and its licences', () => {
    expect(name).toBe('auspices-tables-2026.2.zip');
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'datapackage.json',
        'README.md',
        'LICENCE.md',
        'CHANGELOG.md',
        'edition.json',
        'centres.csv',
        'copublications.csv',
        'centres.SOURCES.md',
        'networks.SOURCES.md',
      ]),
    );
    expect(textOf('LICENCE.md')).toMatch(/edition 2026\.2[\s\S]*GeoNames[\s\S]*OpenStreetMap[\s\S]*warranty/);
  });

  it('has the same bytes each time, whatever the hour and the zone', () => {
    expect(Buffer.compare(packTables(TABLES_DIR, EDITION).bytes, bytes)).toBe(0);
  });

  it('is written by the build, beside the file that tells its size', () => {
    const scratch = createScratch();
    const { files: built } = scratch.build();
    expect(built.get('auspices-tables-2026.1.zip')).toBeGreaterThan(1000);
    expect([...built.keys()]).toContain('edition.json');
  });
});

describe('datapackage.json', () => {
  it('is a Tabular Data Package by its specification', () => {
    expect(DATA_PACKAGE.safeParse(descriptor).error?.issues).toBeUndefined();
  });

  it('describes each file as it is: path, size and hash', () => {
    for (const { path, bytes: size, hash } of resources) {
      const content = files[path] ?? new Uint8Array();
      expect([path, size, hash]).toEqual([
        path,
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ]);
    }
    expect(resources.map(({ path }) => path).sort()).toEqual(
      Object.keys(files)
        .filter((file) => file.endsWith('.csv'))
        .sort(),
    );
  });

  it.each(resources.map((resource) => [resource.path, resource] as const))(
    'describes every column of %s, in its order, and no other',
    (path, { schema }) => {
      const [header = ''] = textOf(path)
        .replace(/^\u{feff}/u, '')
        .split(/\r?\n/, 1);
      expect(schema.fields.map((field) => field.name)).toEqual(header.split(','));
    },
  );

  it.each(resources.map((resource) => [resource.path, resource] as const))(
    'says of %s what holds of every cell',
    (_, resource) => {
      expect(brokenCells(resource).slice(0, 5)).toEqual([]);
    },
  );

  it('names as primary keys what no two rows share, with no empty cell', () => {
    const keyed = resources.filter(({ schema }) => schema.primaryKey);
    expect(keyed.length).toBeGreaterThan(10);
    for (const { name: table, schema } of keyed) {
      const keys = rowsOf(table).map((row) => (schema.primaryKey ?? []).map((column) => row[column]));
      expect(new Set(keys.map((key) => key.join('\n'))).size, table).toBe(keys.length);
      expect(keys.flat().includes(''), table).toBe(false);
    }
  });

  it('says of columns that they hold nothing twice only where it is so', () => {
    for (const { name: table, schema } of resources) {
      for (const field of schema.fields.filter(({ constraints }) => constraints.unique)) {
        const cells = rowsOf(table).map((row) => row[field.name]);
        expect(new Set(cells).size, `${table}.${field.name}`).toBe(cells.length);
      }
    }
  });

  it('names as foreign keys what has a row in the other table wherever it is filled', () => {
    const keys = resources.flatMap(({ name: table, schema }) =>
      (schema.foreignKeys ?? []).map((key) => ({ table, ...key })),
    );
    expect(keys.map(({ table, fields, reference }) => `${table}.${fields} ${reference.resource}`)).toEqual([
      'centres.country_iso3 countries',
      'centre-events.centre centres',
      'centre-papers.centre centres',
      'capitals.iso3 countries',
      'network-members.network_id networks',
      'links.network_id networks',
      'document-statements.document documents',
    ]);
    for (const { table, fields, reference } of keys) {
      const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields]));
      const unknown = rowsOf(table).filter((row) => row[fields] !== '' && !known.has(row[fields] ?? ''));
      expect(unknown, `${table}.${fields}`).toEqual([]);
    }
  });
});

describe('the second reader of the package', () => {
  const field = (more: Partial<Field>): Field => ({
    name: 'a',
    type: 'string',
    format: 'default',
    description: 'A column',
    constraints: { required: true },
    ...more,
  });

  it.each([
    ['an empty cell that must be filled', field({}), '', 'required'],
    ['a word among numbers', field({ type: 'number' }), 'many', 'number'],
    ['a half among whole numbers', field({ type: 'integer' }), '1.5', 'integer'],
    ['a date among years', field({ type: 'year' }), '2025-03', 'year'],
    [
      'another word for yes',
      field({ type: 'boolean', trueValues: ['yes'], falseValues: ['no'] }),
      'true',
      'boolean',
    ],
    ['text among addresses', field({ format: 'uri' }), 'not an address', 'string'],
    [
      'a pattern that holds for a part',
      field({ constraints: { required: true, pattern: '[A-Z]{3}' } }),
      'VNMX',
      'pattern',
    ],
    ['a word that is not allowed', field({ constraints: { required: true, enum: ['a'] } }), 'b', 'enum'],
    [
      'too little',
      field({ type: 'year', constraints: { required: true, minimum: 1945 } }),
      '1944',
      'minimum',
    ],
    ['too much', field({ type: 'number', constraints: { required: true, maximum: 90 } }), '90.1', 'maximum'],
  ])('sees %s', (_, column, cell, rule) => {
    expect(cellChecker(column)(cell)).toBe(rule);
  });

  it('lets an empty cell be where none is required', () => {
    expect(cellChecker(field({ type: 'year', constraints: { required: false } }))('')).toBeNull();
  });
});
