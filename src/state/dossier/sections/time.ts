import { documentTexts } from '../../../i18n/known/documents.ts';
import { factTexts } from '../../../i18n/known/facts.ts';
import { writePartialDate } from '../../../i18n/partial-date.ts';
import { registerTexts } from '../../../i18n/site/register.ts';
import type { Statement, StatementKind } from '../../../model/catalog/statement.ts';
import type { Dossier } from '../../../model/dossier/dossier.ts';
import type { DossierEvent } from '../../../model/dossier/timeline.ts';
import type { Site } from '../../../model/site.ts';
import { openRows, plainCell, saySite, type Writer, wordsOf } from '../writer.ts';
import type { Block, Said } from '../written.ts';

/** Sites in words: the first by name, the others by number where they are many. */
function saySites(sites: readonly Site[], writer: Writer): string {
  const { formats } = writer.i18n;
  const names = sites.map((site) => saySite(site, writer).text);
  const [first = ''] = names;
  if (names.length <= 3) return formats.list(names);
  return wordsOf(writer).timeline.several(first, names.length - 1, formats.count(names.length - 1));
}

function sayEvent(event: DossierEvent, { subject, rows }: Dossier, writer: Writer): readonly Said[] {
  const { timeline: text } = wordsOf(writer);
  const { locale } = writer.i18n;
  const { sources } = event;
  switch (event.kind) {
    case 'joined':
      return [{ text: text.joined }];
    case 'chronicle':
      return [{ text: event.event.text[locale], sources }];
    case 'first':
    case 'latest': {
      const year = Number(event.date);
      const opens = openRows({ ...rows, kind: [event.of], since: [year, year] });
      return [{ text: text[event.kind][event.of](saySites(event.sites, writer)), opens }];
    }
    case 'centre': {
      const what = registerTexts.of(locale).events[event.event.event];
      const document = event.event.document ? ` (${event.event.document})` : '';
      if (subject.kind === 'site') return [{ text: `${what}${document}`, sources }];
      return [saySite(event.site, writer), { text: `: ${what.toLowerCase()}${document}`, sources }];
    }
  }
}

/** From so many events on some may have been left out. */
const MANY_EVENTS = 16;

/** What has happened, the oldest first. */
export function writeTimeline(dossier: Dossier, writer: Writer): readonly Block[] {
  const { timeline: text } = wordsOf(writer);
  const { locale } = writer.i18n;
  const { events } = dossier;
  if (events.length === 0) return [{ kind: 'paragraph', said: [{ text: text.none }] }];
  return [
    {
      kind: 'table',
      caption: '',
      head: [text.columns.date, text.columns.what],
      rows: events.map((event) => [
        plainCell(writePartialDate(event.date, locale)),
        { said: sayEvent(event, dossier, writer) },
      ]),
      note: dossier.subject.kind !== 'site' && events.length >= MANY_EVENTS ? text.more : null,
    },
  ];
}

/** Of more points than these the first are told: recommendations, and what was discussed, before all else. */
const MOST_POINTS = 8;
const FIRST_POINTS: readonly StatementKind[] = ['centre', 'host', 'recommendation', 'discussed', 'coming'];

/** What the source documents say of it, in our own words. */
export function writeDocuments({ statements }: Dossier, writer: Writer): readonly Block[] {
  if (statements.length === 0) return [];
  const { locale, formats } = writer.i18n;
  const { one } = documentTexts.of(locale);
  const place = ({ kind }: Statement) =>
    (FIRST_POINTS.indexOf(kind) + FIRST_POINTS.length + 1) % (FIRST_POINTS.length + 1);
  const shown = statements.toSorted((a, b) => place(a) - place(b)).slice(0, MOST_POINTS);
  const rest = statements.length - shown.length;
  const more = wordsOf(writer).unknowns.documents(rest, formats.count(rest));
  return [
    {
      kind: 'list',
      items: shown.map(({ kind, text, document }) => [
        { text: `${one[kind]}: `, bold: true },
        { text: text[locale], sources: [document] },
      ]),
    },
    ...(rest > 0 ? [{ kind: 'paragraph', isNote: true, said: [{ text: more }] } as const] : []),
  ];
}

/** What is not known: never left out. */
export function writeUnknowns({ subject, unknowns, rows }: Dossier, writer: Writer): readonly Block[] {
  const text = wordsOf(writer);
  const { formats, locale } = writer.i18n;
  const { facts, figures } = unknowns;
  const names = factTexts.of(locale).facts;
  const items: readonly (readonly Said[])[] = [
    ...facts.map(({ kind, fact, missing, asked }): readonly Said[] => [
      {
        text:
          subject.kind === 'site'
            ? names[fact]
            : text.unknowns.fact(
                names[fact],
                formats.count(missing.length),
                formats.count(asked),
                text.unknowns.kinds[kind],
              ),
        opens: openRows(rows && { ...rows, kind: [kind] }),
      },
    ]),
    ...(figures.length > 0
      ? [[{ text: text.unknowns.figures(formats.list(figures.map((id) => text.figures[id]))) }]]
      : []),
    ...(writer.tables.papers ? [] : [[{ text: text.unknowns.papers }]]),
    ...(subject.kind === 'site' ? [] : [[{ text: text.unknowns.list }]]),
  ];
  return [
    ...(facts.length + figures.length === 0
      ? [{ kind: 'paragraph', said: [{ text: text.unknowns.none }] } as const]
      : []),
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
  ];
}
