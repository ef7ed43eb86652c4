import type { I18n } from '../../i18n/i18n-context.tsx';
import type { MapLayerId } from '../../state/view/map-choices.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import { arcsLegend, membersLegend } from './cooperation.ts';
import { areaLegend, countsLegend, densityLegend, otherHalfLegend, reachLegend } from './layers.ts';
import { linesLegend } from './lines.ts';
import { fieldsLegend, kindsLegend } from './marks.ts';
import { ownLegend } from './own.ts';
import { ringsLegend } from './rings.ts';
import { rulerLegend } from './ruler.ts';
import type { LegendBuilder, LegendSection } from './section.ts';

/** What is explained though it has no switch of its own. */
type BaseSection = 'own' | 'counts' | 'area' | 'ruler' | 'otherHalf' | 'boundaries';

/** What explains each layer, in the order of the legend: on the page and on exported maps alike. */
const EXPLAINED_BY = {
  own: [ownLegend],
  members: [membersLegend],
  counts: [countsLegend],
  density: [densityLegend],
  reach: [reachLegend],
  area: [areaLegend],
  ruler: [rulerLegend],
  otherHalf: [otherHalfLegend],
  arcs: [arcsLegend],
  clusters: [ringsLegend],
  sites: [kindsLegend, fieldsLegend],
  boundaries: [linesLegend],
  // These speak for themselves.
  names: [],
  graticule: [],
} satisfies Record<MapLayerId | BaseSection, readonly LegendBuilder[]>;

const LEGEND: readonly LegendBuilder[] = Object.values(EXPLAINED_BY).flat();

/** The legend of the map as it is drawn now. */
export function buildLegend(context: SvgContext, i18n: I18n): readonly LegendSection[] {
  return LEGEND.flatMap((build) => build(context, i18n) ?? []);
}
