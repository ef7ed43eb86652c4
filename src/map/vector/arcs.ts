import { geoPath } from 'd3-geo';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import type { GroundShape } from '../../model/camera/screen.ts';
import type { Arc, MapOverlay } from '../../state/overlay/map-overlay.ts';
import { arcColour } from '../../theme/arc-colours.ts';
import type { ThemeId } from '../../theme/tokens.ts';
import { type ArcLinePath, arcLines, arcOpacity, arcWidth, dashOf, LIT_WIDTH } from '../overlay/arc-lines.ts';
import { createLifted } from './lifted.ts';
import { createProjection } from './projection.ts';

/** Arcs of one colour and width as one path, painted at once. */
export interface ArcGroup {
  readonly path: string;
  readonly colour: string;
  /** CSS pixels. */
  readonly width: number;
  readonly opacity: number;
  /** Lengths of a dash and a gap in CSS pixels; null where the lines are whole. */
  readonly dash: readonly [dash: number, gap: number] | null;
}

/** Lays out the arcs for a camera, the wide below the narrow and the lit above all; what the globe hides is left out. */
export function layoutArcs(
  overlay: Pick<MapOverlay, 'arcs' | 'chosen'>,
  lit: readonly Arc[],
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
  theme: ThemeId,
): readonly ArcGroup[] {
  const draw = shape === 'globe' ? liftedDrawer(camera, viewport) : flatDrawer(camera, viewport, shape);
  const groups = new Map<string, ArcGroup>();
  const beside = lit.length === 0 ? overlay.arcs : overlay.arcs.filter((arc) => !lit.includes(arc));
  for (const line of [...arcLines(beside, shape), ...arcLines(lit, shape)]) {
    const opacity = arcOpacity(line.arc, overlay, lit);
    const wider = lit.length > 0 && opacity === 1 ? LIT_WIDTH : 0;
    // Widths in halves of a pixel: fewer paths, and nobody sees the difference.
    const width = Math.round(2 * (arcWidth(line.arc) + wider)) / 2;
    const key = `${opacity} ${width} ${line.arc.kind}`;
    const group = groups.get(key) ?? {
      path: '',
      colour: arcColour(theme, line.arc.kind),
      width,
      opacity,
      dash: dashOf(line.arc),
    };
    groups.set(key, { ...group, path: group.path + draw(line) });
  }
  return [...groups.values()]
    .filter(({ path }) => path !== '')
    .sort((a, b) => a.opacity - b.opacity || b.width - a.width);
}

function liftedDrawer(camera: Camera, viewport: Viewport): (line: ArcLinePath) => string {
  const project = createLifted(camera, viewport);
  return ({ path }) => {
    let drawn = '';
    let pen = 'M';
    for (const point of path) {
      const at = project(point);
      if (at) drawn += `${pen}${at.x.toFixed(1)},${at.y.toFixed(1)}`;
      pen = at ? 'L' : 'M';
    }
    return drawn;
  };
}

function flatDrawer(camera: Camera, viewport: Viewport, shape: GroundShape): (line: ArcLinePath) => string {
  const draw = geoPath(createProjection(camera, viewport, shape)).digits(1);
  return ({ path }) => draw({ type: 'LineString', coordinates: path.map(([lng, lat]) => [lng, lat]) }) ?? '';
}
