import { DATA_VERSION } from '../../../src/model/catalog/catalog-file.ts';
import type { SiteDetails } from '../../../src/model/site.ts';
import { mostFrequent, packChoices, packLists, packTexts } from './columns.ts';

/** What `details.json` holds: the facts that only cards show; sources and memberships that repeat are told once. */
export function packDetails(details: ReadonlyMap<string, SiteDetails>) {
  const rows = [...details.values()];
  const sources = mostFrequent(rows.flatMap((row) => row.sources));
  const membershipKeys = rows.map((row) => row.networks.map((network) => JSON.stringify(network)));
  const memberships = mostFrequent(membershipKeys.flat());
  const networks = memberships.map((key) => JSON.parse(key) as SiteDetails['networks'][number]);
  return {
    version: DATA_VERSION,
    sources: { size: sources.length, name: packTexts(sources) },
    memberships: {
      size: networks.length,
      network: packTexts(networks.map(({ id }) => id)),
      role: packChoices(networks.map(({ role }) => role)),
      since: networks.map(({ since }) => since),
    },
    sites: {
      size: rows.length,
      id: packTexts([...details.keys()]),
      website: packTexts(rows.map(({ website }) => website)),
      sources: packLists(
        rows.map((row) => row.sources),
        sources,
      ),
      sourceTitle: packTexts(rows.map(({ sourceTitle }) => sourceTitle)),
      coordinateSource: packTexts(rows.map(({ coordinateSource }) => coordinateSource)),
      agreementYear: rows.map(({ agreementYear }) => agreementYear),
      resolution: packTexts(rows.map(({ resolution }) => resolution)),
      extendedYears: packTexts(rows.map(({ extendedYears }) => extendedYears.join(' ') || null)),
      note: packTexts(rows.map(({ note }) => note)),
      networks: packLists(membershipKeys, memberships),
    },
  };
}
