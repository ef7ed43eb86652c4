import { scatterTexts } from '../../i18n/figures/scatter.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import type { Iso3 } from '../../model/site.ts';
import { useActions, useScene } from '../../state/use-app.ts';
import { keepReferent } from '../../state/view/referent.ts';
import { SMALL_TEXT_SIZE } from '../../theme/measures.ts';
import { fitText } from '../../ui/measure-text.ts';
import { ChartSvg } from '../frame/svg.tsx';
import type { ChartSize } from '../frame/table.ts';
import { AxisText, Rule } from '../marks/axis.tsx';
import { ChartMark } from '../marks/mark.tsx';
import { RADIUS, type ScatterLayout } from './layout.ts';
import type { ScatterPoint } from './numbers.ts';

/** Words beside an axis stand so far from its line, in CSS pixels. */
const AWAY = 8;
const TICK_FOOT = 18;

/** The two axes with their ticks and their names. */
function Axes({
  layout,
  names,
  width,
}: {
  layout: ScatterLayout;
  names: { x: string; y: string };
  width: number;
}) {
  const { plot, x, y, isLog } = layout;
  const texts = useTexts(scatterTexts);
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  const named = (axis: 'x' | 'y') => {
    const name = isLog[axis] ? texts.log(names[axis]) : names[axis];
    return fitText(name, width, SMALL_TEXT_SIZE, 1)[0] ?? '';
  };
  return (
    <>
      {y.map(({ at, label }) => (
        <g key={label}>
          <Rule x1={plot.left} x2={right} y1={at} y2={at} />
          <AxisText x={plot.left - AWAY} y={at} anchor="end" centred>
            {label}
          </AxisText>
        </g>
      ))}
      {x.map(({ at, label }) => (
        <g key={label}>
          <Rule x1={at} x2={at} y1={plot.top} y2={bottom} />
          <AxisText x={at} y={bottom + TICK_FOOT} anchor="middle">
            {label}
          </AxisText>
        </g>
      ))}
      <AxisText x={0} y={SMALL_TEXT_SIZE}>
        {`↑ ${named('y')}`}
      </AxisText>
      <AxisText x={right} y={bottom + 2 * TICK_FOOT} anchor="end">
        {`${named('x')} →`}
      </AxisText>
    </>
  );
}

/** The drawing of the scatter: a point for each country, the ones that stand out with their names. */
export function ScatterDrawing(props: {
  size: ChartSize;
  layout: ScatterLayout;
  names: { readonly x: string; readonly y: string };
  sayPoint: (point: ScatterPoint) => string;
  /** The countries whose names were searched for; null where none was. */
  found: ReadonlySet<string> | null;
  label: string;
}) {
  const { size, layout, names, sayPoint, found, label } = props;
  const { filters } = useScene();
  const { setFilters } = useActions();
  const isStrong = (id: Iso3) => (found ? found.has(id) : filters.country.includes(id));
  // What is spoken of lies above the others.
  const points = [...layout.points].sort((a, b) => Number(isStrong(a.id)) - Number(isStrong(b.id)));
  return (
    <ChartSvg
      size={size}
      label={label}
      onClear={filters.country.length > 0 ? () => setFilters({ country: [] }) : undefined}
    >
      <Axes layout={layout} names={names} width={size.width - 2 * SMALL_TEXT_SIZE} />
      {points.map((point) => (
        <ChartMark
          key={point.id}
          referent={keepReferent({ country: point.id })}
          text={sayPoint(point)}
          chosen={filters.country.includes(point.id)}
          faint={found ? !found.has(point.id) : !point.chosen}
          hit={{
            x: point.left - point.reach,
            y: point.top - point.reach,
            width: 2 * point.reach,
            height: 2 * point.reach,
          }}
        >
          <circle
            className="scatter-point"
            data-strong={isStrong(point.id) || undefined}
            data-old={point.isOld || undefined}
            cx={point.left}
            cy={point.top}
            r={RADIUS}
          />
        </ChartMark>
      ))}
      <g pointerEvents="none">
        {layout.names.map(({ id, name, x, y }) => (
          <text
            key={id}
            className="chart-axis scatter-name"
            data-chosen={isStrong(id) || undefined}
            x={x}
            y={y}
            dominantBaseline="central"
          >
            {name}
          </text>
        ))}
      </g>
    </ChartSvg>
  );
}
