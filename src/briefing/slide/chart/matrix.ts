import type { SlideMatrix } from '../../../model/briefing/slide-chart.ts';
import { lines, rect, wrapped } from '../../../model/text/svg-marks.ts';
import { CHART_TYPE, type ChartLook } from './markup.ts';

const SIZE = CHART_TYPE.least;

/** A table whose cells are coloured by their numbers, names above and before it. */
export function matrixMarkup(
  { rows, columns, cells }: SlideMatrix,
  { width, height, palette, measure }: ChartLook,
): string {
  const left = Math.min(width * 0.3, Math.max(...rows.map((row) => measure(row, SIZE, 400)), 0) + 20);
  const step = (width - left) / Math.max(columns.length, 1);
  const heads = columns.map((name) => wrapped(name, step - 12, SIZE, measure));
  const top = Math.max(...heads.map((head) => head.length), 1) * SIZE * 1.2 + 18;
  const row = Math.min(96, (height - top) / Math.max(rows.length, 1));
  return [
    ...heads.map((head, index) =>
      lines(head, left + (index + 0.5) * step, (top - 10) / 2, SIZE, palette.ink, { anchor: 'middle' }),
    ),
    ...rows.map((name, index) =>
      lines(wrapped(name, left - 20, SIZE, measure), 0, top + (index + 0.5) * row, SIZE, palette.ink),
    ),
    ...cells.flatMap((line, at) =>
      line.map(({ text, fill, ink }, column) => {
        const [x, y] = [left + column * step, top + at * row];
        return (
          rect(x + 2, y + 2, step - 4, row - 4, fill) +
          lines([text], x + step / 2, y + row / 2, 28, ink, { anchor: 'middle', bold: true })
        );
      }),
    ),
  ].join('');
}
