import { copublicationsTexts } from '../../../i18n/charts/copublications.ts';
import type { OwnNetwork } from '../../../model/dossier/cooperation.ts';
import type { Dossier } from '../../../model/dossier/dossier.ts';
import type { PaperPartner, PapersPart } from '../../../model/dossier/papers.ts';
import type { Link, LinkEnd } from '../../../model/network.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import { createLinkWords } from '../../cooperation/link-words.ts';
import {
  nameOfCountry,
  numberCell,
  plainCell,
  sayCountry,
  sayNetwork,
  saySite,
  type Writer,
  wordsOf,
} from '../writer.ts';
import type { Block, Cell, Said, TableBlock } from '../written.ts';

/** So many networks, links and members are told. */
const MOST = { networks: 12, links: 10, members: 40 } as const;
/** Of more rows than these no source of each is cited. */
const MOST_CITED = 6;

const year = (of: number | null) => plainCell(of === null ? '–' : String(of));

function tableOfNetworks(
  shown: readonly OwnNetwork[],
  { kind, countries }: { readonly kind: 'roles' | 'members' | 'names'; readonly countries: number },
  writer: Writer,
): TableBlock {
  const { networks: text } = wordsOf(writer);
  const { formats } = writer.i18n;
  const { columns } = text;
  const cited = shown.length <= MOST_CITED;
  return {
    kind: 'table',
    caption: '',
    head: [
      columns.name,
      ...{ roles: [columns.role], members: [columns.members], names: [] }[kind],
      columns.since,
    ],
    rows: shown.map(({ network, role, since, members }): readonly Cell[] => [
      { said: [sayNetwork(network.id, writer, cited ? network.sources : undefined)] },
      ...(kind === 'roles' ? [plainCell(role === null ? '–' : text.roles[role])] : []),
      ...(kind === 'members'
        ? [numberCell({ text: text.of(formats.count(members ?? 0), formats.count(countries)) })]
        : []),
      year(since),
    ]),
    note: null,
  };
}

/** With whom a country shares most networks. */
function saidOfShared({ networks }: Dossier, writer: Writer): readonly Block[] {
  const { networks: text } = wordsOf(writer);
  const { formats } = writer.i18n;
  const shared = networks?.shared ?? [];
  if (shared.length === 0) return [];
  const each = shared.flatMap(({ iso3, count }, at): readonly Said[] => [
    ...(at > 0 ? [{ text: ' · ' }] : []),
    sayCountry(iso3, writer),
    { text: ` ${formats.count(count)}` },
  ]);
  return [{ kind: 'paragraph', said: [{ text: `${text.shared}: `, bold: true }, ...each] }];
}

/** Its networks, the broad ones last, and with whom it shares most. */
export function writeNetworks(dossier: Dossier, writer: Writer): readonly Block[] {
  const { subject, networks: part } = dossier;
  const { networks: text } = wordsOf(writer);
  const { formats, locale } = writer.i18n;
  if (subject.kind === 'network') return writeMembers(dossier, writer);
  if (!part) return [];
  const { networks, countries } = part;
  if (networks.length === 0) return [{ kind: 'paragraph', said: [{ text: text.none }] }];
  const count = formats.count(networks.length);
  const isPlace = subject.kind === 'group' || subject.kind === 'region';
  const kind = isPlace ? 'members' : subject.kind === 'field' ? 'names' : 'roles';
  const finding = { members: text.half, names: text.about, roles: text.finding }[kind](
    networks.length,
    count,
  );
  const broad = networks.filter(({ isBroad }) => isBroad).map(({ network }) => network.name[locale]);
  const rest = networks.length - MOST.networks;
  const notes = [
    ...(subject.kind === 'country' ? [text.leaning] : []),
    ...(rest > 0 ? [text.more(rest, formats.count(rest))] : []),
    ...(broad.length > 0 ? [text.broad(formats.list(broad))] : []),
  ];
  return [
    { kind: 'paragraph', said: [{ text: finding }] },
    {
      ...tableOfNetworks(networks.slice(0, MOST.networks), { kind, countries }, writer),
      note: notes.join(' ') || null,
    },
    ...saidOfShared(dossier, writer),
  ];
}

/** The countries that are members of a network. */
function writeMembers({ countries }: Dossier, writer: Writer): readonly Block[] {
  const { networks: text } = wordsOf(writer);
  const { formats } = writer.i18n;
  if (countries.length === 0 || countries.length > MOST.members) return [];
  const names = countries.toSorted((a, b) =>
    formats.compare(nameOfCountry(a, writer), nameOfCountry(b, writer)),
  );
  const said = names.flatMap((iso3, at): readonly Said[] => [
    ...(at > 0 ? [{ text: ' · ' }] : []),
    sayCountry(iso3, writer),
  ]);
  return [{ kind: 'paragraph', said: [{ text: `${text.memberCount}: `, bold: true }, ...said] }];
}

/** Growth is measured from the first year of the table that is not before this one. */
const GROWTH_FROM = 2015;

/** How many times as many works as in the year from which growth is measured; null where there were none then. */
function timesSince({ byYear, papers }: PaperPartner, years: readonly number[]): number | null {
  const before = byYear[years.findIndex((each) => each >= GROWTH_FROM)];
  return before ? papers / before : null;
}

const sourceOfPapers = ({ i18n }: Writer) =>
  copublicationsTexts.of(i18n.locale).source.replace(/^[^:]*: /, '');

function chartOfPapers(part: PapersPart, writer: Writer): Block {
  const { papers: text } = wordsOf(writer);
  const { formats } = writer.i18n;
  const from = part.years.find((each) => each >= GROWTH_FROM);
  const labels = part.partners.map((partner) => {
    const times = from === part.year ? null : timesSince(partner, part.years);
    const grown = times === null ? '' : ` (${text.times(formats.measure(times))})`;
    return `${formats.count(partner.papers)}${grown}`;
  });
  const names = part.partners.map(({ code }) => nameOfCountry(code, writer));
  const grown = from === undefined || from === part.year ? null : text.grown(from);
  return {
    kind: 'chart',
    chart: {
      kind: 'bars',
      unit: text.unit(part.year),
      categories: names,
      series: [
        {
          name: text.unit(part.year),
          colour: emphasisOf(writer.palette),
          values: part.partners.map(({ papers }) => papers),
        },
      ],
      labels,
      highlight: [],
      note: grown,
      sources: [sourceOfPapers(writer)],
      alt: `${text.unit(part.year)}: ${formats.list(names.map((name, at) => `${name} ${labels[at] ?? ''}`))}`,
    },
  };
}

/** With whom it shares works. */
export function writePapers({ subject, papers }: Dossier, writer: Writer): readonly Block[] {
  const { papers: text } = wordsOf(writer);
  const { formats } = writer.i18n;
  const isPlace = subject.kind === 'country' || subject.kind === 'group' || subject.kind === 'region';
  if (!isPlace || !writer.tables.papers) return [];
  if (!papers) return [{ kind: 'paragraph', said: [{ text: text.none }] }];
  const { year: of, count, total } = papers;
  const finding =
    total === null
      ? text.partners(of, count, formats.count(count))
      : text.total(formats.count(total), of, count, formats.count(count));
  return [
    { kind: 'paragraph', said: [{ text: finding, sources: [sourceOfPapers(writer)] }] },
    chartOfPapers(papers, writer),
    ...(subject.kind === 'country'
      ? []
      : [{ kind: 'paragraph', isNote: true, said: [{ text: text.twice }] } as const]),
  ];
}

/** Links that say the same of one end, and who stands at their other ends. */
interface LinkLine {
  readonly link: Link;
  /** The centre at the near end, where that is not the subject itself. */
  readonly near: LinkEnd | null;
  readonly ends: readonly LinkEnd[];
}

/** Gathers what joins a subject with several others in one way: the latest first. */
function linesOf({ subject, links, sites }: Dossier, factsOf: (link: Link) => string): readonly LinkLine[] {
  const own = new Set<string>([subject.id, ...sites.map(({ id }) => id)]);
  const lines = new Map<string, { link: Link; near: LinkEnd | null; ends: LinkEnd[] }>();
  for (const link of links.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))) {
    const [from, to] = own.has(link.to.id) ? [link.to, link.from] : [link.from, link.to];
    const near = from.id === subject.id ? null : from;
    const key = `${near?.id ?? ''} ${factsOf(link)}`;
    const line = lines.get(key) ?? { link, near, ends: [] };
    if (!line.ends.some(({ id }) => id === to.id)) line.ends.push(to);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** What sources state that joins it, or its centres, with others. */
export function writeLinks(dossier: Dossier, writer: Writer): readonly Block[] {
  if (dossier.links.length === 0) return [];
  const { links: text } = wordsOf(writer);
  const { i18n, tables, documents } = writer;
  const words = createLinkWords(i18n, tables.catalog, { networks: tables.networks, documents });
  const said = ({ kind, id }: LinkEnd): Said => {
    const site = kind === 'centre' ? tables.catalog.siteById.get(id) : undefined;
    if (site) return saySite(site, writer);
    return kind === 'country' ? sayCountry(id, writer) : { text: words.end({ kind, id }) };
  };
  const lines = linesOf(dossier, words.facts);
  const shown = lines.slice(0, MOST.links);
  const rest = lines.length - shown.length;
  return [
    {
      kind: 'table',
      caption: '',
      head: [text.columns.with, text.columns.link],
      rows: shown.map(({ link, near, ends }): readonly Cell[] => [
        {
          said: [
            ...(near ? [said(near), { text: ' – ' }] : []),
            ...ends.flatMap((end, at) => [...(at > 0 ? [{ text: ', ' }] : []), said(end)]),
          ],
        },
        {
          said: [{ text: words.facts(link), sources: shown.length <= MOST_CITED ? link.sources : undefined }],
        },
      ]),
      note: rest > 0 ? text.more(rest, i18n.formats.count(rest)) : null,
    },
  ];
}
