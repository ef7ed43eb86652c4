import { indicatorsTexts } from '../../../i18n/charts/indicators.ts';
import type { Dossier } from '../../../model/dossier/dossier.ts';
import { RESEARCH_FIGURES } from '../../../model/dossier/figures.ts';
import { sourcesOfFigure, writeFigure } from '../head.ts';
import {
  numberCell,
  plainCell,
  sayCount,
  sayCountry,
  sayRank,
  saySite,
  type Writer,
  wordsOf,
} from '../writer.ts';
import type { Block, Cell, Said } from '../written.ts';

/** A distance in words. */
function sayKm(km: number, writer: Writer): string {
  const { fields: text } = wordsOf(writer);
  return km < 1 ? text.near : text.km(writer.i18n.formats.count(km));
}

/** Of more fields than these the table alone tells which they are. */
const MOST_FIELDS = 4;

/** The fields it has centres of, and where the nearest of each other is. */
export function writeFields({ subject, fields, from, rows }: Dossier, writer: Writer): readonly Block[] {
  // Of a network that lists no sites, that no field is covered would say nothing.
  if (fields.length === 0 || (subject.kind === 'network' && fields.every(({ own }) => own === 0))) return [];
  const { fields: text } = wordsOf(writer);
  const { messages, formats } = writer.i18n;
  const covered = fields.filter(({ own }) => own > 0);
  const empty = fields.filter(({ own }) => own === 0);
  const named = (lines: typeof fields) =>
    lines.length > 0 && lines.length <= MOST_FIELDS
      ? formats.list(lines.map(({ field }) => messages.fields[field].inSentence))
      : '';
  const isSite = subject.kind === 'site';
  const finding = text.covered(
    formats.count(covered.length),
    formats.count(fields.length),
    named(covered),
    named(empty),
  );
  return [
    ...(isSite || covered.length === 0 ? [] : [{ kind: 'paragraph', said: [{ text: finding }] } as const]),
    {
      kind: 'table',
      caption: '',
      head: [
        text.columns.field,
        ...(isSite ? [] : [text.columns.here]),
        ...(from ? [text.columns.nearest, text.columns.distance] : []),
      ],
      rows: fields.map(({ field, own, nearest }): readonly Cell[] => [
        { said: [{ text: messages.fields[field].name, opens: { kind: 'dossier', code: `field:${field}` } }] },
        ...(isSite
          ? []
          : [
              numberCell(
                own > 0
                  ? sayCount(own, { ...rows, kind: ['centre'], field: [field] }, writer)
                  : { text: text.none },
              ),
            ]),
        ...(from
          ? [
              nearest
                ? {
                    said: [
                      {
                        ...saySite(nearest.site, writer),
                        short:
                          nearest.site.kind === 'centre' ? (nearest.site.acronym ?? undefined) : undefined,
                      },
                      { text: ', ' },
                      ...nearest.site.countries.slice(0, 1).map((iso3) => sayCountry(iso3, writer)),
                    ],
                  }
                : plainCell(text.nobody),
              numberCell({ text: nearest ? sayKm(nearest.km, writer) : '–' }),
            ]
          : []),
      ]),
      note: from ? text.from[from.kind] : null,
    },
  ];
}

/** What it has of research, each figure with its year, place and source. */
export function writeResearch(dossier: Dossier, writer: Writer): readonly Block[] {
  const { subject, figures } = dossier;
  if (subject.kind !== 'country') return [];
  const text = wordsOf(writer);
  const own = RESEARCH_FIGURES.flatMap((id) =>
    figures.filter((each) => each.id === id && each.value !== null),
  );
  if (own.length === 0) return [{ kind: 'paragraph', said: [{ text: text.research.none }] }];
  const { columns } = text.research;
  return [
    {
      kind: 'table',
      caption: '',
      head: [columns.figure, columns.value, columns.year, columns.rank],
      rows: own.map((figure): readonly Cell[] => [
        { said: [{ text: text.figures[figure.id], sources: sourcesOfFigure(figure.id, dossier, writer) }] },
        numberCell({ text: writeFigure(figure, writer) }),
        plainCell(String(figure.year)),
        plainCell(figure.isOld ? text.old : figure.ranks.map((rank) => sayRank(rank, writer)).join('; ')),
      ]),
      note: null,
    },
  ];
}

/** So many figures that sources state are told. */
const MOST_STATED = 8;

/** What sources state of it in figures: the latest. */
export function writeStated({ indicators }: Dossier, writer: Writer): readonly Block[] {
  const text = wordsOf(writer);
  const { formats, locale } = writer.i18n;
  const now = Number(writer.tables.catalog.compiled.slice(0, 4));
  // A year that is still to come is a target's.
  const dated = indicators.filter(({ year }) => year !== null && year <= now);
  if (dated.length === 0) return [];
  const shown = dated.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)).slice(0, MOST_STATED);
  const rest = indicators.length - shown.length;
  const { columns } = text.research;
  const { units } = indicatorsTexts.of(locale);
  const more: Said = {
    text: text.research.more(rest, formats.count(rest)),
    opens: { kind: 'view', patch: { chart: ['indicators'] } },
  };
  return [
    {
      kind: 'table',
      caption: '',
      head: [columns.figure, columns.value, columns.unit, columns.year],
      rows: shown.map((indicator): readonly Cell[] => [
        { said: [{ text: indicator.label[locale], sources: indicator.sources }] },
        numberCell({ text: formats.measure(indicator.value) }),
        plainCell(units[indicator.unit]?.name ?? indicator.unit),
        plainCell(String(indicator.year)),
      ]),
      note: null,
    },
    ...(rest > 0 ? [{ kind: 'paragraph', isNote: true, said: [more] } as const] : []),
  ];
}

/** The sites that are most like a single site. */
export function writeSimilar({ subject, similar, sites }: Dossier, writer: Writer): readonly Block[] {
  if (subject.kind !== 'site') return [];
  const text = wordsOf(writer);
  if (similar.length === 0) return [{ kind: 'paragraph', said: [{ text: text.similar.none }] }];
  const isCentre = sites[0]?.kind === 'centre';
  const { columns } = text.similar;
  return [
    {
      kind: 'table',
      caption: '',
      head: [
        columns.name,
        text.centres.columns.country,
        columns.distance,
        ...(isCentre ? [columns.shared] : []),
      ],
      rows: similar.map(({ site, km, shared }): readonly Cell[] => [
        { said: [saySite(site, writer)] },
        { said: site.countries.slice(0, 1).map((iso3) => sayCountry(iso3, writer)) },
        numberCell({ text: sayKm(km, writer) }),
        ...(isCentre ? [{ said: [{ text: shared.join(', ') || '–', lang: 'en' as const }] }] : []),
      ]),
      note: isCentre ? text.similar.note : text.similar.noteNear,
    },
  ];
}
