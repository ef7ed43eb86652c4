import type { ChartSize } from '../../frame/table.ts';
import type { NetworkMarks } from './mark.ts';
import { LABEL } from './name-nodes.ts';
import { DASHES, outlineOf } from './shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

function append(parent: Element, name: string, attributes: Attributes): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  parent.append(element);
  return element;
}

/** An arc colour may be missing from the theme; the canvas falls back in the same way. */
const paint = (property: string) => `var(${property}, var(--ink-faint))`;

const HALO: Attributes = {
  fill: 'var(--paper)',
  stroke: 'var(--paper)',
  'stroke-width': 3,
  'stroke-linejoin': 'round',
};

/** Draws the same marks as the canvas shows as SVG inside `holder`, in place of what was there, and gives the drawing. */
export function drawNetworkPicture(
  holder: Element,
  marks: NetworkMarks,
  { width, height }: ChartSize,
): SVGSVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  const box: Attributes = { width, height, viewBox: `0 0 ${width} ${height}`, 'data-picture': '' };
  for (const [attribute, value] of Object.entries(box)) picture.setAttribute(attribute, String(value));
  for (const { x1, y1, x2, y2, colour, width, line, opacity } of marks.lines) {
    append(picture, 'line', {
      ...{ x1: x1.toFixed(1), y1: y1.toFixed(1), x2: x2.toFixed(1), y2: y2.toFixed(1) },
      stroke: paint(colour),
      'stroke-width': width.toFixed(2),
      'stroke-opacity': opacity,
      ...(line === 'solid' ? {} : { 'stroke-dasharray': DASHES[line].join(' ') }),
    });
  }
  for (const { x, y, radius, shape, colour, faint, ringed } of marks.nodes) {
    const open = shape === 'circle' || shape === 'open-diamond';
    const group = append(picture, 'g', faint ? { opacity: 0.16 } : {});
    append(group, 'path', {
      d: outlineOf(shape, x, y, radius),
      fill: open ? 'var(--paper)' : paint(colour),
      stroke: open ? paint(colour) : 'var(--paper)',
      'stroke-width': open ? 1.5 : 0.8,
    });
    if (ringed)
      append(group, 'path', {
        d: outlineOf('circle', x, y, radius + 3.5),
        fill: 'none',
        stroke: 'var(--ink)',
        'stroke-width': 1.6,
      });
  }
  for (const { lines, left, top, strong } of marks.labels) {
    lines.forEach((line, place) => {
      const attributes: Attributes = {
        x: left.toFixed(1),
        y: (top + (place + 0.5) * LABEL.line + LABEL.size * 0.35).toFixed(1),
        'font-size': LABEL.size,
        'font-weight': strong ? 600 : 400,
      };
      // The halo is a text of its own: not every program knows `paint-order`.
      append(picture, 'text', { ...attributes, ...HALO, 'aria-hidden': 'true' }).textContent = line;
      append(picture, 'text', { ...attributes, fill: 'var(--ink)' }).textContent = line;
    });
  }
  holder.replaceChildren(picture);
  return picture;
}
