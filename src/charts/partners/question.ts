import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Chronicle } from '../../model/catalog/chronicle.ts';
import type { Copublications } from '../../model/catalog/copublications.ts';
import { PART_IDS, type Weights } from '../../model/partners/parts.ts';
import type { PartnerSubject, PartnerTables } from '../../model/partners/party.ts';
import type { PartnerQuestion } from '../../model/partners/rank.ts';
import { mapKeys } from '../../model/typed.ts';
import { hostsOf } from '../../state/cooperation/cooperation.ts';
import type { Knowledge } from '../../state/cooperation/knowledge.ts';
import { countryOfPapers, yearOfPapers } from '../../state/cooperation/partners.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import type { View } from '../../state/view/view.ts';

/** What of a View decides for whom partners are looked for, and among whom. */
export type PartnerView = Pick<
  View,
  'options' | 'country' | 'site' | 'network' | 'field' | 'region' | 'group' | 'broad'
>;

/** For whom partners are looked for: the only country that is filtered by, the open site, the opened network; null where none is. */
export function subjectOf({ options, country, site, network }: PartnerView): PartnerSubject | null {
  const kind = options['partners-of'] ?? CHART_OPTIONS['partners-of'][0];
  const id = { country: countryOfPapers(country), site, network }[kind];
  return id === null ? null : { kind, id };
}

/** The whole question of a View; null where nobody is chosen. */
export function questionOf(view: PartnerView): PartnerQuestion | null {
  const subject = subjectOf(view);
  return (
    subject && {
      subject,
      fields: view.field,
      broad: view.broad,
      regions: view.region,
      groups: view.group,
    }
  );
}

/** How much each part counts. */
export function weightsOf(options: View['options']): Weights {
  return mapKeys(PART_IDS, (part) => Number(options[`weigh-${part}`] ?? CHART_OPTIONS[`weigh-${part}`][0]));
}

/** All that partners are ranked by, of what was loaded. */
export function partnerTables(
  catalog: Catalog,
  { networks, links, capitals }: Knowledge,
  { research }: Chronicle,
  copublications: Copublications | null,
): PartnerTables {
  return {
    ...{ catalog, networks, links, capitals },
    hosts: hostsOf(links),
    research: new Map(research.map((row) => [row.iso3, row])),
    papers: copublications && { of: copublications, year: yearOfPapers(copublications, null) },
  };
}
