import type { SlideChart, SlidePlot } from '../../../model/briefing/slide-chart.ts';
import type { SlideMap } from '../../../model/briefing/slide-scene.ts';
import type { Block, Cell, MapBlock, Said, Section, Written } from '../../../state/dossier/written.ts';
import type { Memo, MemoCell, MemoPart, MemoRun, MemoTable } from './memo.ts';

/** A dossier in words, with what a file says of its sources and its making. */
export interface DossierDeck
  extends Pick<Memo, 'locale' | 'date' | 'byline' | 'sourcesHeading' | 'colophon'> {
  readonly written: Written;
  /** What the table of key figures is called. */
  readonly figuresHeading: string;
  /** The short name of a source, and the whole reference to it. */
  readonly nameOf: (source: string) => string;
  readonly referenceOf: (source: string) => string;
  readonly drawMap: (block: MapBlock) => SlideMap;
  /** What is said below a table that a file shortens, e.g. `and 6 more in the atlas`. */
  readonly moreRows: (count: number) => string;
  /** How large its headings are. */
  readonly level: 1 | 2;
}

/** So few rows stay together on one page. */
const KEPT_WHOLE = 2;

/** A chart of more points than these is told in numbers by some of them. */
const MOST_POINTS = 9;

/** What a section is read with. */
export interface Reading {
  readonly deck: DossierDeck;
  readonly sources: readonly string[];
}

export function runOf({ text, bold, opens, sources }: Said, { sources: all }: Reading): MemoRun {
  const notes = (sources ?? []).map((source) => all.indexOf(source) + 1);
  const href = opens?.kind === 'page' && opens.url.startsWith('https:') ? opens.url : undefined;
  return {
    text,
    ...(bold ? { bold } : {}),
    ...(href ? { href } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

const runsOf = (said: readonly Said[], reading: Reading) => said.map((each) => runOf(each, reading));

const cellOf = ({ said, isNumber }: Cell, reading: Reading): MemoCell => ({
  runs: runsOf(said, reading),
  ...(isNumber ? { isNumber } : {}),
});

/** The points of a chart that its table tells: all where they are few, else some, the first and the last among them. */
function pointsOf({ categories, kind }: SlidePlot): readonly number[] {
  const all = [...categories.keys()];
  if (kind !== 'lines' || all.length <= MOST_POINTS) return all;
  const step = Math.ceil((all.length - 1) / (MOST_POINTS - 1));
  return all.filter((at) => at % step === 0 || at === all.length - 1);
}

/** The numbers of a chart as a table: its categories down, its series across. */
function tableOf(chart: SlideChart, { sources }: Reading): MemoTable {
  const notes = chart.sources.map((source) => sources.indexOf(source) + 1).filter((number) => number > 0);
  const shared = { kind: 'table', caption: [{ text: chart.unit, notes }], note: chart.note } as const;
  if (!('series' in chart)) return { ...shared, head: [], rows: [] };
  const { categories, series, labels } = chart;
  const isOne = series.length === 1;
  const number = (text: string): MemoCell => ({ runs: [{ text }], isNumber: true });
  return {
    ...shared,
    head: isOne ? [] : ['', ...series.map(({ name }) => name)],
    rows: pointsOf(chart).map((at) => [
      { runs: [{ text: categories[at] ?? '' }] },
      ...series.map(({ values }) => number((isOne && labels[at]) || String(values[at] ?? ''))),
    ]),
  };
}

function partsOf(block: Block, reading: Reading): readonly MemoPart[] {
  const { deck } = reading;
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', isItem: false, runs: runsOf(block.said, reading) }];
    case 'list':
      return block.items.map((said) => ({ kind: 'paragraph', isItem: true, runs: runsOf(said, reading) }));
    case 'chart':
      return [{ kind: 'chart', chart: block.chart, table: tableOf(block.chart, reading) }];
    case 'map': {
      const map = deck.drawMap(block);
      return [{ kind: 'map', map, caption: `${block.alt}. ${map.boundaries}` }];
    }
    case 'table':
      return [
        {
          kind: 'table',
          caption: block.caption ? [{ text: block.caption }] : [],
          head: block.head,
          rows: block.rows.map((row) => row.map((cell) => cellOf(cell, reading))),
          note: block.note,
          breaks: block.rows.length > KEPT_WHOLE,
        },
      ];
  }
}

/** What is said before a table or a chart becomes its caption, so that no page parts them. */
function joinCaptions(parts: readonly MemoPart[]): readonly MemoPart[] {
  const joined: MemoPart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const table = part.kind === 'chart' ? part.table : part.kind === 'table' ? part : null;
    if (!table || before?.kind !== 'paragraph' || before.isItem) {
      joined.push(part);
      continue;
    }
    const space = table.caption.length > 0 ? [{ text: ' ' }] : [];
    const own = { ...table, caption: [...before.runs, ...space, ...table.caption] };
    joined.splice(-1, 1, part.kind === 'chart' ? { ...part, table: own } : own);
  }
  return joined;
}

/** A section as it is: what is said stands in full letters, tables and charts below it. */
export const plainParts = ({ title, blocks }: Section, reading: Reading): readonly MemoPart[] => [
  { kind: 'heading', level: reading.deck.level, text: title },
  ...blocks.flatMap((block) => partsOf(block, reading)),
];

/** A section whose tables and charts stay with what is said before them. */
export const sectionParts = (section: Section, reading: Reading): readonly MemoPart[] =>
  joinCaptions(plainParts(section, reading));
