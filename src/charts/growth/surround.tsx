import { memo } from 'react';
import { growthTexts } from '../../i18n/charts/growth.ts';
import { type I18n, useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { ChronicleEvent } from '../../model/catalog/chronicle.ts';
import { useView } from '../../state/use-app.ts';
import { TEXT_SIZE } from '../../theme/measures.ts';
import { fitText, measureText } from '../../ui/measure-text.ts';
import { ChartMark } from '../marks/mark.tsx';
import { inkOf, nameOfPart, referentOf } from './column.tsx';
import type { EventMark } from './event-marks.ts';
import { EVENTS_HEIGHT, type GrowthLayout } from './layout.ts';
import { LEGEND_LINE, type LegendPlace } from './legend.ts';
import type { GrowthStack } from './numbers.ts';

const SWATCH = 10;
const DIAMOND = 4.5;
/** Width of a line of a mark's words, and how many events they name before the rest is only counted. */
const TIP_WIDTH = 250;
const NAMED = 3;

/** What the longest name of the legend needs, its swatch and what parts them included, in CSS pixels. */
export function legendWidth({ values }: GrowthLayout, i18n: I18n): number {
  const names = values.map(({ value }) => measureText(nameOfPart(value, i18n), TEXT_SIZE));
  return Math.ceil(Math.max(0, ...names)) + SWATCH + 12;
}

/** The values of the stack with their inks, top to bottom as they are stacked. */
export function GrowthLegend(props: { layout: GrowthLayout; place: LegendPlace; stack: GrowthStack }) {
  const { layout, place, stack } = props;
  const i18n = useI18n();
  const text = useTexts(growthTexts);
  const chosen = useView((view): readonly string[] => view[stack]);
  return [...layout.values].reverse().map(({ value, count }, index) => {
    const name = nameOfPart(value, i18n);
    const y = place.y + (index + 0.5) * LEGEND_LINE;
    return (
      <ChartMark
        key={value}
        referent={referentOf(null, { stack, value })}
        text={text.value(name, count, i18n.formats.count(count))}
        chosen={chosen.includes(value)}
        faint={chosen.length > 0 && !chosen.includes(value)}
        hit={{ x: place.x - 4, y: y - LEGEND_LINE / 2, width: place.width, height: LEGEND_LINE }}
      >
        <rect x={place.x} y={y - SWATCH / 2} width={SWATCH} height={SWATCH} {...inkOf(stack, value)} />
        <text className="growth-name" x={place.x + SWATCH + 8} y={y} dominantBaseline="central">
          {fitText(name, place.width - SWATCH - 12, TEXT_SIZE)[0]}
        </text>
      </ChartMark>
    );
  });
}

/** The events as diamonds above their years; their words at a glance, all of them and their sources at a click. */
export const GrowthEventMarks = memo(function GrowthEventMarks(props: {
  marks: readonly EventMark[];
  onOpen: (events: readonly ChronicleEvent[]) => void;
}) {
  const { marks, onOpen } = props;
  const { locale, formats } = useI18n();
  const text = useTexts(growthTexts);
  const y = EVENTS_HEIGHT / 2;
  return marks.map((mark) => {
    const first = mark.years[0]?.year ?? 0;
    const last = mark.years.at(-1)?.year ?? first;
    const events = mark.years.flatMap((entry) => entry.events);
    const named = events
      .slice(0, NAMED)
      .map((event) => fitText(`${event.year}: ${event.text[locale]}`, TIP_WIDTH, TEXT_SIZE, 2).join(' '));
    const more = events.length - named.length;
    return (
      <ChartMark
        key={first}
        referent={referentOf([first, last])}
        text={[...named, ...(more > 0 ? [text.more(more, formats.count(more))] : []), text.openEvents].join(
          '\n',
        )}
        onChoose={() => onOpen(events)}
        hit={{ x: mark.x, y: 0, width: mark.width, height: EVENTS_HEIGHT }}
      >
        {mark.middles.map((x) => (
          <path
            key={x}
            className="growth-event"
            d={`M${x} ${y - DIAMOND}L${x + DIAMOND} ${y}L${x} ${y + DIAMOND}L${x - DIAMOND} ${y}Z`}
          />
        ))}
      </ChartMark>
    );
  });
});

/** The year that the play has come to and the sites up to it, to be read from the last row; `size` in CSS pixels. */
export function GrowthReading(props: { layout: GrowthLayout; year: number; count: number; size: number }) {
  const { layout, year, count, size } = props;
  const { formats } = useI18n();
  const text = useTexts(growthTexts);
  const { left, top } = layout.plot;
  return (
    <g className="growth-reading">
      <text x={left + 10} y={top + size * 0.9} style={{ fontSize: size }}>
        {year}
      </text>
      <text x={left + 10} y={top + size * 1.5} style={{ fontSize: Math.max(14, size * 0.46) }}>
        {text.sites(count, formats.count(count))}
      </text>
    </g>
  );
}
