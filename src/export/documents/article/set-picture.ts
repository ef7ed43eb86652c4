import type { SlideChart } from '../../../model/briefing/slide-chart.ts';
import type { SlideChartItem, SlideMap } from '../../../model/briefing/slide-scene.ts';
import { wrapLines } from '../../../model/text/wrap-lines.ts';
import type { MemoChart, MemoMap } from '../memo/memo.ts';
import type { Row } from './paginate.ts';
import { setParagraph, type Typecase } from './set-text.ts';

/** A map or a chart as SVG in its own coordinates, `0 0 width height` of its box. */
export type DrawPicture = (item: SlideMap | SlideChartItem) => string;

/** What pictures are set with. */
export interface PictureCase extends Typecase {
  /** How high a plot stands, in its own units, where another height than usual is wished. */
  readonly plot?: number;
  readonly draw: DrawPicture;
}

/** Measures of a chart in the units of a slide: the size of its words, and how its parts follow one another. */
const CHART = {
  fontSize: 24,
  line: 30,
  /** What stands between two rows. */
  between: 22,
  /** The share of its width that names before its rows take. */
  names: 0.3,
  plot: 540,
  legend: 56,
  highest: 1500,
} as const;

/** To such a share a picture may shrink so as not to leave half a page empty: its words can still be read, of 6 points and more. */
const SHRUNK = { map: 0.75, chart: 0.85 } as const;

/** How high a chart stands well, in its own units: as many rows as it has, or a plot of the shape of a window. */
function heightOf(chart: SlideChart, { measure, plot = CHART.plot, sheet }: PictureCase): number {
  const width = sheet.chart;
  const { fontSize, line, between, names, legend, highest } = CHART;
  const linesIn = (name: string, room: number) =>
    wrapLines(name, room, (text) => measure(text, fontSize, 600)).length;
  const rowsOf = (all: readonly string[]) => {
    const most = Math.max(...all.map((name) => linesIn(name, width * names)), 1);
    return all.length * (most * line + between);
  };
  if (chart.kind === 'matrix') {
    const step = (width * (1 - names)) / Math.max(chart.columns.length, 1);
    const head = Math.max(...chart.columns.map((name) => linesIn(name, step - 12)), 1);
    return Math.min(rowsOf(chart.rows) + head * line + between, highest);
  }
  if (chart.kind === 'graph' || chart.kind === 'scatter') return plot;
  const own = chart.kind === 'bars' ? rowsOf(chart.categories) : plot;
  return Math.min(own + (chart.kind !== 'lines' && chart.series.length > 1 ? legend : 0), highest);
}

/** A picture as wide as the words, or smaller where the page has less room; a thin frame around it where it has an edge. */
function pictureRow(
  item: SlideMap | SlideChartItem,
  frame: string | null,
  { draw, column, sheet }: PictureCase,
): Row {
  const { width, height } = item.box;
  const high = (column.width * height) / width;
  const markup = draw(item);
  return {
    height: high,
    least: high * SHRUNK[item.kind],
    before: sheet.before.picture,
    keepsNext: true,
    notes: [],
    draw: (y, own) => {
      const wide = (column.width * own) / high;
      const at = `x="${column.x}" y="${y.toFixed(2)}" width="${wide.toFixed(2)}" height="${own.toFixed(2)}"`;
      const edge = frame ? `<rect ${at} fill="none" stroke="${frame}" stroke-width="0.8"/>` : '';
      return `<svg ${at} viewBox="0 0 ${width} ${height}">${markup}</svg>${edge}`;
    },
  };
}

/** A map and what it shows. */
export function setMap({ map, caption }: MemoMap, own: PictureCase): readonly Row[] {
  const words = { isItem: false, runs: [{ text: caption }] };
  return [
    pictureRow(map, own.colours.hairline, own),
    ...setParagraph(words, own.sheet.looks.caption, { before: own.sheet.before.below, isWhole: true }, own),
  ];
}

/** A chart between its unit and what it leaves out. */
export function setChart({ chart, table }: MemoChart, own: PictureCase): readonly Row[] {
  const { looks, before, chart: width } = own.sheet;
  const box = { x: 0, y: 0, width, height: heightOf(chart, own) };
  const note = table.note ? [{ text: table.note }] : [];
  return [
    ...setParagraph(
      { isItem: false, runs: table.caption },
      looks.caption,
      { before: before.caption + 2, keepsNext: true },
      own,
    ),
    {
      ...pictureRow({ kind: 'chart', box, chart }, null, own),
      before: before.chart,
      keepsNext: note.length > 0,
    },
    ...setParagraph(
      { isItem: false, runs: note },
      looks.caption,
      { before: before.below, isWhole: true },
      own,
    ),
  ];
}
