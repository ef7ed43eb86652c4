import type { I18n } from '../../i18n/i18n-context.tsx';
import type { SvgContext } from '../vector/parts.ts';
import { arcsLegend, membersLegend } from './cooperation.ts';
import { areaLegend, countsLegend, densityLegend, otherHalfLegend, reachLegend } from './layers.ts';
import { linesLegend } from './lines.ts';
import { fieldsLegend, kindsLegend } from './marks.ts';
import { ringsLegend } from './rings.ts';
import type { LegendBuilder, LegendSection } from './section.ts';

/** What explains itself, in the order of the legend: on the page and on exported maps alike. */
export const LEGEND: readonly LegendBuilder[] = [
  membersLegend,
  countsLegend,
  densityLegend,
  reachLegend,
  areaLegend,
  otherHalfLegend,
  arcsLegend,
  ringsLegend,
  kindsLegend,
  fieldsLegend,
  linesLegend,
];

/** The legend of the map as it is drawn now. */
export function buildLegend(context: SvgContext, i18n: I18n): readonly LegendSection[] {
  return LEGEND.flatMap((build) => build(context, i18n) ?? []);
}
