import type { PathLayerProps } from '@deck.gl/layers';
import { PathLayer } from '@deck.gl/layers';
import type { Arc } from '../../../state/overlay/map-overlay.ts';
import { arcColour } from '../../../theme/arc-colours.ts';
import { channelsOf } from '../../../theme/colour.ts';
import type { ThemeId } from '../../../theme/tokens.ts';
import {
  ARC_OPACITY,
  type ArcLinePath,
  arcLines,
  arcWidth,
  dashOf,
  LIT_WIDTH,
} from '../../overlay/arc-lines.ts';
import { greatCircleDegrees } from '../../overlay/arc-path.ts';
import { DashExtension, type DashProps } from './dash-extension.ts';
import { inkShare, LINE_PROPS, markLayer } from './layer-context.ts';

const DASH = new DashExtension();
const WHOLE: readonly [dash: number, gap: number] = [1, 0];

/** What both layers of arcs share. ArcLayer and GreatCircleLayer draw only fragments on the globe (visgl/deck.gl#9777). */
function arcProps(
  theme: ThemeId,
  wider: number,
): Partial<PathLayerProps<ArcLinePath>> & DashProps<ArcLinePath> {
  return {
    ...LINE_PROPS,
    extensions: [...LINE_PROPS.extensions, DASH],
    antialiasing: true,
    positionFormat: 'XYZ',
    widthUnits: 'pixels',
    jointRounded: true,
    capRounded: true,
    // deck.gl only reads the points, though its types say that it may write.
    getPath: ({ path }) => path as ArcLinePath['path'][number][],
    getWidth: ({ arc }) => arcWidth(arc) + wider,
    getDashStart: ({ arc: { from, to } }) => [...from, greatCircleDegrees(from, to)],
    getDash: ({ arc }) => [...(dashOf(arc) ?? WHOLE)],
    getColor: ({ arc }) => channelsOf(arcColour(theme, arc.kind)),
    updateTriggers: { getColor: theme },
  };
}

/**
 * The links of the overlay. Its data stay the same for the same overlay; where some arcs are lit, all of these recede, and
 * beside those of the selected site all others.
 */
export const ARCS = markLayer({
  id: 'arcs',
  reads: ['overlay', 'theme', 'projection', 'litArcs'],
  build({ overlay, theme, projection, litArcs }) {
    if (overlay.arcs.length === 0) return null;
    const { chosen } = overlay;
    const { plain, beside, chosen: strong } = ARC_OPACITY;
    const whole = litArcs.length > 0 ? beside : chosen.size > 0 ? strong : plain;
    const strength = ({ key }: Arc) =>
      chosen.size === 0 || chosen.has(key) ? 255 : Math.round(255 * beside);
    return new PathLayer<ArcLinePath>({
      ...arcProps(theme, 0),
      id: 'arcs',
      data: arcLines(overlay.arcs, projection),
      getColor: ({ arc }) => [...channelsOf(arcColour(theme, arc.kind)), strength(arc)],
      opacity: inkShare(whole),
      updateTriggers: { getColor: [theme, chosen] },
    });
  },
});

/** The arcs that are lit, over all others, wider and in full colour. */
export const LIT_ARCS = markLayer({
  id: 'lit-arcs',
  reads: ['theme', 'projection', 'litArcs', 'overlay'],
  build({ theme, projection, litArcs, overlay }) {
    // It stays when empty, so that pointing builds nothing.
    if (overlay.pointable.length === 0) return null;
    return new PathLayer<ArcLinePath>({
      ...arcProps(theme, LIT_WIDTH),
      id: 'lit-arcs',
      data: arcLines(litArcs, projection),
    });
  },
});
