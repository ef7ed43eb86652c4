import { hostCountries } from '../graph/host-countries.ts';
import { PART_IDS, type PartId } from '../partners/parts.ts';
import type { PartnerTables, Party } from '../partners/party.ts';
import { measurePartners, type RankedPartner, weighPartners } from '../partners/rank.ts';
import { mapKeys } from '../typed.ts';
import type { Subject } from './subject.ts';
import type { DossierTables } from './tables.ts';

/** Who stands first as a partner, each part counting once, whatever the field. */
export interface PartnersPart {
  readonly subject: Party;
  readonly parts: readonly PartId[];
  readonly partners: readonly RankedPartner[];
  /** Among how many. */
  readonly of: number;
  /** What they were ranked by. */
  readonly tables: PartnerTables;
}

/** So many partners are told. */
const FEW = 5;

/** Every part counts as much as another. */
export const EQUAL_WEIGHTS = mapKeys(PART_IDS, () => 1);

/** The partners of a country, of a centre of the present or of a network; null of anything else. */
export function partnersPart({ kind, id }: Subject, tables: DossierTables): PartnersPart | null {
  if (kind !== 'country' && kind !== 'site' && kind !== 'network') return null;
  if (kind === 'site' && tables.catalog.siteById.get(id)?.former !== false) return null;
  const own: PartnerTables = { ...tables, hosts: hostCountries(tables.links) };
  const measured = measurePartners(
    { subject: { kind, id }, fields: [], broad: false, regions: [], groups: [] },
    own,
  );
  if (!measured || measured.partners.length === 0) return null;
  return {
    subject: measured.subject,
    parts: measured.parts,
    partners: weighPartners(measured, EQUAL_WEIGHTS).slice(0, FEW),
    of: measured.partners.length,
    tables: own,
  };
}
