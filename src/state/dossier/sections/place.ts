import { writePartialDate } from '../../../i18n/partial-date.ts';
import type { DossierCentre } from '../../../model/dossier/centres.ts';
import type { Dossier } from '../../../model/dossier/dossier.ts';
import { KINDS, type Kind } from '../../../model/vocabulary.ts';
import { blend } from '../../../theme/colour.ts';
import { describeStanding } from '../../scene/standing.ts';
import {
  nameOfSubject,
  numberCell,
  openRows,
  plainCell,
  sayCount,
  sayCountry,
  saySite,
  type Writer,
  wordsOf,
} from '../writer.ts';
import type { Block, Cell, TableBlock } from '../written.ts';

/** More sites than these are not named on the map. */
const MOST_NAMED = 12;
/** How near a map comes to a country without sites, or to a single site. */
const NEAR = { bare: 4.2, site: 5.2 } as const;
/** How strongly kinds are inked, as the chart of growth inks them. */
const SHARES: Readonly<Record<Kind, number>> = { centre: 1, 'biosphere-reserve': 0.68, geopark: 0.42 };

/** Where its sites are; of what has none, where it lies. */
export function writeMap(dossier: Dossier, writer: Writer): readonly Block[] {
  const { subject, rows, sites, centres, from } = dossier;
  const text = wordsOf(writer);
  const { formats } = writer.i18n;
  const name = nameOfSubject(subject, writer);
  const present = sites.filter(({ former }) => !former);
  const former = sites.length - present.length;
  const named = centres.filter(({ site }) => !site.former).map(({ site }) => site.id);
  const [one] = sites;
  const camera = (zoom: number) => (from ? { lngLat: from.lngLat, zoom, bearing: 0, pitch: 0 } : null);
  if (subject.kind === 'site')
    return one
      ? [
          {
            kind: 'map',
            view: { kind: [one.kind], country: one.countries, former: one.former, camera: camera(NEAR.site) },
            named: [one.id],
            alt: text.mapOfSite(name),
          },
        ]
      : [];
  return [
    ...(present.length === 0 ? [{ kind: 'paragraph', said: [{ text: text.noSites(name) }] } as const] : []),
    {
      kind: 'map',
      view: {
        ...rows,
        ...(subject.kind === 'network' ? { network: subject.id, chart: ['networks'] } : {}),
        ...(present.length === 0 && subject.kind === 'country' ? { camera: camera(NEAR.bare) } : {}),
      },
      named: named.length <= MOST_NAMED ? named : [],
      alt: text.mapOf(name),
    },
    ...(former > 0
      ? [
          {
            kind: 'paragraph',
            isNote: true,
            said: [
              {
                text: text.former(former, formats.count(former)),
                opens: openRows({ ...rows, former: true }),
              },
            ],
          } as const,
        ]
      : []),
  ];
}

/** How its sites became more. */
export function writeGrowth({ growth }: Dossier, writer: Writer): readonly Block[] {
  if (!growth || growth.years.length < 2) return [];
  const text = wordsOf(writer);
  const { formats } = writer.i18n;
  const { years, kinds, withoutYear } = growth;
  const total = (at: number) => kinds.reduce((sum, { sums }) => sum + (sums.at(at) ?? 0), 0);
  const said = (at: number) =>
    formats.list(
      kinds.flatMap(({ kind, sums }) => {
        const count = sums.at(at) ?? 0;
        return count > 0 ? [text.kinds[kind](count, formats.count(count))] : [];
      }),
    );
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const finding = text.growth.finding(said(0), first, said(-1), last);
  const { ink, paper } = writer.palette;
  return [
    { kind: 'paragraph', said: [{ text: finding }] },
    {
      kind: 'chart',
      chart: {
        kind: 'lines',
        unit: text.growth.unit,
        categories: years.map(String),
        series: kinds.map(({ kind, sums }) => ({
          name: text.figures[kind],
          colour: blend(ink, paper, SHARES[kind]),
          values: sums,
        })),
        labels: years.map((_, at) =>
          kinds.length === 1 && at === years.length - 1 ? formats.count(total(at)) : '',
        ),
        highlight: [],
        note: withoutYear > 0 ? text.growth.withoutYear(withoutYear, formats.count(withoutYear)) : null,
        sources: [],
        alt: finding,
      },
    },
  ];
}

/** When a centre's term ends, said to be computed. */
export function sayTerm({ site, term }: DossierCentre, writer: Writer): string {
  const { centres: text } = wordsOf(writer);
  if (site.former || site.category === '1') return '';
  return term ? text.term[term.state](writePartialDate(term.end, writer.i18n.locale)) : text.noTerm;
}

/** Of more centres than these a table names the first, and cites no source of each. */
const MOST_CENTRES = 14;
const MOST_CITED = 6;

/** Its centres, each with host, status and term. */
export function writeCentres(dossier: Dossier, writer: Writer): readonly Block[] {
  const { subject, centres } = dossier;
  if (subject.kind === 'site') return [];
  const text = wordsOf(writer).centres;
  const { messages, formats, locale } = writer.i18n;
  const { compiled } = writer.tables.catalog;
  if (centres.length === 0 && subject.kind === 'network') return [];
  if (centres.length === 0)
    return [{ kind: 'paragraph', said: [{ text: text.none(nameOfSubject(subject, writer)) }] }];
  const [isCountry, isField] = [subject.kind === 'country', subject.kind === 'field'];
  const shown = centres.slice(0, MOST_CENTRES);
  const cited = centres.length <= MOST_CITED;
  const { columns } = text;
  const rest = centres.length - shown.length;
  const table: TableBlock = {
    kind: 'table',
    caption: '',
    head: [
      columns.name,
      ...(isField ? [] : [columns.field]),
      isCountry ? columns.host : columns.country,
      columns.approved,
      columns.status,
      columns.term,
    ],
    rows: shown.map((centre): readonly Cell[] => {
      const { site, hostVi, sources } = centre;
      const host = (locale === 'vi' && hostVi) || site.host;
      return [
        { said: [saySite(site, writer, cited ? sources : undefined)] },
        ...(isField ? [] : [plainCell(messages.fields[site.field].name)]),
        isCountry
          ? { said: [{ text: host ?? '–', lang: locale !== 'en' && !hostVi && host ? 'en' : undefined }] }
          : { said: site.countries.map((iso3) => sayCountry(iso3, writer)) },
        plainCell(site.year === null ? '–' : String(site.year)),
        plainCell(describeStanding(site, compiled, writer.i18n)),
        plainCell(sayTerm(centre, writer)),
      ];
    }),
    note: text.note,
  };
  if (rest === 0) return [table];
  const more = {
    text: text.more(rest, formats.count(rest)),
    opens: openRows({ ...dossier.rows, kind: ['centre'] }),
  };
  return [table, { kind: 'paragraph', isNote: true, said: [more] }];
}

/** So many countries are told. */
const MOST_COUNTRIES = 12;

/** The countries of a place, with what they have. */
export function writeCountries({ subject, countryLines }: Dossier, writer: Writer): readonly Block[] {
  if (countryLines.length === 0) return [];
  const text = wordsOf(writer);
  const { formats } = writer.i18n;
  const kinds: readonly Kind[] = subject.kind === 'field' ? ['centre'] : KINDS;
  const shown = countryLines.slice(0, MOST_COUNTRIES);
  const rest = countryLines.slice(MOST_COUNTRIES);
  const without = rest.filter(({ counts }) => KINDS.every((kind) => counts[kind] === 0)).length;
  const field = subject.kind === 'field' ? { field: [subject.id] } : {};
  const year = (of: number | null) => (of === null ? '' : ` (${of})`);
  return [
    {
      kind: 'table',
      caption: '',
      head: [
        text.countries.columns.name,
        ...kinds.map((kind) => text.figures[kind]),
        text.countries.columns.spending,
        text.countries.columns.researchers,
      ],
      rows: shown.map(({ iso3, counts, research }): readonly Cell[] => [
        { said: [sayCountry(iso3, writer)] },
        ...kinds.map((kind) =>
          numberCell(sayCount(counts[kind], { kind: [kind], country: [iso3], ...field }, writer)),
        ),
        numberCell({
          text:
            research?.percent == null
              ? '–'
              : `${formats.share(research.percent / 100)}${year(research.percentYear)}`,
        }),
        numberCell({
          text:
            research?.researchers == null
              ? '–'
              : `${formats.count(research.researchers)}${year(research.researchersYear)}`,
        }),
      ]),
      note:
        [
          ...(rest.length > 0
            ? [text.countries.more(rest.length, formats.count(rest.length), formats.count(without))]
            : []),
          ...(kinds.length > 1 ? [text.countries.transboundary] : []),
        ].join(' ') || null,
    },
  ];
}
