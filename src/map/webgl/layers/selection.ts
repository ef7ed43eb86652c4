import { IconLayer } from '@deck.gl/layers';
import type { Site } from '../../../model/site.ts';
import { nameOfSite } from '../../../state/scene/order.ts';
import type { Palette } from '../../../theme/tokens.ts';
import { FLAG, flagSide } from '../../marks/selection-flag.ts';
import { wrapText } from '../../marks/wrap-text.ts';
import { type Atlas, drawImage } from '../mark-atlas.ts';
import { iconsOf, markLayer, PIXEL_PROPS } from './layer-context.ts';

/** Pixels of the flag's picture a CSS pixel: crisp on a dense screen. */
const RATIO = 2;

/** The selected site's ring and name, shaped by the browser, so that every diacritic is right. */
export const SELECTION = markLayer({
  id: 'selection',
  reads: ['scene', 'palette', 'locale', 'selected'],
  build({ scene, palette, locale, selected, fontReady }) {
    const site = selected === null ? undefined : scene.catalog.sites[selected];
    if (!site) return null;
    const lines = wrapText(nameOfSite(site, locale).text);
    const flag = flagOf(lines, flagSide(site.lngLat), palette, fontReady);
    return new IconLayer<Site>({
      ...PIXEL_PROPS,
      id: 'selection',
      data: [site],
      ...iconsOf(flag),
      getPosition: ({ lngLat }) => [lngLat[0], lngLat[1]],
      getIcon: () => 'flag',
      getSize: flag.image.height / RATIO,
    });
  },
});

const latest = new WeakMap<Palette, { readonly key: string; readonly atlas: Atlas }>();

/** The picture of the last flag in each palette is kept: the layers are built anew at every hover. */
function flagOf(lines: readonly string[], side: Side, palette: Palette, fontReady: boolean): Atlas {
  const key = `${fontReady} ${side} ${lines.join('\n')}`;
  const last = latest.get(palette);
  if (last?.key === key) return last.atlas;
  const atlas = drawFlag(lines, side, palette);
  latest.set(palette, { key, atlas });
  return atlas;
}

type Side = ReturnType<typeof flagSide>;

function drawFlag(lines: readonly string[], side: Side, palette: Palette): Atlas {
  const flag = FLAG;
  const reach = flag.ring + flag.ringWidth + flag.halo;
  const measure = document.createElement('canvas').getContext('2d');
  if (measure) measure.font = flag.font;
  const widest = Math.max(0, ...lines.map((line) => measure?.measureText(line).width ?? 0));
  const width = Math.ceil(2 * reach + flag.gap + widest + flag.halo) * RATIO;
  const height = Math.ceil(Math.max(2 * reach, lines.length * flag.lineHeight + 2 * flag.halo)) * RATIO;
  const image = drawImage(width, height, palette.halo, (context) => {
    context.scale(RATIO, RATIO);
    const middle = height / 2 / RATIO;
    const ringAt = side === 'right' ? reach : width / RATIO - reach;
    const textAt = side === 'right' ? ringAt + reach + flag.gap : ringAt - reach - flag.gap;
    const ring = new Path2D();
    ring.arc(ringAt, middle, flag.ring, 0, 2 * Math.PI);
    outline(context, palette.halo, flag.ringWidth + 2, () => context.stroke(ring));
    outline(context, palette.ink, flag.ringWidth, () => context.stroke(ring));
    context.font = flag.font;
    context.textBaseline = 'middle';
    context.textAlign = side === 'right' ? 'left' : 'right';
    context.fillStyle = palette.ink;
    lines.forEach((line, index) => {
      const y = middle + (index - (lines.length - 1) / 2) * flag.lineHeight;
      outline(context, palette.halo, 2 * flag.halo, () => context.strokeText(line, textAt, y));
      context.fillText(line, textAt, y);
    });
  });
  const anchorX = side === 'right' ? reach * RATIO : width - reach * RATIO;
  return {
    image,
    places: { flag: { x: 0, y: 0, width, height, anchorX, anchorY: height / 2 } },
  };
}

function outline(context: CanvasRenderingContext2D, colour: string, width: number, stroke: () => void): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  stroke();
}
