import type { SlideChart } from '../../../model/briefing/slide-chart.ts';
import { wrapped } from '../../../model/text/svg-marks.ts';
import { CHART_TYPE, type ChartLook, seriesLegend } from './markup.ts';

/** Heights of rows of one line, of what more lines add, and of charts whose height says something, in units. */
const ROW = { bar: 46, cell: 64, line: CHART_TYPE.most * 1.2, around: 14 } as const;
const UPRIGHT = { usual: 700, few: 420 } as const;
/** So many columns say little, and need no more height. */
const FEW = 6;

const linesOf = (names: readonly string[], width: number, size: number, look: Omit<ChartLook, 'height'>) =>
  Math.max(1, ...names.map((name) => wrapped(name, width, size, look.measure, 600).length));

/** The height, in units, at which a chart of a width is read well where nothing limits it: bars and cells take what they need. */
export function naturalHeight(chart: SlideChart, look: Omit<ChartLook, 'height'>): number {
  const { width } = look;
  switch (chart.kind) {
    case 'bars': {
      const count = linesOf(chart.categories, width * 0.36, CHART_TYPE.most, look);
      const row = count === 1 ? ROW.bar : count * ROW.line + ROW.around;
      return seriesLegend(chart, { ...look, height: 0 }).height + chart.categories.length * row;
    }
    case 'matrix': {
      const column = (width * 0.7) / Math.max(chart.columns.length, 1);
      const head = linesOf(chart.columns, column - 12, CHART_TYPE.least, look);
      return head * CHART_TYPE.least * 1.2 + 18 + chart.rows.length * ROW.cell;
    }
    case 'columns':
      return chart.categories.length > FEW ? UPRIGHT.usual : UPRIGHT.few;
    case 'lines':
    case 'graph':
    case 'scatter':
      return UPRIGHT.usual;
  }
}
