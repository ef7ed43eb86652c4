import type { SlideChart } from '../../../model/briefing/slide-chart.ts';
import { barsMarkup } from './bars.ts';
import { columnsMarkup } from './columns.ts';
import { graphMarkup } from './graph.ts';
import { linesMarkup } from './lines.ts';
import type { ChartLook } from './markup.ts';
import { matrixMarkup } from './matrix.ts';
import { scatterMarkup } from './scatter.ts';

/** A chart as SVG in the units of its slide, `0 0 width height`: without controls, and no word smaller than 24 units. */
export function chartMarkup(chart: SlideChart, look: ChartLook): string {
  switch (chart.kind) {
    case 'bars':
      return barsMarkup(chart, look);
    case 'columns':
      return columnsMarkup(chart, look);
    case 'lines':
      return linesMarkup(chart, look);
    case 'matrix':
      return matrixMarkup(chart, look);
    case 'graph':
      return graphMarkup(chart, look);
    case 'scatter':
      return scatterMarkup(chart, look);
  }
}
