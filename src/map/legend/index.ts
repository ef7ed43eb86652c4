import type { I18n } from '../../i18n/i18n-context.tsx';
import type { MarkStyle } from '../../theme/marks.ts';
import type { SvgContext } from '../vector/parts.ts';
import { arcsLegend, membersLegend } from './cooperation.ts';
import { areaLegend, countsLegend, densityLegend, otherHalfLegend, reachLegend } from './layers.ts';
import { linesLegend } from './lines.ts';
import { fieldsLegend, kindsLegend } from './marks.ts';
import { ringsLegend } from './rings.ts';

/** The sample of a mark, line or colour beside its meaning; sizes in CSS pixels. */
export type Swatch =
  | { readonly kind: 'fill'; readonly colour: string }
  | {
      readonly kind: 'line';
      readonly colour: string;
      readonly width: number;
      readonly dash: readonly number[];
    }
  | { readonly kind: 'mark'; readonly style: MarkStyle; readonly colour: string }
  | { readonly kind: 'ring'; readonly parts: readonly { readonly colour: string; readonly share: number }[] };

/** One sample and what it means. */
export interface LegendRow {
  readonly key: string;
  readonly swatch: Swatch;
  readonly label: string;
}

/** What one layer of the map means; `note` says how its numbers were made. */
export interface LegendSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly LegendRow[];
  readonly note: string | null;
}

/** Explains one layer of the map as it is drawn now; null where it draws nothing. */
export type LegendBuilder = (context: SvgContext, i18n: I18n) => LegendSection | null;

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
