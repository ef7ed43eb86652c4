import type {
  Evidence,
  Link,
  LinkEnd,
  LinkEndKind,
  LinkType,
  MemberKind,
  MemberRole,
  Network,
  NetworkForm,
  NetworkKind,
  NetworkMember,
  NetworkScope,
} from '../network.ts';
import { SUBJECTS, type Subject } from '../network.ts';
import type { SiteDetails } from '../site.ts';
import { at, type ColumnReader } from './packed-columns.ts';

type Sources = readonly string[];

/** The different memberships of sites, which the rows of sites name by their place. */
export function readMemberships(columns: ColumnReader): SiteDetails['networks'] {
  const roles = columns.choices<MemberRole>('role');
  const since = columns.numbers('since');
  return columns.strings('network').map((id, row) => ({ id, role: at(roles, row), since: at(since, row) }));
}

/** The networks of a packed file, each with its members. */
export function readNetworks(
  columns: ColumnReader,
  memberColumns: ColumnReader,
  sources: Sources,
): readonly Network[] {
  const members = readMembers(memberColumns, sources);
  const memberCounts = columns.numbers('members');
  const names = columns.strings('en');
  const namesVi = columns.strings('vi');
  const acronyms = columns.texts('acronym');
  const kinds = columns.choices<NetworkKind>('kind');
  const forms = columns.choices<NetworkForm>('form');
  const scopes = columns.choices<NetworkScope>('scope');
  const subjects = columns.lists<Subject>('subjects', SUBJECTS);
  const leads = columns.texts('leads');
  const startYears = columns.numbers('start');
  const endYears = columns.numbers('end');
  const values = columns.numbers('value');
  const evidences = columns.choices<Evidence>('evidence');
  const sourceLists = columns.lists('sources', sources);
  const notes = columns.texts('note');
  let next = 0;
  return columns.strings('id').map((id, row) => {
    const first = next;
    next += at(memberCounts, row) ?? 0;
    return {
      id,
      name: { en: at(names, row), vi: at(namesVi, row) },
      acronym: at(acronyms, row),
      kind: at(kinds, row),
      form: at(forms, row),
      scope: at(scopes, row),
      subjects: at(subjects, row),
      leads: at(leads, row)?.split(';') ?? [],
      startYear: at(startYears, row),
      endYear: at(endYears, row),
      value: at(values, row),
      sources: at(sourceLists, row),
      evidence: at(evidences, row),
      note: at(notes, row),
      members: members.slice(first, next),
    };
  });
}

/** The links of a packed file. */
export function readLinks(columns: ColumnReader, sources: Sources): readonly Link[] {
  const from = readEnds(columns, 'fromKind', 'from');
  const to = readEnds(columns, 'toKind', 'to');
  const subjects = columns.choices<Subject>('subject');
  const years = columns.numbers('year');
  const networks = columns.texts('network');
  const evidences = columns.choices<Evidence>('evidence');
  const sourceLists = columns.lists('sources', sources);
  return columns.choices<LinkType>('type').map((type, row) => ({
    from: at(from, row),
    to: at(to, row),
    type,
    subject: at(subjects, row),
    year: at(years, row),
    network: at(networks, row),
    sources: at(sourceLists, row),
    evidence: at(evidences, row),
  }));
}

function readMembers(columns: ColumnReader, sources: Sources): readonly NetworkMember[] {
  const kinds = columns.choices<MemberKind>('kind');
  const roles = columns.choices<MemberRole>('role');
  const since = columns.numbers('since');
  const sourceLists = columns.lists('sources', sources);
  const evidences = columns.choices<Evidence>('evidence');
  return columns.strings('member').map((member, row) => ({
    kind: at(kinds, row),
    member,
    role: at(roles, row),
    since: at(since, row),
    sources: at(sourceLists, row),
    evidence: at(evidences, row),
  }));
}

function readEnds(columns: ColumnReader, kindColumn: string, idColumn: string): readonly LinkEnd[] {
  const kinds = columns.choices<LinkEndKind>(kindColumn);
  return columns.strings(idColumn).map((id, row) => ({ kind: at(kinds, row), id }));
}
