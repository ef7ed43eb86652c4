import { blend } from './colour.ts';
import type { Palette } from './tokens.ts';

/** How much of their ink rows have that others are spoken of beside. */
const QUIET_SHARE = 0.58;

/** The colour of what is spoken of on a slide, where no field says another: the strongest that a palette has beside its ink. */
export const emphasisOf = ({ field }: Palette): string => field['basic-sciences-engineering'];

/** The colour of rows of a chart that others are spoken of beside: the same on the screen and in files. */
export const quietOf = ({ inkFaint, paper }: Palette): string => blend(inkFaint, paper, QUIET_SHARE);
