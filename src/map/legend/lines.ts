import type { I18n } from '../../i18n/i18n-context.tsx';
import { legendTexts } from '../../i18n/map/legend.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import type { LegendSection, Swatch } from './section.ts';

/** The classes of boundaries that the map draws, and how they are broken. */
const DASHES = { international: [], disputed: [4, 3], lineOfControl: [1.5, 2.5] } as const;

/** What solid, dashed and dotted boundaries mean. */
export function linesLegend({ palette }: SvgContext, { locale }: I18n): LegendSection {
  const { lines } = legendTexts.of(locale);
  const line = (dash: readonly number[]): Swatch => ({
    kind: 'line',
    colour: palette.border,
    width: 1.5,
    dash,
  });
  return {
    id: 'lines',
    title: lines.title,
    rows: (['international', 'disputed', 'lineOfControl'] as const).map((key) => ({
      key,
      label: lines[key],
      swatch: line(DASHES[key]),
    })),
    note: lines.note,
  };
}
