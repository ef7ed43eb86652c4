import { countriesTexts } from '../../i18n/charts/countries.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { AxisText } from '../marks/axis.tsx';
import { BAR_SPACE } from '../marks/bar-layout.ts';
import { Bar, BarRow, thicknessOf } from '../marks/bar-row.tsx';
import { ChartMark } from '../marks/mark.tsx';
import type { CountriesLayout, PlacedPlace } from './layout.ts';
import type { PlaceLevel } from './ranking.ts';
import { referentOfPlace } from './referent.ts';

/** The bar of a figure, which is no part of anything: the row answers for it. */
function FigureBar(props: {
  bar: { readonly x: number; readonly width: number };
  rowHeight: number;
  faint: boolean;
}) {
  const { bar, rowHeight, faint } = props;
  return (
    <g data-faint={faint || undefined} pointerEvents="none">
      <Bar
        x={bar.x}
        width={Math.max(1, bar.width)}
        rowHeight={rowHeight}
        thickness={thicknessOf(rowHeight)}
        className="countries-figure"
      />
    </g>
  );
}

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
  /** What a row says whose number is a figure of its own; undefined where it counts sites. */
  said?: { readonly number: string; readonly text: string } | undefined;
}) {
  const { place, name, level, layout, chosen, filteredFields, said } = props;
  const { messages, formats } = useI18n();
  const text = useTexts(countriesTexts);
  const { rowHeight, columnWidth, nameWidth } = layout;
  const count = formats.count(place.count);
  const rank = place.rank === null ? '–' : formats.count(place.rank);
  const parts = place.bars.map((bar) =>
    bar.field === null ? (
      <FigureBar key="figure" bar={bar} rowHeight={rowHeight} faint={!place.chosen || place.rank === null} />
    ) : (
      <ChartMark
        key={bar.field}
        referent={referentOfPlace(level, place.id, bar.field)}
        text={text.part(name, messages.fields[bar.field].name, bar.count, formats.count(bar.count))}
        chosen={chosen && filteredFields.includes(bar.field)}
        faint={!place.chosen}
      >
        <Bar
          x={bar.x}
          width={bar.width}
          rowHeight={rowHeight}
          thickness={thicknessOf(rowHeight)}
          fill={`var(--field-${bar.field})`}
        />
      </ChartMark>
    ),
  );
  return (
    <BarRow
      x={place.x}
      y={place.y}
      // As wide as the column, so that the arrow keys go straight from place to place.
      width={columnWidth}
      height={rowHeight}
      mark={{
        referent: referentOfPlace(level, place.id),
        text: said?.text ?? text.place(name, rank, place.count, count, formats.share(place.share)),
        chosen,
        faint: !place.chosen,
      }}
      label={{ name, x: place.nameX, width: nameWidth - BAR_SPACE }}
      number={{
        text: said?.number ?? count,
        x: place.barEnd + (place.count === 0 && !said ? 0 : BAR_SPACE),
        isNone: place.count === 0 && !said,
      }}
      parts={parts}
    >
      <AxisText x={place.nameX - BAR_SPACE} y={rowHeight / 2} anchor="end" centred>
        {rank}
      </AxisText>
    </BarRow>
  );
}
