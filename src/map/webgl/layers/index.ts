import type { MapLayerId } from '../../../state/view/map-choices.ts';
import type { MapProps } from '../../map-props.ts';
import type { StyledLayerId } from '../style/parts.ts';
import { ARCS, LIT_ARCS } from './arcs.ts';
import { HOVER } from './hover.ts';
import type { LayerDefinition } from './layer-context.ts';
import { OWN, OWN_SEAMS } from './own.ts';
import { RING_NUMBERS, RINGS } from './rings.ts';
import { SELECTION } from './selection.ts';
import { SITES } from './sites.ts';
import { STACKS } from './stacks.ts';

/** What has no switch of its own. */
type BaseLayer = 'own' | 'hovered' | 'selected';

/** Layers of the map over the basemap, from below upwards: all that the basemap's style does not draw itself. */
const DRAWN_BY = {
  arcs: [ARCS, LIT_ARCS],
  sites: [SITES, STACKS],
  clusters: [RINGS, RING_NUMBERS],
  own: [OWN_SEAMS, OWN],
  hovered: [HOVER],
  selected: [SELECTION],
} satisfies Record<Exclude<MapLayerId, StyledLayerId> | BaseLayer, readonly LayerDefinition[]>;

/** The layers over the basemap, in the order in which they are drawn. */
export const LAYERS: readonly LayerDefinition[] = Object.values(DRAWN_BY).flat();

/** The map's props on which the layers depend; the first are those of the crowd and of the names beside it. */
export const LAYER_PROPS: ReadonlySet<keyof MapProps> = new Set([
  ...(['scene', 'layers', 'projection', 'locale'] as const),
  ...LAYERS.flatMap(({ reads }) => reads),
]);
