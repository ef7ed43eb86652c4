import { ARCS, LIT_ARCS } from './arcs.ts';
import { HOVER } from './hover.ts';
import type { LayerDefinition } from './layer-context.ts';
import { RING_NUMBERS, RINGS } from './rings.ts';
import { SELECTION } from './selection.ts';
import { SITES } from './sites.ts';
import { STACKS } from './stacks.ts';

/** The layers over the basemap, in the order in which they are drawn. */
export const LAYERS: readonly LayerDefinition[] = [
  ARCS,
  LIT_ARCS,
  SITES,
  STACKS,
  RINGS,
  RING_NUMBERS,
  HOVER,
  SELECTION,
];
