import { editionText } from '../../i18n/format.ts';
import type { Comparison, Difference } from '../../model/dossier/compare.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { FigureId, KeyFigure } from '../../model/dossier/figures.ts';
import { codeOf } from '../../model/dossier/subject.ts';
import { FIELDS } from '../../model/vocabulary.ts';
import { blend } from '../../theme/colour.ts';
import { emphasisOf } from '../../theme/slide-colours.ts';
import { writeFigure } from './head.ts';
import { writeMap } from './sections/place.ts';
import {
  nameOfSubject,
  numberCell,
  openRows,
  plainCell,
  sayCount,
  sayNetwork,
  sayRank,
  type Writer,
  wordsOf,
} from './writer.ts';
import {
  type Block,
  type Cell,
  METHOD_OF_SECTION,
  SECTION_IDS,
  type SectionId,
  type TableBlock,
  type Written,
} from './written.ts';

/** Written comparisons need the names of what they compare again and again. */
interface Compared {
  readonly comparison: Comparison;
  readonly names: readonly string[];
  readonly writer: Writer;
}

const figureOf = ({ figures }: Dossier, id: FigureId): KeyFigure | undefined =>
  figures.find((figure) => figure.id === id);

/** A number of one of those compared, with its year and its nearest place. */
function cellOf(figure: KeyFigure | undefined, writer: Writer): Cell {
  const text = wordsOf(writer);
  if (!figure || figure.value === null) return { said: [{ text: text.unknown }], isNumber: true };
  const { value, year, rows, ranks, isOld } = figure;
  const [rank] = ranks;
  const notes = [
    ...(year === null ? [] : [String(year)]),
    ...(isOld ? [text.old] : rank ? [sayRank(rank, writer)] : []),
  ];
  const words = writeFigure(figure, writer);
  return {
    isNumber: true,
    said: [
      { text: words, bold: true, opens: value > 0 ? openRows(rows) : undefined },
      ...(notes.length > 0 ? [{ text: ` (${notes.join('; ')})` }] : []),
    ],
  };
}

/** The figures of all, line by line. */
export function tableOfFigures({ comparison, names, writer }: Compared): TableBlock {
  const text = wordsOf(writer);
  return {
    kind: 'table',
    caption: '',
    head: [text.compare.column, ...names],
    rows: comparison.figures.map((id) => [
      plainCell(text.figures[id]),
      ...comparison.dossiers.map((dossier) => cellOf(figureOf(dossier, id), writer)),
    ]),
    note: null,
  };
}

function sayDifference(difference: Difference, { comparison, names, writer }: Compared): string {
  const text = wordsOf(writer);
  const { formats, messages } = writer.i18n;
  const nameAt = (at: number) => names[at] ?? '';
  const valueAt = (at: number, id: FigureId) => {
    const dossier = comparison.dossiers[at];
    const figure = dossier && figureOf(dossier, id);
    if (!figure) return text.unknown;
    const year = figure.year === null ? '' : `, ${figure.year}`;
    return `${writeFigure(figure, writer)}${year}`;
  };
  if (difference.kind === 'only') {
    const fields = formats.list(difference.fields.map((id) => messages.fields[id].inSentence));
    return text.compare.only(nameAt(difference.by), fields, difference.fields.length);
  }
  const { figure, most } = difference;
  const name = text.figures[figure];
  if (difference.kind === 'none') {
    const without = formats.list(difference.without.map(nameAt));
    return text.compare.none(name, nameAt(most), valueAt(most, figure), without);
  }
  const { least, times } = difference;
  const values = `${valueAt(most, figure)} : ${valueAt(least, figure)}`;
  return text.compare.times(name, nameAt(most), formats.measure(times), nameAt(least), values);
}

function writeDifferences(compared: Compared): readonly Block[] {
  const { comparison, writer } = compared;
  const items = comparison.differences.map((difference) => [{ text: sayDifference(difference, compared) }]);
  if (items.length > 0) return [{ kind: 'list', items }];
  return [{ kind: 'paragraph', said: [{ text: wordsOf(writer).compare.alike }] }];
}

/** The centres of each by field; nothing where one has no fields of its own. */
function writeFieldLines({ comparison, names, writer }: Compared): readonly Block[] {
  const { fields: text } = wordsOf(writer);
  const { messages } = writer.i18n;
  const { dossiers } = comparison;
  if (dossiers.some(({ fields, rows }) => fields.length === 0 || rows === null)) return [];
  return [
    {
      kind: 'table',
      caption: '',
      head: [text.columns.field, ...names],
      rows: FIELDS.map((field) => [
        plainCell(messages.fields[field].name),
        ...dossiers.map(({ fields, rows }) => {
          const own = fields.find((line) => line.field === field)?.own ?? 0;
          return numberCell(
            own > 0 ? sayCount(own, { ...rows, kind: ['centre'], field: [field] }, writer) : { text: '–' },
          );
        }),
      ]),
      note: null,
    },
  ];
}

/** How strongly the lines of those compared are inked. */
const SHARES = [1, 0.72, 0.5, 0.34] as const;

/** The growth of all in one chart. */
function writeGrowthLines({ comparison, names, writer }: Compared): readonly Block[] {
  const text = wordsOf(writer);
  const grown = comparison.dossiers.flatMap(({ growth }, at) => (growth ? [{ growth, at }] : []));
  const starts = grown.flatMap(({ growth }) => growth.years[0] ?? []);
  const ends = grown.flatMap(({ growth }) => growth.years.at(-1) ?? []);
  if (grown.length < 2) return [];
  const [first, last] = [Math.min(...starts), Math.max(...ends)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const { palette, i18n } = writer;
  const sumAt = ({ growth }: (typeof grown)[number], year: number) =>
    growth.kinds.reduce((sum, { sums }) => sum + (sums[growth.years.indexOf(year)] ?? 0), 0);
  return [
    {
      kind: 'chart',
      chart: {
        kind: 'lines',
        unit: text.compare.sites,
        categories: years.map(String),
        series: grown.map((each) => ({
          name: names[each.at] ?? '',
          colour: blend(
            each.at === 0 ? emphasisOf(palette) : palette.ink,
            palette.paper,
            SHARES[each.at] ?? 1,
          ),
          values: years.map((year) => sumAt(each, year)),
        })),
        labels: years.map(() => ''),
        highlight: [],
        note: null,
        sources: [],
        alt: i18n.formats.list(
          grown.map((each) => `${names[each.at] ?? ''}: ${i18n.formats.count(sumAt(each, last))} (${last})`),
        ),
      },
    },
  ];
}

function writeShared({ comparison, writer }: Compared): readonly Block[] {
  const { compare: text } = wordsOf(writer);
  const { shared } = comparison;
  if (!shared) return [];
  if (shared.length === 0) return [{ kind: 'paragraph', said: [{ text: text.sharedNone }] }];
  return [
    {
      kind: 'paragraph',
      said: [{ text: text.shared(shared.length, writer.i18n.formats.count(shared.length)) }],
    },
    { kind: 'list', items: shared.map((id) => [sayNetwork(id, writer)]) },
  ];
}

/** One map of all that are compared, where they are places of one kind. */
function writeSharedMap({ comparison, names, writer }: Compared): readonly Block[] {
  const { dossiers } = comparison;
  const kinds = new Set(dossiers.map(({ subject }) => subject.kind));
  const [first] = dossiers;
  if (!first || kinds.size > 1 || !['country', 'region', 'group'].includes(first.subject.kind)) return [];
  const ids = dossiers.map(({ subject }) => subject.id);
  const [map] = writeMap(first, writer).filter(({ kind }) => kind === 'map');
  if (map?.kind !== 'map') return [];
  return [
    {
      ...map,
      view: { [first.subject.kind]: ids },
      named: [],
      alt: wordsOf(writer).mapOf(writer.i18n.formats.list(names)),
    },
  ];
}

/** Dossiers set beside each other, in the writer's language. */
export function writeComparison(comparison: Comparison, writer: Writer): Written {
  const text = wordsOf(writer);
  const names = comparison.dossiers.map(({ subject }) => nameOfSubject(subject, writer));
  const compared: Compared = { comparison, names, writer };
  const blocks: Partial<Readonly<Record<SectionId, readonly Block[]>>> = {
    figures: comparison.figures.length > 0 ? [tableOfFigures(compared)] : [],
    differences: writeDifferences(compared),
    map: writeSharedMap(compared),
    growth: writeGrowthLines(compared),
    fields: writeFieldLines(compared),
    shared: writeShared(compared),
    unknown: [{ kind: 'list', items: [[{ text: text.unknowns.list }]] }],
  };
  return {
    kicker: `${text.kicker.comparison} · ${text.made(editionText(writer.tables.catalog, writer.i18n.formats))}`,
    title: writer.i18n.formats.list(names),
    code: comparison.dossiers.map(({ subject }) => codeOf(subject)).join(','),
    facts: [],
    figures: [],
    sections: SECTION_IDS.flatMap((id) => {
      const own = blocks[id] ?? [];
      const title = id === 'fields' ? text.sections.fieldsOf : text.sections[id];
      return own.length > 0 ? [{ id, title, blocks: own, method: METHOD_OF_SECTION[id] }] : [];
    }),
  };
}
