import type { RecordOf } from './columns/column.ts';
import {
  amount,
  choice,
  filledList,
  from,
  id,
  list,
  optional,
  sources,
  text,
  year,
} from './columns/kinds.ts';
import { LINK_TYPES } from './link-types.ts';
import { FIELDS } from './vocabulary.ts';

/** What a cooperation network is. */
export const NETWORK_KINDS = [
  'unesco-programme',
  'unesco-regional-network',
  'intergovernmental-organisation',
  'ministerial-forum',
  'thematic-network',
  'initiative',
  'research-project',
  'fund',
  'bilateral-programme',
  'bilateral-agreement',
  'trilateral',
  'multilateral-agreement',
] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

/** The three forms of international integration in science. */
export const NETWORK_FORMS = ['joint-research', 'forum-membership', 'intergovernmental'] as const;
export type NetworkForm = (typeof NETWORK_FORMS)[number];

/** How far a network reaches; `national` are schemes of Viet Nam. */
export const NETWORK_SCOPES = [
  'global',
  'interregional',
  'africa',
  'arab-states',
  'asia-pacific',
  'asean',
  'europe',
  'latin-america-caribbean',
  'north-america',
  'mediterranean',
  'mekong',
  'national',
] as const;
export type NetworkScope = (typeof NETWORK_SCOPES)[number];

/** What a network or link is about: the fields of sites, and subjects that no site has. */
export const SUBJECTS = [
  ...FIELDS,
  'environment-energy',
  'agriculture',
  'health',
  'digital',
  'space',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What takes part in a network. */
export const MEMBER_KINDS = ['country', 'centre', 'organisation'] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

/** As what it takes part; only `member` counts as membership. */
export const MEMBER_ROLES = ['member', 'partner', 'host', 'founder', 'lead', 'donor', 'observer'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** What stands at an end of a link. */
export const LINK_END_KINDS = ['centre', 'country', 'organisation', 'region'] as const;
export type LinkEndKind = (typeof LINK_END_KINDS)[number];

/** How far a statement is borne out: a page that was read, one of the source documents, or background knowledge only. */
export const EVIDENCES = ['source', 'document', 'background'] as const;
export type Evidence = (typeof EVIDENCES)[number];

/** Columns of `network-members.csv`: one member in one role; a country may appear in several. */
export const NETWORK_MEMBER = {
  kind: from('member_kind', choice(MEMBER_KINDS)),
  /** An ISO 3166-1 alpha-3 code, a centre's id, or the name of an organisation or of a centre without a row. */
  member: text(),
  role: choice(MEMBER_ROLES),
  since: optional(year()),
  /** Addresses or `doc-…` ids. */
  sources: from('source', sources()),
  evidence: from('verified', choice(EVIDENCES)),
};
export type NetworkMember = RecordOf<typeof NETWORK_MEMBER>;

/** Columns of `networks.csv`. */
export const NETWORK = {
  id: id(),
  name: { en: text(), vi: text() },
  acronym: optional(text()),
  kind: choice(NETWORK_KINDS),
  form: choice(NETWORK_FORMS),
  scope: from('region_scope', choice(NETWORK_SCOPES)),
  subjects: from('fields', filledList(choice(SUBJECTS))),
  /** ISO 3166-1 alpha-3 codes, ids of centres, or names of organisations. */
  leads: from('lead', list(text())),
  startYear: optional(year()),
  endYear: optional(year()),
  /** US dollars. */
  value: from('value_usd', optional(amount())),
  sources: from('source', sources()),
  evidence: from('verified', choice(EVIDENCES)),
  note: optional(text()),
};

/** A programme, network, forum, fund, agreement or project of scientific cooperation. */
export interface Network extends RecordOf<typeof NETWORK> {
  readonly members: readonly NetworkMember[];
}

/** Columns of `links.csv`: a link between two ends that a source states. */
export const LINK = {
  /** A centre's id, an ISO 3166-1 alpha-3 code, or a name. */
  from: { kind: choice(LINK_END_KINDS), id: from('from', text()) },
  to: { kind: choice(LINK_END_KINDS), id: from('to', text()) },
  type: choice(LINK_TYPES),
  subject: from('field', choice(SUBJECTS)),
  year: optional(year()),
  /** The network within which the link stands. */
  network: from('network_id', optional(id())),
  sources: from('source', sources()),
  evidence: from('verified', choice(EVIDENCES)),
};
export type Link = RecordOf<typeof LINK>;

/** One end of a link: a centre's id, an ISO 3166-1 alpha-3 code, or a name. */
export type LinkEnd = Link['from'];
