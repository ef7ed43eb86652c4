import { escapeXml } from '../../../model/text/xml-text.ts';
import { ARC_COLOURS } from '../../../theme/arc-colours.ts';
import { kebab } from '../../../theme/kebab.ts';
import { outlineOf } from '../../../theme/node-outline.ts';
import { PALETTES, type ThemeId } from '../../../theme/tokens.ts';
import type { NetworkMarks, NodeMark } from '../canvas/mark.ts';
import { LABEL } from '../canvas/name-nodes.ts';
import { DASHES } from '../canvas/shapes.ts';

/** Gives the colour behind the name of a custom property, as the page's style sheet declares it for a theme. */
export type PaintOf = (property: string) => string;

/** The colours of a theme by the names of their custom properties; what a theme does not have is faint ink. */
export function paintsOf(theme: ThemeId): PaintOf {
  const { field, ...plain } = PALETTES[theme];
  const known = new Map<string, string>([
    ...Object.entries(plain).map(([name, colour]) => [`--${kebab(name)}`, colour] as const),
    ...Object.entries(field).map(([name, colour]) => [`--field-${name}`, colour] as const),
    ...Object.entries(ARC_COLOURS[theme]).map(([name, colour]) => [`--arc-${name}`, colour] as const),
  ]);
  return (property) => known.get(property) ?? plain.inkFaint;
}

const FAINT = 0.16;

/** A node as SVG: open ones on paper, so that no line shines through. */
export function nodeMarkup(
  { x, y, radius, shape, colour, faint, ringed }: Omit<NodeMark, 'index' | 'pinned'>,
  paint: PaintOf,
): string {
  const isOpen = shape === 'circle' || shape === 'open-diamond';
  const [fill, stroke] = isOpen ? [paint('--paper'), paint(colour)] : [paint(colour), paint('--paper')];
  const outline = `<path d="${outlineOf(shape, x, y, radius)}" fill="${fill}" stroke="${stroke}" stroke-width="${isOpen ? 1.5 : 0.8}"/>`;
  const ring = ringed
    ? `<path d="${outlineOf('circle', x, y, radius + 3.5)}" fill="none" stroke="${paint('--ink')}" stroke-width="1.6"/>`
    : '';
  return faint ? `<g opacity="${FAINT}">${outline}${ring}</g>` : outline + ring;
}

/** A network as SVG, in the pixels in which its marks stand. */
export function networkMarkup({ lines, nodes, labels }: NetworkMarks, paint: PaintOf): string {
  const drawnLines = lines.map(({ x1, y1, x2, y2, colour, width, line, opacity }) => {
    const dashes = line === 'solid' ? '' : ` stroke-dasharray="${DASHES[line].join(' ')}"`;
    const place = [x1, y1, x2, y2].map((at) => at.toFixed(1));
    return (
      `<line x1="${place[0]}" y1="${place[1]}" x2="${place[2]}" y2="${place[3]}" stroke="${paint(colour)}" ` +
      `stroke-width="${width.toFixed(2)}" stroke-opacity="${Number(opacity.toFixed(3))}"${dashes}/>`
    );
  });
  const names = labels.flatMap(({ lines: own, left, top, strong }) =>
    own.map((text, place) => {
      const y = top + (place + 0.5) * LABEL.line + LABEL.size * 0.35;
      const look = `x="${left.toFixed(1)}" y="${y.toFixed(1)}" font-size="${LABEL.size}"${strong ? ' font-weight="600"' : ''}`;
      return (
        `<text ${look} fill="${paint('--ink')}" stroke="${paint('--paper')}" stroke-width="3" ` +
        `stroke-linejoin="round" paint-order="stroke">${escapeXml(text)}</text>`
      );
    }),
  );
  return [...drawnLines, ...nodes.map((node) => nodeMarkup(node, paint)), ...names].join('');
}
