import { HATCH, type Hatch } from '../../theme/hatches.ts';
import { markPath } from '../../theme/marks.ts';
import type { Palette } from '../../theme/tokens.ts';
import type { Swatch } from './section.ts';

/** The room of a sample in a legend, in CSS pixels. */
export const SWATCH = { width: 24, height: 14 } as const;

const MIDDLE = { x: SWATCH.width / 2, y: SWATCH.height / 2 } as const;

/** A circle's path stroked from one share of its round to another, by dashes. */
function arc(radius: number, from: number, share: number, colour: string): string {
  const round = 2 * Math.PI * radius;
  return (
    `<circle cx="${MIDDLE.x}" cy="${MIDDLE.y}" r="${radius}" fill="none" stroke="${colour}" stroke-width="2.6" ` +
    `stroke-dasharray="${(share * round).toFixed(2)} ${round.toFixed(2)}" stroke-dashoffset="${(-from * round).toFixed(2)}" ` +
    `transform="rotate(-90 ${MIDDLE.x} ${MIDDLE.y})"/>`
  );
}

/** A hatch within a sample of a fill: its lines end at the edges, since not everything that shows a sample can cut it. */
function hatchOf(hatch: Hatch, palette: Palette): string {
  const [top, bottom, tall] = [1, SWATCH.height - 1, SWATCH.height - 2];
  const starts = [1, 1 + HATCH.step, SWATCH.width - 1 - tall - 1];
  const lines = starts.map(
    (x) =>
      `M${x} ${bottom}L${x + tall} ${top}${hatch === 'crossed' ? `M${x} ${top}L${x + tall} ${bottom}` : ''}`,
  );
  return `<path d="${lines.join('')}" fill="none" stroke="${palette.inkSoft}" stroke-width="${HATCH.width}"/>`;
}

/** A legend's sample as SVG, in the room of `SWATCH`: the same on the page and on exported maps. */
export function swatchMarkup(swatch: Swatch, palette: Palette): string {
  switch (swatch.kind) {
    case 'fill':
      return (
        `<rect x="1" y="1" width="${SWATCH.width - 2}" height="${SWATCH.height - 2}" rx="1.5" ` +
        `fill="${swatch.colour}" stroke="${palette.inkFaint}" stroke-width="0.6"/>` +
        (swatch.hatch ? hatchOf(swatch.hatch, palette) : '')
      );
    case 'line': {
      const dash = swatch.dash.length > 0 ? ` stroke-dasharray="${swatch.dash.join(' ')}"` : '';
      return (
        `<path d="M1 ${MIDDLE.y}H${SWATCH.width - 1}" fill="none" stroke="${swatch.colour}" ` +
        `stroke-width="${swatch.width}"${dash}/>`
      );
    }
    case 'mark':
      return `<path d="${markPath(swatch.style, 4.6, MIDDLE.x, MIDDLE.y)}" fill="${swatch.colour}"/>`;
    case 'diamond': {
      const { x, y } = MIDDLE;
      const { colour, radius = 5, isHollow = false } = swatch;
      const r = Number(radius.toFixed(1));
      const ink = isHollow ? `fill="none" stroke="${colour}" stroke-width="1.4"` : `fill="${colour}"`;
      return `<path d="M${x - r},${y}l${r},${-r}l${r},${r}l${-r},${r}z" ${ink}/>`;
    }
    case 'ring': {
      let from = 0;
      const parts = swatch.parts.map(({ colour, share }) => {
        const drawn = share > 0 ? arc(5, from, share, colour) : '';
        from += share;
        return drawn;
      });
      return parts.join('');
    }
  }
}
