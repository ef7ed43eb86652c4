import type { SlideGraph, SlideNode, SlideTie } from '../../../model/briefing/slide-chart.ts';
import { createRoom } from '../../../model/label-placement.ts';
import type { PlacedMarkName } from '../../../model/names/named-mark.ts';
import { placeMarkNames } from '../../../model/names/place-names.ts';
import { words } from '../../../model/text/svg-marks.ts';
import { escapeXml } from '../../../model/text/xml-text.ts';
import { outlineOf } from '../../../theme/node-outline.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import type { Palette } from '../../../theme/tokens.ts';
import { CHART_TYPE, type ChartLook } from './markup.ts';

/** Units of the slide in one pixel of the graph: names are placed in pixels, as on maps. */
const SCALE = 2;

/** The type of names, in pixels. */
const NAME = { fontSize: 12, lineHeight: 15, weight: 600, widest: 170 } as const;

/** The smallest node, and how much larger the largest is, in pixels. */
const RADIUS = { least: 4.5, more: 9 } as const;

/** What names have at the sides of the nodes, of the width at most, and above and below, in pixels. */
const MARGIN = { share: 0.16, most: 130, down: 22 } as const;

/** Measures of the key, in units of the slide. */
const KEY = { line: 38, sample: 36, beside: 10, between: 34, below: 14 } as const;

const short = (value: number) => String(Math.round(value * 10) / 10);

/** A node where it is drawn, in pixels. */
interface PlacedNode extends Pick<SlideNode, 'id' | 'name' | 'shape' | 'colour' | 'isStrong'> {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A node; a country is open, and covers the lines below it. */
function nodeMarkup(
  { shape, colour, x, y, radius, isStrong }: Omit<PlacedNode, 'id' | 'name'>,
  palette: Palette,
) {
  const isOpen = shape === 'circle' && !isStrong;
  const [fill, stroke, width] = isOpen ? [palette.paper, colour, 2] : [colour, palette.paper, 1.2];
  return `<path d="${outlineOf(shape, x, y, radius)}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`;
}

function tieMarkup(
  { from, to, weight, isLight }: SlideTie,
  nodes: readonly PlacedNode[],
  palette: Palette,
): string {
  const [a, b] = [nodes[from], nodes[to]];
  if (!a || !b) return '';
  const isStrong = a.isStrong || b.isStrong;
  const colour = isStrong ? emphasisOf(palette) : isLight ? palette.inkFaint : palette.inkSoft;
  const width = (isLight ? 0.8 : 1.2) + 0.5 * Math.log2(Math.max(1, weight));
  return `<path d="M${short(a.x)} ${short(a.y)}L${short(b.x)} ${short(b.y)}" stroke="${colour}" stroke-width="${short(width)}" stroke-opacity="${isStrong ? 0.75 : isLight ? 0.4 : 0.55}"/>`;
}

function nameMarkup({ lines, x, y, anchor, id }: PlacedMarkName, strong: boolean, palette: Palette): string {
  const first = y - ((lines.length - 1) / 2) * NAME.lineHeight + NAME.fontSize * 0.35;
  return lines
    .map(
      (line, index) =>
        `<text data-node="${escapeXml(id)}" x="${short(x)}" y="${short(first + index * NAME.lineHeight)}" font-size="${NAME.fontSize}" font-weight="${strong ? 600 : 400}" ` +
        `text-anchor="${anchor}" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="5" stroke-linejoin="round" paint-order="stroke">${escapeXml(line)}</text>`,
    )
    .join('');
}

/** What shapes and lines mean, in as few lines as it needs. */
function keyMarkup({ key }: SlideGraph, { width, palette, measure }: ChartLook) {
  const { line, sample, beside, between, below } = KEY;
  const size = CHART_TYPE.least;
  let [x, y] = [0, 0];
  const parts = key.map((entry) => {
    const own = sample + beside + measure(entry.label, size, 400);
    if (x > 0 && x + own > width) {
      x = 0;
      y += line;
    }
    const [middle, centre] = [y + line / 2, x + sample / 2];
    const drawn =
      entry.sample === 'line' || entry.sample === 'light-line'
        ? `<path d="M${x} ${middle}h${sample}" stroke="${entry.colour}" stroke-width="${entry.sample === 'line' ? 4 : 2}"/>`
        : nodeMarkup(
            { shape: entry.sample, colour: entry.colour, x: centre, y: middle, radius: 11, isStrong: false },
            palette,
          );
    const markup = drawn + words(entry.label, x + sample + beside, middle + size * 0.35, size, palette.ink);
    x += own + between;
    return markup;
  });
  return { markup: parts.join(''), height: key.length > 0 ? y + line + below : 0 };
}

/** The nodes in the room that names leave them, in pixels. */
function placeNodes({ nodes }: SlideGraph, width: number, height: number): readonly PlacedNode[] {
  const side = Math.min(MARGIN.most, width * MARGIN.share);
  return nodes.map(({ x, y, size, ...node }) => ({
    ...node,
    x: side + x * (width - 2 * side),
    y: MARGIN.down + y * (height - 2 * MARGIN.down),
    radius: RADIUS.least + RADIUS.more * size,
  }));
}

/** A graph with its key above it; every node has its name, clear of the others. */
export function graphMarkup(graph: SlideGraph, look: ChartLook): string {
  const { palette, measure } = look;
  const key = keyMarkup(graph, look);
  const [width, height] = [look.width / SCALE, (look.height - key.height) / SCALE];
  const nodes = placeNodes(graph, width, height);
  const room = createRoom(
    nodes.map(({ x, y, radius }) => ({
      left: x - radius,
      top: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    })),
  );
  const names = placeMarkNames(
    nodes.map((node) => ({ ...node, leftFirst: node.x < width / 2 - 1 })),
    RADIUS.least,
    { left: 0, top: 0, width, height },
    room,
    measure,
    NAME,
  );
  const strong = new Set(nodes.filter(({ isStrong }) => isStrong).map(({ id }) => id));
  const leaders = names.flatMap(({ leader }) => (leader ? [leader] : []));
  return (
    key.markup +
    `<g transform="translate(0 ${short(key.height)}) scale(${SCALE})">` +
    graph.ties.map((tie) => tieMarkup(tie, nodes, palette)).join('') +
    leaders
      .map(
        ([from, to]) =>
          `<path d="M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}" stroke="${palette.inkSoft}" stroke-width="0.8" stroke-dasharray="2 2"/>`,
      )
      .join('') +
    nodes.map((node) => nodeMarkup(node, palette)).join('') +
    names.map((name) => nameMarkup(name, strong.has(name.id), palette)).join('') +
    '</g>'
  );
}
