import { useMemo } from 'react';
import { sectorsTexts } from '../../../i18n/charts/sectors.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { isOneOf } from '../../../model/typed.ts';
import { FIELDS } from '../../../model/vocabulary.ts';
import type { ChartSize } from '../../frame/table.ts';
import { type GrowthSum, layoutGrowth } from '../layout.ts';
import type { GrowthNumbers } from '../numbers.ts';
import { nameOfPart } from '../table.ts';
import { canGive, flowLegend, type LegendEntry, legendWidth, placeLegend, stackLegend } from './place.ts';

const NOWHERE: readonly LegendEntry[] = [];
const BELOW_EVENTS = 6;

/**
 * The columns with their legend: it stands in the corner above the early years where that is free, otherwise in lines on top,
 * by short names. `loweredBy` says how far what is played pushes it down; it then stays away where it would lie on columns.
 */
export function useLegend(
  numbers: GrowthNumbers,
  size: ChartSize,
  {
    sum,
    from,
    loweredBy,
  }: { sum: GrowthSum; from: number | null; loweredBy: (plotHeight: number) => number },
) {
  const i18n = useI18n();
  const { short } = useTexts(sectorsTexts);
  const placed = useMemo(() => {
    const free = layoutGrowth(numbers, size, { sum, from });
    const nameOf = (value: string) => nameOfPart(value, i18n);
    const needed = legendWidth(free.values, nameOf);
    const isFree = placeLegend(free, free.plot.top + BELOW_EVENTS, needed) !== null;
    if (isFree) return { layout: free, nameOf, needed, lines: null };
    const shortOf = (value: string) => (isOneOf(FIELDS, value) ? short.field[value] : nameOf(value));
    const lines = flowLegend(free.values, shortOf, size.width);
    if (!canGive(free, lines.height)) return { layout: free, nameOf, needed, lines: { entries: NOWHERE } };
    const layout = layoutGrowth(numbers, size, { sum, from, above: lines.height });
    return { layout, nameOf: shortOf, needed, lines };
  }, [numbers, size, sum, from, i18n, short]);
  const { layout, nameOf, needed, lines } = placed;
  const { plot, values } = layout;
  if (lines) return { layout, nameOf, entries: lines.entries };
  const place = placeLegend(layout, plot.top + BELOW_EVENTS + loweredBy(plot.bottom - plot.top), needed);
  return { layout, nameOf, entries: place ? stackLegend(values, place) : NOWHERE };
}
