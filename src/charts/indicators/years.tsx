import { useMemo } from 'react';
import type { IndicatorsTexts } from '../../i18n/charts/indicators.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { ChronicleEvent } from '../../model/catalog/chronicle.ts';
import { useActions, useScene } from '../../state/use-app.ts';
import { keepReferent } from '../../state/view/referent.ts';
import { ChartSvg } from '../frame/svg.tsx';
import type { ChartSize } from '../frame/table.ts';
import { AxisText, Rule } from '../marks/axis.tsx';
import { ChartMark } from '../marks/mark.tsx';
import { layoutYears } from './events.ts';

/** How many events each year has; a click on a year filters by it, and the other years stay in sight. */
export function EventYears(props: {
  events: readonly ChronicleEvent[];
  width: number;
  height: number;
  label: string;
  texts: IndicatorsTexts;
}) {
  const { events, width, height, label, texts } = props;
  const { formats } = useI18n();
  const { setFilters } = useActions();
  const { since } = useScene().filters;
  const size = useMemo((): ChartSize => ({ width, height }), [width, height]);
  const { bars, ticks, baseline } = useMemo(() => layoutYears(events, size), [events, size]);
  return (
    <ChartSvg size={size} label={label} onClear={since ? () => setFilters({ since: null }) : undefined}>
      <Rule x1={0} x2={size.width} y1={baseline} y2={baseline} />
      {ticks.map(({ year, x }) => (
        <AxisText key={year} x={x} y={baseline + 14} anchor="middle">
          {String(year)}
        </AxisText>
      ))}
      {bars.map((bar) => (
        <ChartMark
          key={bar.year}
          referent={keepReferent({}, [bar.year, bar.year])}
          text={texts.yearMark(String(bar.year), bar.count, formats.count(bar.count))}
          chosen={since !== null && since[0] === bar.year && since[1] === bar.year}
          faint={since !== null && (bar.year < since[0] || bar.year > since[1])}
          hit={{ x: bar.x - 2, y: 0, width: bar.width + 4, height: baseline }}
        >
          <rect
            className="chart-bar indicator-bar"
            x={bar.x}
            y={bar.y}
            width={bar.width}
            height={bar.height}
          />
        </ChartMark>
      ))}
    </ChartSvg>
  );
}
