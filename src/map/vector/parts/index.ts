import type { MapLayerId } from '../../../state/view/map-choices.ts';
import type { SvgPart } from '../svg-part.ts';
import { ARCHIPELAGOS } from './archipelagos.ts';
import { ARCS } from './arcs.ts';
import { DENSITY } from './density.ts';
import { DRAWN } from './drawn.ts';
import { FLAGS } from './flags.ts';
import { GRATICULE } from './graticule.ts';
import { GROUND } from './ground.ts';
import { LABELS } from './labels.ts';
import { MARKS } from './marks.ts';
import { OWN } from './own.ts';

/** What has no switch of its own. */
type BasePart = 'ground' | 'own' | 'labels' | 'archipelagos' | 'flags';

/**
 * By which part each layer is drawn, from the ground up. Layers that lie within each other, or must find room beside each
 * other, are drawn by one part together.
 */
const DRAWN_BY = {
  ground: GROUND,
  members: GROUND,
  density: DENSITY,
  graticule: GRATICULE,
  reach: DRAWN,
  labels: LABELS,
  names: LABELS,
  arcs: ARCS,
  sites: MARKS,
  clusters: MARKS,
  own: OWN,
  archipelagos: ARCHIPELAGOS,
  flags: FLAGS,
} satisfies Record<MapLayerId | BasePart, SvgPart>;

/** The parts of the vector map, from the ground up. */
export const SVG_PARTS: readonly SvgPart[] = [...new Set(Object.values(DRAWN_BY))];
