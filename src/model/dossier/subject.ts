import type { Catalog } from '../catalog/catalog.ts';
import { memberCountries } from '../graph/countries-of.ts';
import type { Network } from '../network.ts';
import type { Iso3, Site } from '../site.ts';
import { isOneOf } from '../typed.ts';
import { FIELDS, type Field, GROUPS, type Group, REGIONS, type Region } from '../vocabulary.ts';

/** What a dossier is about. The kinds stand in links: never rename one. */
export type Subject =
  | { readonly kind: 'country'; readonly id: Iso3 }
  | { readonly kind: 'group'; readonly id: Group }
  | { readonly kind: 'region'; readonly id: Region }
  | { readonly kind: 'site'; readonly id: string }
  | { readonly kind: 'network'; readonly id: string }
  | { readonly kind: 'field'; readonly id: Field };

/** So many are compared at most: more columns nobody reads beside each other. */
export const MOST_SUBJECTS = 4;

/** A subject as a link writes it, e.g. `country:VNM`. */
export const codeOf = ({ kind, id }: Subject): string => `${kind}:${id}`;

/** What a link asks for: what there is, and what the tables do not know. */
export interface AskedSubjects {
  readonly known: readonly Subject[];
  /** As they stand in the link. */
  readonly unknown: readonly string[];
  /** Beyond the number that is compared. */
  readonly left: readonly string[];
}

/** Where subjects are looked up. */
export interface SubjectTables {
  readonly catalog: Catalog;
  readonly networks: ReadonlyMap<string, Network>;
}

/** The subject of a code; null where there is none. */
export function subjectOf(code: string, { catalog, networks }: SubjectTables): Subject | null {
  const [kind = '', written = ''] = code.trim().split(':');
  const id = written.toLowerCase();
  switch (kind.toLowerCase()) {
    case 'country':
      return catalog.countries.has(written.toUpperCase())
        ? { kind: 'country', id: written.toUpperCase() }
        : null;
    case 'group':
      return isOneOf(GROUPS, id) ? { kind: 'group', id } : null;
    case 'region':
      return isOneOf(REGIONS, id) ? { kind: 'region', id } : null;
    case 'field':
      return isOneOf(FIELDS, id) ? { kind: 'field', id } : null;
    case 'site':
      return catalog.siteById.has(id) ? { kind: 'site', id } : null;
    case 'network':
      return networks.has(id) ? { kind: 'network', id } : null;
    default:
      return null;
  }
}

/** Reads what a link asks for: codes parted by commas, each once, so many at most. */
export function readSubjects(text: string, tables: SubjectTables): AskedSubjects {
  const codes = [...new Set(text.split(',').filter((code) => code.trim() !== ''))];
  const read = codes.map((code) => ({ code, subject: subjectOf(code, tables) }));
  const found = read.flatMap(({ subject }) => subject ?? []);
  const each = [...new Map(found.map((subject) => [codeOf(subject), subject])).values()];
  return {
    known: each.slice(0, MOST_SUBJECTS),
    unknown: read.flatMap(({ code, subject }) => (subject ? [] : [code.trim()])),
    left: each.slice(MOST_SUBJECTS).map(codeOf),
  };
}

/** The countries of a subject, in the order of their table: those of a place, of a site, or the members of a network. */
export function countriesOf(subject: Subject, { catalog, networks }: SubjectTables): readonly Iso3[] {
  const all = [...catalog.countries.values()];
  const ids = (rows: typeof all) => rows.map(({ iso3 }) => iso3);
  switch (subject.kind) {
    case 'country':
      return [subject.id];
    case 'group':
      return ids(all.filter(({ groups }) => groups.includes(subject.id)));
    case 'region':
      return ids(all.filter(({ region }) => region === subject.id));
    case 'site':
      return catalog.siteById.get(subject.id)?.countries ?? [];
    case 'network': {
      const network = networks.get(subject.id);
      const own = new Set(network && memberCountries(network));
      return ids(all.filter(({ iso3 }) => own.has(iso3)));
    }
    case 'field':
      return [];
  }
}

/** Whether a site is one of a subject's: of a field its centres, of a network the sites that it lists. */
export function sitesOfSubject(
  subject: Subject,
  sites: readonly Site[],
  isMember: (site: Site) => boolean,
  countries: ReadonlySet<Iso3>,
): readonly Site[] {
  switch (subject.kind) {
    case 'country':
    case 'group':
      return sites.filter((site) => site.countries.some((iso3) => countries.has(iso3)));
    case 'region':
      return sites.filter(({ region }) => region === subject.id);
    case 'site':
      return sites.filter(({ id }) => id === subject.id);
    case 'network':
      return sites.filter(isMember);
    case 'field':
      return sites.filter(({ kind, field }) => kind === 'centre' && field === subject.id);
  }
}
