import type { ArcLine } from '../../../theme/arc-colours.ts';

/** Lengths of dashes and gaps of each kind of line, in CSS pixels, as on the globe: whole, dashed, dotted. */
export const DASHES: Readonly<Record<ArcLine, number[]>> = { solid: [], dashed: [5, 3], dotted: [1.5, 2.5] };
