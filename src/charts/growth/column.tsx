import { memo } from 'react';
import { growthTexts } from '../../i18n/charts/growth.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { isOneOf } from '../../model/typed.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import { useReadApp } from '../../state/use-app.ts';
import { keepReferent, type Referent } from '../../state/view/referent.ts';
import { ChartMark } from '../marks/mark.tsx';
import type { GrowthColumn, GrowthLayout, GrowthSum } from './layout.ts';
import type { GrowthStack } from './numbers.ts';
import { extendRange } from './range.ts';
import { nameOfPart } from './table.ts';

/** How strongly the kinds are inked: colour says the field, and a kind has none of its own. */
const KIND_OPACITY = [1, 0.68, 0.42];

/** The ink of a part of the stack. */
export function inkOf(stack: GrowthStack, value: string): { fill: string; fillOpacity?: number } {
  if (stack === 'field') return { fill: `var(--field-${value})` };
  return {
    fill: 'var(--ink)',
    fillOpacity: isOneOf(KINDS, value) ? (KIND_OPACITY[KINDS.indexOf(value)] ?? 1) : 1,
  };
}

/** The referent of years, of a part, or of both. */
export function referentOf(
  years: readonly [number, number] | null,
  part?: { stack: GrowthStack; value: string },
): Referent {
  return keepReferent(part ? { [part.stack]: part.value } : {}, years);
}

/** What Shift and a click do: the range of years grows to take the year in, and the part is added to those chosen. */
function useExtend(): (referent: Referent, add: boolean) => void {
  const readApp = useReadApp();
  return (referent, add) => {
    const { view, actions } = readApp();
    const { years, ...parts } = referent;
    if (!add || !years) {
      actions.choose(referent, add);
      return;
    }
    actions.setFilters({
      since: extendRange(view.since, years[0]),
      field: [...new Set([...view.field, ...FIELDS.filter((field) => parts.field?.includes(field))])],
      kind: [...new Set([...view.kind, ...KINDS.filter((kind) => parts.kind?.includes(kind))])],
    });
  };
}

/** The column of a year, of which each part is a mark of its own. */
export const YearColumn = memo(function YearColumn(props: {
  column: GrowthColumn;
  plot: GrowthLayout['plot'];
  stack: GrowthStack;
  sum: GrowthSum;
  faint: boolean;
  chosen: boolean;
  /** The values of the stack that are filtered by. */
  filtered: readonly string[];
}) {
  const { column, plot, stack, sum, faint, chosen, filtered } = props;
  const i18n = useI18n();
  const text = useTexts(growthTexts);
  const extend = useExtend();
  const { year, count, total, x, width, parts } = column;
  const { formats } = i18n;
  const whole = referentOf([year, year]);
  const gap = Math.min(2, width * 0.18);
  return (
    <>
      <ChartMark
        referent={whole}
        text={text.year(year, count, formats.count(count), formats.count(total))}
        faint={faint}
        chosen={chosen}
        onChoose={(add) => extend(whole, add)}
        hit={{ x: x, y: plot.top, width: width, height: plot.bottom - plot.top }}
      ></ChartMark>
      {parts.map((part) => {
        const referent = referentOf([year, year], { stack, value: part.value });
        const name = nameOfPart(part.value, i18n);
        return (
          <ChartMark
            key={part.value}
            referent={referent}
            text={text.part[sum](year, name, part.count, formats.count(part.count))}
            chosen={chosen && filtered.includes(part.value)}
            faint={faint || !part.chosen}
            onChoose={(add) => extend(referent, add)}
          >
            <rect
              className="chart-bar"
              x={x + gap / 2}
              y={part.y}
              width={width - gap}
              height={part.height}
              {...inkOf(stack, part.value)}
            />
          </ChartMark>
        );
      })}
    </>
  );
});
