import { countriesTexts } from '../../i18n/charts/countries.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { fitText } from '../../ui/measure-text.ts';
import { ChartMark } from '../marks/mark.tsx';
import type { CountriesLayout, PlacedPlace } from './layout.ts';
import type { PlaceLevel } from './ranking.ts';
import { referentOfPlace } from './referent.ts';

const TEXT_SIZE = 13;
const LINE = 15;
const THICKEST = 14;
/** Between the rank and the name, and between a bar and its number, in CSS pixels. */
const SPACE = 8;

/** One place: rank, name and number are one mark, and each field's part of the bar is one. */
export function CountriesRow(props: {
  place: PlacedPlace;
  name: string;
  level: PlaceLevel;
  layout: CountriesLayout;
  /** Whether it is filtered by. */
  chosen: boolean;
  /** The fields that are filtered by. */
  filteredFields: readonly string[];
}) {
  const { place, name, level, layout, chosen, filteredFields } = props;
  const { messages, formats } = useI18n();
  const text = useTexts(countriesTexts);
  const { rowHeight, columnWidth, nameWidth } = layout;
  const middle = rowHeight / 2;
  const thickness = Math.min(THICKEST, rowHeight - SPACE);
  const count = formats.count(place.count);
  const rank = formats.count(place.rank);
  const lines = fitText(name, nameWidth - SPACE, TEXT_SIZE, rowHeight >= 2 * LINE ? 2 : 1);
  return (
    <g className="chart-moving" style={{ transform: `translate(${place.x}px, ${place.y}px)` }}>
      <ChartMark
        referent={referentOfPlace(level, place.id)}
        text={text.place(name, rank, place.count, count, formats.share(place.share))}
        chosen={chosen}
        faint={!place.chosen}
      >
        {/* As wide as the column, so that the arrow keys go straight from place to place. */}
        <rect className="chart-hit" width={columnWidth} height={rowHeight} />
        <text
          className="chart-axis"
          x={place.nameX - SPACE}
          y={middle}
          textAnchor="end"
          dominantBaseline="central"
        >
          {rank}
        </text>
        <text className="chart-label" data-chosen={chosen || undefined} dominantBaseline="central">
          {lines.map((line, index) => (
            <tspan key={line} x={place.nameX} y={middle + (index - (lines.length - 1) / 2) * LINE}>
              {line}
            </tspan>
          ))}
        </text>
        <text
          className="chart-number chart-moving"
          data-none={place.count === 0 || undefined}
          x={0}
          y={middle}
          style={{ transform: `translateX(${place.barEnd + (place.drawn === 0 ? 0 : SPACE)}px)` }}
          dominantBaseline="central"
        >
          {count}
        </text>
      </ChartMark>
      {place.bars.map((bar) => (
        <ChartMark
          key={bar.field}
          referent={referentOfPlace(level, place.id, bar.field)}
          text={text.part(name, messages.fields[bar.field].name, bar.count, formats.count(bar.count))}
          chosen={chosen && filteredFields.includes(bar.field)}
          faint={!place.chosen || !bar.chosen}
        >
          <rect
            className="chart-bar"
            x={bar.x}
            y={middle - thickness / 2}
            width={bar.width}
            height={thickness}
            fill={`var(--field-${bar.field})`}
          />
        </ChartMark>
      ))}
    </g>
  );
}
