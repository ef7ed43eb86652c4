import { id, text } from '../columns/kinds.ts';
import type { Site } from '../site.ts';
import type { Catalog } from './catalog.ts';
import { readRows } from './row-file.ts';

/*
 * Names of sites in the language of their country. Lists do not show them, so they are not in the catalog, which the first paint waits
 * for: they are brought to it with the search, which finds sites by them.
 */

const brought = new WeakMap<Catalog, ReadonlyMap<string, string>>();

/** The local names, by the id of their site, from the parsed text of `local-names.json`; throws a sentence where it has another form. */
export function decodeLocalNames(json: unknown): ReadonlyMap<string, string> {
  return new Map(
    readRows({ id: id(), name: text() }, json, 'local-names.json').map((row) => [row.id, row.name]),
  );
}

/** Makes local names known of a catalog, before its search is built. */
export function bringLocalNames(catalog: Catalog, names: ReadonlyMap<string, string>): void {
  brought.set(catalog, names);
}

/** The local name of a site; null where the tables give none, or where names have not been brought. */
export function localNameOf(catalog: Catalog, site: Site): string | null {
  return brought.get(catalog)?.get(site.id) ?? null;
}
