import { setChart, stepChart } from '../chart/chart-item.ts';
import { setFoot, setHead } from '../frame.ts';
import type { SlidePen } from '../pen.ts';
import { layoutSplit } from './split.ts';

/** The most that words take of the room below a chart. */
const WORDS = 0.22;

/** The finding, one chart as large as the slide, and a sentence below it. */
export function layoutChart(pen: SlidePen): void {
  const { canvas, step } = pen.on;
  const { width, margin } = canvas;
  const chart = stepChart(pen);
  if (!chart) {
    layoutSplit(pen);
    return;
  }
  const column = { x: margin, width: width - 2 * margin };
  const top = setHead(pen, column);
  const words = pen.words(step.text);
  // The numbers of the chart's sources stand in its unit: the foot, which names them, comes after.
  pen.numbersOf(chart.sources);
  const bottom = setFoot(pen, column);
  const narrow = { ...column, width: canvas.isUpright ? column.width : Math.min(column.width, 1360) };
  const room = { ...narrow, y: 0, height: (bottom - top) * WORDS };
  const block = pen.measure(words, room, { role: 'text', sizes: [31, 28, 26] });
  const y = bottom - (words.length > 0 ? block.text.box.height : 0);
  setChart(pen, chart, { ...column, y: top, height: y - top - (words.length > 0 ? 28 : 0) });
  if (words.length > 0) pen.put(block, y);
}
