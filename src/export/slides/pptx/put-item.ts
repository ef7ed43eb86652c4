import type PptxGenJS from 'pptxgenjs';
import type { SlideMatrix, SlidePlot } from '../../../model/briefing/slide-chart.ts';
import type { SlideChartItem, SlideItem, SlideText } from '../../../model/briefing/slide-scene.ts';
import { stepOfHref } from '../../../model/briefing/text.ts';
import { cleanText } from '../../../model/text/clean-text.ts';
import { layRunLines } from '../../../model/text/run-lines.ts';
import { widthInArial } from './arial.ts';
import { inchesOf, placeOf, pointsOf } from './measures.ts';

/** What the parts of one slide are put with. */
export interface Putting {
  readonly page: PptxGenJS.Slide;
  /** A colour as files write it. */
  readonly colourOf: (hex: string) => string;
  readonly mapPng: (item: Extract<SlideItem, { kind: 'map' }>) => Promise<string>;
  /** A chart that is a picture in files, too. */
  readonly chartPng: (item: SlideChartItem) => Promise<string>;
  /** Takes a chart whose frame is on the slide: its numbers and looks are written by us. */
  readonly onPlot: (item: SlideChartItem & { readonly chart: SlidePlot }) => void;
  /** How many slides the file has: links lead to one of them. */
  readonly slides: number;
  /** A name that no other shape of the slide has. */
  readonly nameOf: (base: string) => string;
}

/** The least size of type in points; what tells sources and places may be smaller. */
const LEAST = { sources: 9, place: 9 } as const;
const LEAST_TEXT = 12;

/** Between paragraphs, as a share of the font size: as on the screen. */
const PARAGRAPH_GAP = 0.5;

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** What shapes are called; `adopt.ts` makes placeholders of the first three. */
export const SHAPES = { title: 'Title', text: 'Text', place: 'Number' } as const;

const isOfShapes = (role: string): role is keyof typeof SHAPES => role in SHAPES;

/** How much smaller a text may be set where the file's font needs more lines than ours. */
const SHARES = [1, 0.97, 0.94, 0.91, 0.88, 0.85] as const;

/** The size of a text in points: such that it needs no more lines than it has on the screen. */
function sizeOf({ role, fontSize, paragraphs, box, lines, weight }: SlideText): number {
  const least = role === 'sources' || role === 'place' ? LEAST[role] : LEAST_TEXT;
  const measure = (text: string, size: number, own: number) =>
    widthInArial(text, size, Math.max(own, weight));
  const fits = (share: number) =>
    layRunLines(paragraphs, fontSize * share, box.width, measure).length <= lines.length;
  const share = lines.length > 1 ? (SHARES.find(fits) ?? SHARES.at(-1) ?? 1) : 1;
  return Math.max(pointsOf(fontSize * share), least);
}

/** Where a link leads, as the library writes it: to another slide, or to the web. */
function linkTo(href: string, slides: number): PptxGenJS.HyperlinkProps | null {
  const step = stepOfHref(href);
  if (step !== null) return { slide: Math.min(step, slides) };
  return /^https?:/.test(href) ? { url: href } : null;
}

function putText(item: SlideText, { page, colourOf, nameOf, slides }: Putting): void {
  const { role, box, paragraphs, lines, lineHeight, weight, colour, align } = item;
  const fontSize = sizeOf(item);
  const spacing = pointsOf(lineHeight) * (fontSize / pointsOf(item.fontSize));
  const runs = paragraphs.flatMap(({ isItem, runs: own }, paragraph) =>
    own.map((run, index): PptxGenJS.TextProps => {
      const isLast = index === own.length - 1;
      const hyperlink = run.href === undefined ? null : linkTo(run.href, slides);
      return {
        text: cleanText(run.text),
        options: {
          bold: run.bold === true || weight === 600,
          italic: run.italic ?? false,
          superscript: run.raised ?? false,
          lineSpacing: Number(spacing.toFixed(1)),
          ...(paragraph > 0 && { paraSpaceBefore: fontSize * PARAGRAPH_GAP }),
          ...(isItem && index === 0 && { bullet: { indent: fontSize } }),
          ...(hyperlink && { hyperlink }),
          ...(isLast && { breakLine: true }),
        },
      };
    }),
  );
  if (runs.length === 0) return;
  page.addText(runs, {
    ...placeOf(box),
    margin: 0,
    valign: 'top',
    align: ALIGN[align],
    fontSize,
    color: colourOf(colour),
    // A line stays one where the file's font is wider than ours.
    wrap: lines.length > 1,
    objectName: nameOf(isOfShapes(role) ? SHAPES[role] : role),
  });
}

/** A chart as a frame that PowerPoint can open; what stands in it is written by `plot-xml.ts`. */
function putPlot(item: SlideChartItem, plot: SlidePlot, { page, nameOf, onPlot }: Putting): void {
  const data = plot.series.map(({ name, values }) => ({
    name,
    labels: [...plot.categories],
    values: values.map((value) => value ?? 0),
  }));
  page.addChart(plot.kind === 'lines' ? 'line' : 'bar', data, {
    ...placeOf(item.box),
    altText: cleanText(plot.alt),
    objectName: nameOf('Chart'),
  });
  onPlot({ ...item, chart: plot });
}

/** Letters of a table's names, as a share of their font size. */
const LETTER = 0.55;

/** The sizes of a table in units, and the most of its width that names of rows take. */
const TABLE = { head: 26, cell: 28, row: 96, names: 0.3, gap: 2 } as const;

function putMatrix(item: SlideChartItem, matrix: SlideMatrix, { page, colourOf, nameOf }: Putting): void {
  const { x, y, width, height } = item.box;
  const { columns, rows, cells } = matrix;
  const longest = Math.max(...rows.map((row) => row.length), 1) * TABLE.head * LETTER + 20;
  const names = Math.min(width * TABLE.names, longest);
  const column = (width - names) / Math.max(columns.length, 1);
  const letters = Math.max(1, Math.floor((column - 12) / (TABLE.head * LETTER)));
  const lines = Math.max(...columns.map((name) => Math.ceil(name.length / letters)), 1);
  const head = lines * TABLE.head * 1.25 + 18;
  const row = Math.min(TABLE.row, (height - head) / Math.max(rows.length, 1));
  const text = (words: string, more: PptxGenJS.TableCellProps) => ({
    text: cleanText(words),
    options: { fontSize: pointsOf(TABLE.head), color: 'tx1', align: 'center' as const, ...more },
  });
  page.addTable(
    [
      [text('', {}), ...columns.map((name) => text(name, { color: 'tx1', valign: 'bottom' }))],
      ...rows.map((name, index) => [
        text(name, { color: 'tx1', align: 'left' }),
        ...(cells[index] ?? []).map((cell) =>
          text(cell.text, {
            fontSize: pointsOf(TABLE.cell),
            bold: true,
            color: colourOf(cell.ink),
            fill: { color: colourOf(cell.fill) },
          }),
        ),
      ]),
    ],
    {
      x: inchesOf(x),
      y: inchesOf(y),
      w: inchesOf(width),
      colW: [names, ...columns.map(() => column)].map(inchesOf),
      rowH: [head, ...rows.map(() => row)].map(inchesOf),
      margin: 0.03,
      valign: 'middle',
      border: { type: 'solid', color: 'bg1', pt: TABLE.gap },
      objectName: nameOf('Table'),
    },
  );
}

/** Puts a part of a scene on a slide, as what can be edited there. Error: what keeps a map or a graph from being drawn. */
export async function putItem(item: SlideItem, putting: Putting): Promise<void> {
  const { page, colourOf, nameOf, mapPng } = putting;
  const place = placeOf(item.box);
  switch (item.kind) {
    case 'text':
      return putText(item, putting);
    case 'area': {
      const fill = { color: colourOf(item.fill), transparency: Math.round((1 - item.opacity) * 100) };
      const round = Math.min(item.radius, item.box.width / 2, item.box.height / 2);
      const corners = round > 0 ? { rectRadius: inchesOf(round) } : {};
      page.addShape(round > 0 ? 'roundRect' : 'rect', {
        ...place,
        fill,
        ...corners,
        objectName: nameOf('Area'),
      });
      return;
    }
    case 'mark':
      // Its outline is put in its place by `adopt.ts`.
      page.addShape('rect', {
        ...place,
        fill: { color: colourOf(item.fill) },
        ...(item.stroke !== 'none' && { line: { color: colourOf(item.stroke), width: 0.75 } }),
        objectName: nameOf('Mark'),
      });
      return;
    case 'map':
      page.addImage({
        ...place,
        data: await mapPng(item),
        altText: cleanText(item.alt),
        objectName: nameOf('Map'),
      });
      return;
    case 'chart':
      if (item.chart.kind === 'matrix') putMatrix(item, item.chart, putting);
      else if (item.chart.kind === 'graph' || item.chart.kind === 'scatter')
        page.addImage({
          ...place,
          data: await putting.chartPng(item),
          altText: cleanText(item.chart.alt),
          objectName: nameOf(item.chart.kind === 'graph' ? 'Graph' : 'Scatter'),
        });
      else putPlot(item, item.chart, putting);
  }
}
