import { GAP_SUBJECTS, type GapSubject, type Standing } from '../../model/coverage/centres.ts';
import type { Part } from '../../model/coverage/ground-index.ts';
import { decodeWhatIf } from '../../model/coverage/what-if.ts';
import type { LngLat } from '../../model/site.ts';
import { isOneOf } from '../../model/typed.ts';
import { CHART_OPTIONS } from '../view/charts.ts';
import type { View } from '../view/view.ts';

/** What of a View decides about distances. */
export type CoverageView = Pick<View, 'gap' | 'whatif' | 'options' | 'field' | 'since' | keyof Part>;

/** What distances are asked for. */
export interface CoverageAsked {
  readonly subject: GapSubject;
  /** What the link names and the atlas does not know; null where all is known. */
  readonly unknown: string | null;
  readonly standing: Standing;
  /** Whether a regional centre counts for its own region only. */
  readonly byMandate: boolean;
  /** The distance that sentences speak of, in kilometres. */
  readonly within: number;
  /** Years of approval, inclusive; null lets centres without a year count too. */
  readonly since: readonly [first: number, last: number] | null;
  readonly points: readonly LngLat[];
  readonly part: Part;
}

/** The field that distances are measured for where the reader has chosen none. */
const USUAL: GapSubject = 'water';

/** Reads from a View what distances are asked for. */
export function askedOf(view: CoverageView): CoverageAsked {
  const { gap, whatif, options, field, since, region, group, country } = view;
  const whatIf = whatif === null ? null : decodeWhatIf(whatif);
  const [only = USUAL, ...others] = field;
  const usual = whatIf?.subject ?? (others.length === 0 ? only : USUAL);
  const isKnown = gap === null || isOneOf(GAP_SUBJECTS, gap);
  const brokenWhatIf = whatif !== null && whatIf === null ? whatif : null;
  return {
    subject: gap !== null && isOneOf(GAP_SUBJECTS, gap) ? gap : usual,
    unknown: isKnown ? brokenWhatIf : gap,
    standing: options['distance-status'] ?? CHART_OPTIONS['distance-status'][0],
    byMandate: options['distance-by'] === 'mandate',
    within: Number(options['distance-within'] ?? CHART_OPTIONS['distance-within'][0]),
    since,
    points: whatIf?.points ?? [],
    part: { region, group, country },
  };
}
