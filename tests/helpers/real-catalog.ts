import { readFileSync } from 'node:fs';
import type { Catalog } from '../../src/model/catalog/catalog.ts';
import { decodeCatalog } from '../../src/model/catalog/catalog-file.ts';
import { bringLocalNames, decodeLocalNames } from '../../src/model/catalog/local-names.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/data/${file}`, import.meta.url), 'utf8'));

let catalog: Catalog | undefined;

/** The catalog as the build made it from the real tables (`npm run data` comes before the tests). */
export function realCatalog(): Catalog {
  if (!catalog) {
    catalog = decodeCatalog(read('catalog.json'));
    bringLocalNames(catalog, decodeLocalNames(read('local-names.json')));
  }
  return catalog;
}
