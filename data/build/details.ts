import { emptyRecord, recordOf } from '../../src/model/columns/record.ts';
import { termOf } from '../../src/model/register/term.ts';
import {
  CENTRE_CARD,
  DETAILS,
  RESERVE_CARD,
  SITE_CARD,
  type SiteDetails,
} from '../../src/model/site-details.ts';
import { buildHistories, standingOf } from './histories.ts';
import type { WholeTables } from './reading/tables.ts';
import { orderRows } from './sites.ts';

const HECTARES_PER_KM2 = 100;

type SiteNetworks = SiteDetails['networks'];

/** What only the card of a site shows, by id, in the order of the sites. */
export function buildDetails(tables: WholeTables): ReadonlyMap<string, SiteDetails> {
  const rows = orderRows(tables);
  const networkIds = tables.networks.values('id');
  const ofCentres = networksOfCentres(tables);
  const histories = buildHistories(tables);
  const empty = emptyRecord(DETAILS);
  const details = new Map<string, SiteDetails>();

  for (const row of rows.reserves) {
    // A reserve that has left the world network has left its regional networks too.
    const joined = row.withdrawn_year === null ? ['wnbr', ...row.mab_networks] : [];
    details.set(row.id, {
      ...empty,
      ...recordOf(SITE_CARD, row),
      ...recordOf(RESERVE_CARD, row),
      networks: membersOf(joined, networkIds),
    });
  }
  for (const row of rows.geoparks) {
    details.set(row.id, {
      ...empty,
      ...recordOf(SITE_CARD, row),
      areaHectares: row.area_km2 === null ? null : Math.round(row.area_km2 * HECTARES_PER_KM2),
      networks: membersOf(['ggn', row.regional_network ?? ''], networkIds),
    });
  }
  for (const row of rows.centres) {
    const { resolution, agreementYear } = standingOf(row, histories);
    // The rules of terms are those of category 2; an institute of category 1 is part of UNESCO.
    const term = row.category === '2' ? termOf(histories.get(row.id) ?? []) : null;
    details.set(row.id, {
      ...empty,
      ...recordOf(SITE_CARD, row),
      ...recordOf(CENTRE_CARD, row),
      resolution,
      agreementYear,
      term: {
        end: term?.end ?? null,
        from: term?.basis.date ?? null,
        years: term?.years ?? null,
        rule: term?.rule ?? null,
      },
      networks: ofCentres.get(row.id) ?? [],
    });
  }
  return details;
}

/** The networks with a row; the acronym of a regional network is its id in capitals. */
function membersOf(acronyms: readonly string[], networkIds: ReadonlySet<string>): SiteNetworks {
  return acronyms
    .map((acronym) => acronym.toLowerCase())
    .filter((id) => networkIds.has(id))
    .map((id) => ({ id, role: 'member', since: null }));
}

function networksOfCentres({ members }: WholeTables): ReadonlyMap<string, SiteNetworks> {
  const networks = new Map<string, SiteNetworks>();
  for (const { value } of members.entries) {
    if (value.member_kind !== 'centre') continue;
    const others = networks.get(value.member) ?? [];
    networks.set(value.member, [...others, { id: value.network_id, role: value.role, since: value.since }]);
  }
  return networks;
}
