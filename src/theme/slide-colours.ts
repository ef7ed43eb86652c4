import { blend, contrastOf } from './colour.ts';
import type { Palette } from './tokens.ts';

/** How much of their ink rows have that others are spoken of beside. */
const QUIET_SHARE = 0.58;

/** The colour of what is spoken of on a slide, where no field says another: the strongest that a palette has beside its ink. */
export const emphasisOf = ({ field }: Palette): string => field['basic-sciences-engineering'];

/** Text needs so much contrast to be read by everyone (WCAG 2, AA). */
const READ = 4.5;

/** A colour as text of its own on paper: mixed with ink as little as lets it be read. */
export function textColour(colour: string, { ink, paper }: Palette): string {
  const shares = Array.from({ length: 20 }, (_, step) => step / 20);
  const mixed = shares.map((share) => (share === 0 ? colour : blend(ink, colour, share)));
  return mixed.find((each) => contrastOf(each, paper) >= READ) ?? ink;
}

/** The colour of rows of a chart that others are spoken of beside: the same on the screen and in files. */
export const quietOf = ({ inkFaint, paper }: Palette): string => blend(inkFaint, paper, QUIET_SHARE);
