import type { PathLayerProps } from '@deck.gl/layers';
import { PathLayer } from '@deck.gl/layers';
import { ARC_COLOURS } from '../../../theme/arc-colours.ts';
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
    getColor: ({ arc }) => channelsOf(ARC_COLOURS[theme][arc.kind]),
    updateTriggers: { getColor: theme },
  };
}

/** The links of the overlay. Its data stay the same for the same overlay; where some arcs are lit, all of these recede. */
export const ARCS = markLayer({
  id: 'arcs',
  reads: ['overlay', 'theme', 'projection', 'litArcs'],
  build({ overlay, theme, projection, litArcs }) {
    if (overlay.arcs.length === 0) return null;
    return new PathLayer<ArcLinePath>({
      ...arcProps(theme, 0),
      id: 'arcs',
      data: arcLines(overlay.arcs, projection),
      opacity: inkShare(litArcs.size > 0 ? ARC_OPACITY.beside : ARC_OPACITY.plain),
    });
  },
});

/** The arcs that are lit, again, wider and in full colour. */
export const LIT_ARCS = markLayer({
  id: 'lit-arcs',
  reads: ['overlay', 'theme', 'projection', 'litArcs'],
  build({ overlay, theme, projection, litArcs }) {
    if (overlay.arcs.length === 0) return null;
    return new PathLayer<ArcLinePath>({
      ...arcProps(theme, LIT_WIDTH),
      id: 'lit-arcs',
      data: litLines(arcLines(overlay.arcs, projection), litArcs),
    });
  },
});

const known = new WeakMap<
  ReadonlySet<string>,
  { all: readonly ArcLinePath[]; lines: readonly ArcLinePath[] }
>();

/** The lines of the lit arcs, kept for each set of them: the layers are built anew at every hover. */
function litLines(all: readonly ArcLinePath[], lit: ReadonlySet<string>): readonly ArcLinePath[] {
  const last = known.get(lit);
  if (last?.all === all) return last.lines;
  const lines = lit.size > 0 ? all.filter(({ arc }) => lit.has(arc.key)) : [];
  known.set(lit, { all, lines });
  return lines;
}
