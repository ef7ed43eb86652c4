import { MEMBERSHIP, PACKED_DETAILS, SOURCE } from '../../../src/model/catalog/packed-knowledge.ts';
import { DATA_VERSION } from '../../../src/model/catalog/packed-tables.ts';
import type { SiteDetails } from '../../../src/model/site-details.ts';
import { mostFrequent, packTable } from './pack.ts';

/** What `details.json` holds: the facts that only cards show; sources and memberships that repeat are told once. */
export function packDetails(details: ReadonlyMap<string, SiteDetails>) {
  const rows = [...details].map(([id, ofSite]) => ({ id, ...ofSite }));
  const sources = mostFrequent(rows.flatMap((row) => row.sources));
  const memberships = mostFrequent(
    rows.flatMap((row) => row.networks),
    JSON.stringify,
  );
  return {
    version: DATA_VERSION,
    sources: packTable(
      SOURCE,
      sources.map((name) => ({ name })),
    ),
    memberships: packTable(MEMBERSHIP, memberships),
    sites: packTable(PACKED_DETAILS, rows, { sources, memberships }),
  };
}
