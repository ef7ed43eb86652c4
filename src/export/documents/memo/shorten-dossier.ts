import type { SlideChart } from '../../../model/briefing/slide-chart.ts';
import type { Block, Said, Section, TableBlock } from '../../../state/dossier/written.ts';

/** What is said below a table that a file shortens. */
type MoreRows = (count: number) => string;

/** On paper a dossier has two to four pages: these sections stay on the page of the atlas. */
const LEFT_OUT: readonly Section['id'][] = ['research', 'links', 'stated', 'documents'];

/** And of these so many rows are told. */
const MOST_ROWS: Partial<Readonly<Record<Section['id'], number>>> = {
  countries: 8,
  centres: 6,
  networks: 3,
  partners: 3,
  shared: 12,
  similar: 5,
  timeline: 5,
  unknown: 4,
};

/** Of the rows of a line of time so many are its beginning, the others its end. */
const BEGINNING = 2;

/** So many sources of one statement are cited. */
const MOST_CITED = 1;

const citing = (said: readonly Said[]): readonly Said[] =>
  said.map((each) => ({
    ...each,
    text: each.short ?? each.text,
    ...(each.sources ? { sources: each.sources.slice(0, MOST_CITED) } : {}),
  }));

/** The rows that a section tells on paper. */
function rowsToTell<Row>(id: Section['id'], rows: readonly Row[]): readonly Row[] {
  const most = MOST_ROWS[id] ?? rows.length;
  // That one is left out would take as much room as it does.
  if (rows.length <= most + 1) return rows;
  if (id !== 'timeline') return rows.slice(0, most);
  return [...rows.slice(0, BEGINNING), ...rows.slice(BEGINNING - most)];
}

/** Of bars so many are drawn. */
const MOST_BARS = 5;

/** A chart with its first bars; any other as it is. */
function shortenChart(chart: SlideChart): SlideChart {
  if (chart.kind !== 'bars') return chart;
  const first = <T>(rows: readonly T[]) => rows.slice(0, MOST_BARS);
  return {
    ...chart,
    categories: first(chart.categories),
    labels: first(chart.labels),
    series: chart.series.map((one) => ({ ...one, values: first(one.values) })),
  };
}

function shortenBlock(id: Section['id'], block: Block, moreRows: MoreRows): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ ...block, said: citing(block.said) }];
    case 'list': {
      const items = rowsToTell(id, block.items).map(citing);
      const rest = block.items.length - items.length;
      return [
        { ...block, items },
        ...(rest > 0 ? [{ kind: 'paragraph', said: [{ text: moreRows(rest) }] } as const] : []),
      ];
    }
    case 'table': {
      const rows = rowsToTell(id, block.rows);
      const rest = block.rows.length - rows.length;
      const note = [rest > 0 ? moreRows(rest) : '', block.note ?? ''].filter(Boolean).join(' ') || null;
      return [
        {
          ...block,
          note,
          rows: rows.map((row) => row.map((cell) => ({ ...cell, said: citing(cell.said) }))),
        },
      ];
    }
    case 'chart':
      return [{ ...block, chart: shortenChart(block.chart) }];
    default:
      return [block];
  }
}

const tableOf = ({ blocks }: Section): TableBlock | undefined =>
  blocks.find((block): block is TableBlock => block.kind === 'table');

/** The columns of the table of distances that stand beside those of the fields: of the nearest centre elsewhere, not the farthest city too. */
const BESIDE = { withNearest: [1, 2, 4], alone: [1, 2, 3, 4] } as const;

/** From so many columns on the table of fields tells the nearest centre elsewhere. */
const WITH_NEAREST = 4;

/** The table of the fields and that of the distances as one, where both have a row for each field. */
function joinFields(fields: Section, reach: Section): Section | null {
  const [table, more] = [tableOf(fields), tableOf(reach)];
  if (!table || !more || table.rows.length !== more.rows.length) return null;
  const columns = table.head.length >= WITH_NEAREST ? BESIDE.withNearest : BESIDE.alone;
  const beside = <T>(row: readonly T[]) => columns.flatMap((column) => row.slice(column, column + 1));
  const joined: TableBlock = {
    ...table,
    head: [...table.head, ...beside(more.head)],
    rows: table.rows.map((row, at) => [...row, ...beside(more.rows[at] ?? [])]),
    note: [table.note, more.note].filter(Boolean).join(' ') || null,
  };
  return { ...fields, blocks: fields.blocks.map((block) => (block === table ? joined : block)) };
}

/** On paper fields and distances share a table. */
function joinSections(sections: readonly Section[]): readonly Section[] {
  const of = (id: Section['id']) => sections.find((section) => section.id === id);
  const [fields, reach] = [of('fields'), of('reach')];
  const joined = fields && reach ? joinFields(fields, reach) : null;
  if (!joined) return sections;
  return sections
    .filter(({ id }) => id !== 'reach')
    .map((section) => (section.id === 'fields' ? joined : section));
}

/** What of a dossier stands on paper: fewer sections, fewer rows, fewer sources. */
export const shortenSections = (sections: readonly Section[], moreRows: MoreRows): readonly Section[] =>
  joinSections(sections.filter(({ id }) => !LEFT_OUT.includes(id))).map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block) => shortenBlock(section.id, block, moreRows)),
  }));
