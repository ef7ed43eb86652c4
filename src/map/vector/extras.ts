import type { Formats } from '../../i18n/format.ts';
import type { Area } from '../../model/area.ts';
import { decodeWhatIf } from '../../model/coverage/what-if.ts';
import type { LngLat, Site } from '../../model/site.ts';
import { answerTurns } from '../camera/camera-of-list.ts';
import { countryFills } from '../overlay/country-fills.ts';
import { type DrawnLine, drawnLines, thoughtDots } from '../overlay/drawn-lines.ts';
import { ownMarkup } from '../overlay/own-dots.ts';
import { ownRows } from '../overlay/own-rows.ts';
import { pickArc } from '../overlay/pick-arcs.ts';
import { pickOwn } from '../overlay/pick-own.ts';
import { rulerLines } from '../overlay/ruler-lines.ts';
import { answerRows } from '../tips/own/answer-rows.ts';
import { layoutArcs } from './arcs.ts';
import { densityMarkup, drawnMarkup } from './drawn.ts';
import { layoutFills } from './fills.ts';
import { arcsMarkup } from './markup.ts';

/** What a reader may ask to be drawn as lines. */
interface AskedLines {
  readonly area: Area | null;
  /** Around which site rings of reach are drawn. */
  readonly reachOf: Site | null;
  /** The points of the ruler. */
  readonly ruler: readonly LngLat[];
  /** The centres that are thought of, as a link carries them. */
  readonly thought: string | null;
}

/** All lines that the reader has asked for. */
const linesOf = ({ area, reachOf, ruler, thought }: AskedLines, formats: Formats): readonly DrawnLine[] => [
  ...drawnLines(area, reachOf, formats),
  ...rulerLines(ruler, formats),
  ...thoughtDots((thought !== null && decodeWhatIf(thought)?.points) || []),
];

/**
 * What draws and finds that which a map shows only where it is asked for: links, filled countries, bands of density, the
 * reader's own lines. All in one, which is loaded then: the first picture does without its code.
 */
export const EXTRAS = {
  linesOf,
  drawnMarkup,
  densityMarkup,
  countryFills,
  layoutFills,
  layoutArcs,
  arcsMarkup,
  pickArc,
  ownMarkup,
  pickOwn,
  ownRows,
};

export type Extras = typeof EXTRAS;

// Whoever draws rows shows those that are asked for, and turns to lists that ask for it.
answerRows();
answerTurns();
