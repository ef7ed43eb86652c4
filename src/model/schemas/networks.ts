import { z } from 'zod';
import {
  EVIDENCES,
  LINK_END_KINDS,
  LINK_TYPES,
  MEMBER_KINDS,
  MEMBER_ROLES,
  NETWORK_FORMS,
  NETWORK_KINDS,
  NETWORK_SCOPES,
  SUBJECTS,
} from '../network.ts';
import * as cell from './cells.ts';

/** A row of `networks.csv`. */
export const networkRow = z.object({
  id: cell.id,
  name_en: cell.text,
  name_vi: cell.text,
  acronym: cell.optional(cell.text),
  kind: cell.choice(NETWORK_KINDS),
  form: cell.choice(NETWORK_FORMS),
  region_scope: cell.choice(NETWORK_SCOPES),
  fields: cell.filledList(cell.choice(SUBJECTS)),
  lead: cell.list(cell.text),
  start_year: cell.optional(cell.year()),
  end_year: cell.optional(cell.year()),
  value_usd: cell.optional(cell.amount),
  source: cell.sources,
  verified: cell.choice(EVIDENCES),
  note: cell.optional(cell.text),
});
export type NetworkRow = z.output<typeof networkRow>;

/** A row of `network-members.csv`. */
export const memberRow = z.object({
  network_id: cell.id,
  member_kind: cell.choice(MEMBER_KINDS),
  member: cell.text,
  role: cell.choice(MEMBER_ROLES),
  since: cell.optional(cell.year()),
  source: cell.sources,
  verified: cell.choice(EVIDENCES),
});
export type MemberRow = z.output<typeof memberRow>;

/** A row of `links.csv`. */
export const linkRow = z.object({
  from_kind: cell.choice(LINK_END_KINDS),
  from: cell.text,
  to_kind: cell.choice(LINK_END_KINDS),
  to: cell.text,
  type: cell.choice(LINK_TYPES),
  field: cell.choice(SUBJECTS),
  year: cell.optional(cell.year()),
  network_id: cell.optional(cell.id),
  source: cell.sources,
  verified: cell.choice(EVIDENCES),
});
export type LinkRow = z.output<typeof linkRow>;
