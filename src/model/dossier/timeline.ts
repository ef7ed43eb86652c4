import type { ChronicleEvent } from '../catalog/chronicle.ts';
import type { CentreEvent, CentreEventKind } from '../register/centre-event.ts';
import type { Site } from '../site.ts';
import { KINDS, type Kind } from '../vocabulary.ts';
import type { Subject } from './subject.ts';
import type { DossierTables } from './tables.ts';

/** Something in a dossier's line of time. */
export type DossierEvent = { readonly date: string; readonly sources: readonly string[] } & (
  | { readonly kind: 'chronicle'; readonly event: ChronicleEvent }
  | { readonly kind: 'joined' }
  /** The first of a kind there, or the latest. */
  | { readonly kind: 'first' | 'latest'; readonly of: Kind; readonly sites: readonly Site[] }
  | { readonly kind: 'centre'; readonly site: Site; readonly event: CentreEvent }
);

/** What of the events of centres a dossier of a place tells; that of one centre tells all. */
const TOLD: readonly CentreEventKind[] = ['approved', 'agreement-signed', 'renewed', 'lapsed', 'ceased'];

/** Of more centres than these only the first and the latest are told. */
const FEW_CENTRES = 6;

const NO_SOURCES: readonly string[] = [];

/** How the chronicle writes that a country joined UNESCO. */
const JOINS = /\bjoins UNESCO\b/;

/** Since when a country is in UNESCO. */
export interface Membership {
  /** By UNESCO's list. */
  readonly listed: number | null;
  /** By a source of the chronicle, which may date it otherwise; null where none tells of it. */
  readonly told: ChronicleEvent | null;
}

/** Since when the country that a dossier is of is in UNESCO; null of anything else. */
export function membershipOf({ kind, id }: Subject, { research, events }: DossierTables): Membership | null {
  if (kind !== 'country') return null;
  const told = events.find(({ entities, text }) => entities.includes(id) && JOINS.test(text.en)) ?? null;
  return { listed: research.get(id)?.memberSince ?? null, told };
}

function joined(membership: Membership | null): readonly DossierEvent[] {
  if (!membership || membership.told || membership.listed === null) return [];
  return [{ kind: 'joined', date: String(membership.listed), sources: NO_SOURCES }];
}

/** The first and the latest of each kind, with all that came in the same year. */
function firstAndLatest(own: readonly Site[], kinds: readonly Kind[]): readonly DossierEvent[] {
  return kinds.flatMap((of): readonly DossierEvent[] => {
    const years = own.flatMap((site) => (site.kind === of && site.year !== null ? [site.year] : []));
    if (years.length === 0) return [];
    const ends = [Math.min(...years), Math.max(...years)] as const;
    return (['first', 'latest'] as const).flatMap((kind, end): readonly DossierEvent[] => {
      const year = ends[end];
      if (year === undefined || (kind === 'latest' && year === ends[0])) return [];
      const sites = own.filter((site) => site.kind === of && site.year === year);
      return [{ kind, of, sites, date: String(year), sources: NO_SOURCES }];
    });
  });
}

function ofCentres(
  own: readonly Site[],
  isOne: boolean,
  { histories }: DossierTables,
): readonly DossierEvent[] {
  return own.flatMap((site) =>
    (histories.get(site.id) ?? [])
      .filter(({ event }) => isOne || TOLD.includes(event))
      .map(
        (event): DossierEvent => ({ kind: 'centre', site, event, date: event.date, sources: event.sources }),
      ),
  );
}

/** So many events are told of whatever is no single site. */
const MOST_EVENTS = 18;

/** What a dossier tells of the chronicle where it has much: what is of UNESCO, of a network or of its own sites. */
function isOfCooperation(
  { entities }: ChronicleEvent,
  own: ReadonlySet<string>,
  { networks }: DossierTables,
): boolean {
  return entities.some((entity) => entity === 'UNESCO' || own.has(entity) || networks.has(entity));
}

/** The events of the chronicle that concern a subject, up to the day of the tables; where they are many, those of cooperation. */
function chronicleOf(
  subject: Subject,
  own: readonly Site[],
  tables: DossierTables,
): readonly ChronicleEvent[] {
  const sites = new Set(own.map(({ id }) => id));
  const isPlace = subject.kind === 'country' || subject.kind === 'group';
  const concerns = ({ entities }: ChronicleEvent) =>
    entities.includes(subject.id) || (isPlace && entities.some((entity) => sites.has(entity)));
  const all = tables.events.filter((event) => concerns(event) && event.date <= tables.catalog.compiled);
  return all.length <= MOST_EVENTS ? all : all.filter((event) => isOfCooperation(event, sites, tables));
}

/** Something that the chronicle tells of a centre in the same year need not be told twice. */
const isTold = (event: DossierEvent, chronicle: readonly ChronicleEvent[]): boolean =>
  event.kind === 'centre' &&
  chronicle.some(
    ({ date, entities }) => date.slice(0, 4) === event.date.slice(0, 4) && entities.includes(event.site.id),
  );

/** What has happened to a subject, the oldest first; of what is long, the latest. */
export function timelineOf(
  subject: Subject,
  own: readonly Site[],
  tables: DossierTables,
): readonly DossierEvent[] {
  const isOne = subject.kind === 'site';
  const events = chronicleOf(subject, own, tables);
  const chronicle = events.map(
    (event): DossierEvent => ({
      kind: 'chronicle',
      event,
      date: event.date,
      sources: event.sources,
    }),
  );
  const centres = own.filter(({ kind }) => kind === 'centre');
  const isFew = isOne || centres.length <= FEW_CENTRES;
  const ofSites = isFew ? ofCentres(centres, isOne, tables) : [];
  const told = [
    ...joined(membershipOf(subject, tables)),
    ...(isOne ? [] : firstAndLatest(own, isFew ? KINDS.filter((kind) => kind !== 'centre') : KINDS)),
    ...ofSites.filter((event) => isOne || !isTold(event, events)),
    ...chronicle,
  ];
  const ordered = told.sort((a, b) => a.date.localeCompare(b.date));
  if (isOne || ordered.length <= MOST_EVENTS) return ordered;
  // The beginnings stay, and what is of its own sites; of the rest the latest.
  const sites = new Set(own.map(({ id }) => id));
  const stays = (event: DossierEvent) =>
    event.kind === 'chronicle'
      ? JOINS.test(event.event.text.en) || event.event.entities.some((entity) => sites.has(entity))
      : true;
  const rest = ordered.filter((event) => !stays(event));
  const room = Math.max(0, MOST_EVENTS - (ordered.length - rest.length));
  const kept = new Set(room > 0 ? rest.slice(-room) : []);
  return ordered.filter((event) => stays(event) || kept.has(event));
}
