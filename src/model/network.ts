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

/** What joins the two ends of a link, in the words of the source. */
export const LINK_TYPES = [
  'host',
  'affiliate-of',
  'partner',
  'agreement',
  'training',
  'joint-research',
  'donor',
  'south-south',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** How far a statement is borne out: a page that was read, one of the source documents, or background knowledge only. */
export const EVIDENCES = ['source', 'document', 'background'] as const;
export type Evidence = (typeof EVIDENCES)[number];

/** One member in one role; a country may appear in several. */
export interface NetworkMember {
  readonly kind: MemberKind;
  /** An ISO 3166-1 alpha-3 code, a centre's id, or the name of an organisation or of a centre without a row. */
  readonly member: string;
  readonly role: MemberRole;
  readonly since: number | null;
  /** Addresses or `doc-…` ids. */
  readonly sources: readonly string[];
  readonly evidence: Evidence;
}

/** A programme, network, forum, fund, agreement or project of scientific cooperation. */
export interface Network {
  readonly id: string;
  readonly name: { readonly en: string; readonly vi: string };
  readonly acronym: string | null;
  readonly kind: NetworkKind;
  readonly form: NetworkForm;
  readonly scope: NetworkScope;
  readonly subjects: readonly Subject[];
  /** ISO 3166-1 alpha-3 codes, ids of centres, or names of organisations. */
  readonly leads: readonly string[];
  readonly startYear: number | null;
  readonly endYear: number | null;
  /** US dollars. */
  readonly value: number | null;
  readonly sources: readonly string[];
  readonly evidence: Evidence;
  readonly note: string | null;
  readonly members: readonly NetworkMember[];
}

/** One end of a link: a centre's id, an ISO 3166-1 alpha-3 code, or a name. */
export interface LinkEnd {
  readonly kind: LinkEndKind;
  readonly id: string;
}

/** A link between two ends that a source states. */
export interface Link {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly type: LinkType;
  readonly subject: Subject;
  readonly year: number | null;
  /** The network within which the link stands. */
  readonly network: string | null;
  readonly sources: readonly string[];
  readonly evidence: Evidence;
}
