import type { SlideScatter } from '../../../model/briefing/slide-chart.ts';
import { type Box, createRoom, placeInTurn, type Room } from '../../../model/label-placement.ts';
import { words } from '../../../model/text/svg-marks.ts';
import { escapeXml } from '../../../model/text/xml-text.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import type { Palette } from '../../../theme/tokens.ts';
import { CHART_TYPE, type ChartLook } from './markup.ts';

/** Measures in units of the slide. */
const SIZE = CHART_TYPE.least;
const PLOT = { above: 44, below: 92, right: 30, tick: 14, foot: 32, radius: 8, gap: 6, line: 30 } as const;

type Point = SlideScatter['points'][number] & { readonly left: number; readonly top: number };

const line = (x1: number, y1: number, x2: number, y2: number, { hairline }: Palette) =>
  `<path d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}" stroke="${hairline}" stroke-width="1.5"/>`;

/** The lines and words of the axes; a tick that would stand on the one before is left out. */
function axesMarkup({ axes }: SlideScatter, plot: Box, { palette, measure }: ChartLook): string {
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  let last = Number.NEGATIVE_INFINITY;
  const across = axes.x.ticks.map(({ at, label }) => {
    const [x, half] = [plot.left + at * plot.width, measure(label, SIZE, 400) / 2];
    const isFree = x - half > last + PLOT.tick;
    if (isFree) last = x + half;
    return (
      line(x, plot.top, x, bottom, palette) +
      (isFree ? words(label, x, bottom + PLOT.foot, SIZE, palette.inkSoft, { anchor: 'middle' }) : '')
    );
  });
  const up = axes.y.ticks.map(({ at, label }) => {
    const y = bottom - at * plot.height;
    return (
      line(plot.left, y, right, y, palette) +
      words(label, plot.left - PLOT.tick, y + SIZE * 0.35, SIZE, palette.inkSoft, { anchor: 'end' })
    );
  });
  return [
    ...across,
    ...up,
    words(`↑ ${axes.y.name}`, 0, SIZE, SIZE, palette.ink),
    words(`${axes.x.name} →`, right, bottom + 2 * PLOT.foot + 8, SIZE, palette.ink, { anchor: 'end' }),
  ].join('');
}

/** Where a name may stand beside its point: clear of all points, or, where it is spoken of, at least of other names. */
function* placesOf(
  { name, left, top, isStrong }: Point,
  plot: Box,
  measure: ChartLook['measure'],
  dots: Room,
): Generator<Box> {
  const width = measure(name, SIZE, isStrong ? 600 : 400);
  const away = PLOT.radius + PLOT.gap;
  const sides = [
    [left + away, top - PLOT.line / 2],
    [left - away - width, top - PLOT.line / 2],
    [left - width / 2, top - away - PLOT.line],
    [left - width / 2, top + away],
    [left + away, top - away - PLOT.line],
  ] as const;
  const boxes = sides
    .map(([x, y]) => ({ left: x, top: y, width, height: PLOT.line }))
    .filter((box) => box.left >= plot.left && box.left + width <= plot.left + plot.width + PLOT.right)
    .filter((box) => box.top >= plot.top && box.top + PLOT.line <= plot.top + plot.height);
  yield* boxes.filter(dots.isFree);
  if (isStrong) yield* boxes;
}

/** Two figures against each other: a point for each row, with the names that there is room for. */
export function scatterMarkup(chart: SlideScatter, look: ChartLook): string {
  const { width, height, palette, measure } = look;
  const left = Math.max(0, ...chart.axes.y.ticks.map(({ label }) => measure(label, SIZE, 400))) + PLOT.tick;
  // The last tick stands in the middle of its words.
  const right = Math.max(PLOT.right, measure(chart.axes.x.ticks.at(-1)?.label ?? '', SIZE, 400) / 2 + 2);
  const plot: Box = {
    ...{ left, top: PLOT.above },
    width: width - left - right,
    height: height - PLOT.above - PLOT.below,
  };
  const points = chart.points.map(
    (point): Point => ({
      ...point,
      left: left + point.x * plot.width,
      top: plot.top + (1 - point.y) * plot.height,
    }),
  );
  const dots = createRoom(
    points.map((point) => ({
      ...{ left: point.left - PLOT.radius, top: point.top - PLOT.radius },
      ...{ width: 2 * PLOT.radius, height: 2 * PLOT.radius },
    })),
  );
  const named = points.filter(({ isNamed }) => isNamed);
  const names = [...placeInTurn(named, (point) => placesOf(point, plot, measure, dots), createRoom())];
  const emphasis = emphasisOf(palette);
  // What is spoken of lies above the others.
  const drawn = [...points]
    .sort((a, b) => Number(a.isStrong) - Number(b.isStrong))
    .map(({ left: x, top: y, isStrong, isHollow }) => {
      const colour = isStrong ? emphasis : palette.inkSoft;
      return (
        `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${PLOT.radius}" fill="${isHollow ? palette.paper : colour}" ` +
        `fill-opacity="${isStrong || isHollow ? 1 : 0.55}" stroke="${colour}" stroke-width="2"/>`
      );
    });
  return [
    axesMarkup(chart, plot, look),
    ...drawn,
    ...names.map(
      ({ label, place }) =>
        `<text x="${place.left.toFixed(1)}" y="${(place.top + PLOT.line / 2 + SIZE * 0.35).toFixed(1)}" font-size="${SIZE}" ` +
        `font-weight="${label.isStrong ? 600 : 400}" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="6" stroke-linejoin="round" paint-order="stroke">${escapeXml(label.name)}</text>`,
    ),
  ].join('');
}
