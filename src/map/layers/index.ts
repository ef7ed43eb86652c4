import { HOVER } from './hover.ts';
import type { LayerDefinition } from './layer-context.ts';
import { SELECTION } from './selection.ts';
import { SITES } from './sites.ts';
import { STACKS } from './stacks.ts';

/** The layers over the basemap, in the order in which they are drawn. */
export const LAYERS: readonly LayerDefinition[] = [SITES, STACKS, HOVER, SELECTION];
