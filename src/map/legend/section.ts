import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Hatch } from '../../theme/hatches.ts';
import type { MarkStyle } from '../../theme/marks.ts';
import type { SvgContext } from '../vector/svg-part.ts';

/** The sample of a mark, line or colour beside its meaning; sizes in CSS pixels. */
export type Swatch =
  | { readonly kind: 'fill'; readonly colour: string; readonly hatch?: Hatch | null }
  | {
      readonly kind: 'line';
      readonly colour: string;
      readonly width: number;
      readonly dash: readonly number[];
    }
  | { readonly kind: 'mark'; readonly style: MarkStyle; readonly colour: string }
  /** `radius` where it is not the usual one. */
  | {
      readonly kind: 'diamond';
      readonly colour: string;
      readonly radius?: number;
      readonly isHollow?: boolean;
    }
  | { readonly kind: 'ring'; readonly parts: readonly { readonly colour: string; readonly share: number }[] };

/** One sample and what it means. */
export interface LegendRow {
  readonly key: string;
  readonly swatch: Swatch;
  readonly label: string;
  /** How many rows it stands for, where the page tells. */
  readonly count?: string;
}

/** What one layer of the map means; `note` says how its numbers were made. */
export interface LegendSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly LegendRow[];
  readonly note: string | null;
  /** What its numbers are, of which years and by whom, in one line, where a legend has no titles. */
  readonly caption?: string;
}

/** Explains one layer of the map as it is drawn now; null where it draws nothing. */
export type LegendBuilder = (context: SvgContext, i18n: I18n) => LegendSection | null;
