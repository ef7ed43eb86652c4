import { createHash } from 'node:crypto';
import type { Edition } from '../../../src/model/catalog/edition.ts';
import type { TableId } from '../../../src/model/catalog/edition-file.ts';
import { KEYS, NAMED, REFERENCES } from '../checks/keys.ts';
import { columnsByName } from '../reading/row-schema.ts';
import { parseRows } from '../reading/rows.ts';
import { TABLES } from '../reading/tables.ts';
import type { Dictionary } from './dictionary.ts';
import { type Field, fieldOf } from './field.ts';

/** The name of a resource: that of its file without its ending. */
const resourceName = (table: TableId) => TABLES[table].file.replace(/\.csv$/, '');

function foreignKeysOf(table: TableId) {
  const references: Partial<Record<TableId, readonly (readonly [string, keyof typeof NAMED])[]>> = REFERENCES;
  return (references[table] ?? []).map(([fields, what]) => ({
    fields,
    reference: { resource: resourceName(NAMED[what].table), fields: NAMED[what].key },
  }));
}

function schemaOf(table: TableId, header: readonly string[], meanings: ReadonlyMap<string, string>) {
  const columns = columnsByName(TABLES[table].columns);
  const keys: readonly (readonly string[])[] = KEYS[table];
  const alone = new Set(keys.flatMap((key) => (key.length === 1 ? key : [])));
  const fields = header.flatMap((name): readonly Field[] => {
    const column = columns.get(name);
    return column ? [fieldOf(name, column.cell, meanings.get(name), alone.has(name))] : [];
  });
  const required = new Set(fields.filter(({ constraints }) => constraints.required).map(({ name }) => name));
  const [primaryKey = []] = keys;
  const foreignKeys = foreignKeysOf(table);
  return {
    fields,
    missingValues: [''],
    // A primary key has no empty cells.
    ...(primaryKey.every((name) => required.has(name)) ? { primaryKey } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

/** The names of a table's columns, in their order. */
const headerOf = (text: string): readonly string[] =>
  parseRows(text.slice(0, text.indexOf('\n') + 1), '', () => {})[0]?.cells ?? [];

function resourceOf(table: TableId, bytes: Uint8Array, dictionary: Dictionary) {
  const { file } = TABLES[table];
  const text = new TextDecoder().decode(bytes);
  return {
    profile: 'tabular-data-resource',
    name: resourceName(table),
    path: file,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: {
      delimiter: ',',
      lineTerminator: text.includes('\r\n') ? '\r\n' : '\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: schemaOf(table, headerOf(text), dictionary.get(file) ?? new Map()),
  };
}

/**
 * What `datapackage.json` says of the tables: a Tabular Data Package of Frictionless Data, version 1 (specs.frictionlessdata.io). It is made
 * of the declarations by which the build checks every cell. `bytes` gives a file by its name, `ids` are the tables that it holds.
 */
export function describePackage(
  { edition, compiled }: Edition,
  bytes: (file: string) => Uint8Array,
  dictionary: Dictionary,
  sources: readonly { readonly title: string }[],
  licence: string,
  ids: readonly TableId[],
) {
  return {
    profile: 'tabular-data-package',
    name: 'auspices-tables',
    title: 'Auspices: the science that UNESCO recognises',
    description:
      'Tables of UNESCO’s institutes and centres of categories 1 and 2, of biosphere reserves and of UNESCO Global Geoparks, with networks and links of cooperation. An independent work, not a product of UNESCO.',
    version: edition,
    created: `${compiled}T00:00:00Z`,
    licenses: [{ path: licence, title: 'What the sources of the tables ask for' }],
    sources,
    resources: ids.map((table) => resourceOf(table, bytes(TABLES[table].file), dictionary)),
  };
}
