import { readFileSync } from 'node:fs';
import { decodeDetails } from '../../src/model/catalog/knowledge-file.ts';
import type { SiteDetails } from '../../src/model/site-details.ts';

let details: ReadonlyMap<string, SiteDetails> | undefined;

/** What only cards show of the sites, as the build made it from the real tables. */
export function realDetails(): ReadonlyMap<string, SiteDetails> {
  const path = new URL('../../public/data/details.json', import.meta.url);
  details ??= decodeDetails(JSON.parse(readFileSync(path, 'utf8')));
  return details;
}
