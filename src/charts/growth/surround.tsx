import { memo } from 'react';
import { growthTexts } from '../../i18n/charts/growth.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { ChronicleEvent } from '../../model/catalog/chronicle.ts';
import { useView } from '../../state/use-app.ts';
import { TEXT_SIZE } from '../../theme/measures.ts';
import { fitText } from '../../ui/measure-text.ts';
import { ChartMark } from '../marks/mark.tsx';
import { inkOf, referentOf } from './column.tsx';
import type { EventMark } from './events/event-marks.ts';
import { EVENTS_HEIGHT, type GrowthLayout } from './layout.ts';
import { BEFORE_NAME, LEGEND_LINE, type LegendEntry, SWATCH } from './legend/place.ts';
import type { GrowthStack } from './numbers.ts';
import { nameOfPart } from './table.ts';

const DIAMOND = 4.5;
/** Width of a line of a mark's words, and how many events they name before the rest is only counted. */
const TIP_WIDTH = 250;
const NAMED = 3;

/** The values of the stack with their inks, wherever they stand. */
export function GrowthLegend(props: {
  entries: readonly LegendEntry[];
  nameOf: (value: string) => string;
  stack: GrowthStack;
}) {
  const { entries, nameOf, stack } = props;
  const i18n = useI18n();
  const text = useTexts(growthTexts);
  const chosen = useView((view): readonly string[] => view[stack]);
  return entries.map(({ value, count, x, y, width }) => (
    <ChartMark
      key={value}
      referent={referentOf(null, { stack, value })}
      text={text.value(nameOfPart(value, i18n), count, i18n.formats.count(count))}
      chosen={chosen.includes(value)}
      faint={chosen.length > 0 && !chosen.includes(value)}
      hit={{ x: x - 4, y: y - LEGEND_LINE / 2, width, height: LEGEND_LINE }}
    >
      <rect x={x} y={y - SWATCH / 2} width={SWATCH} height={SWATCH} {...inkOf(stack, value)} />
      <text className="growth-name" x={x + SWATCH + BEFORE_NAME} y={y} dominantBaseline="central">
        {nameOf(value)}
      </text>
    </ChartMark>
  ));
}

/** The events as diamonds above their years; their words at a glance, all of them and their sources at a click. */
export const GrowthEventMarks = memo(function GrowthEventMarks(props: {
  marks: readonly EventMark[];
  /** Where their line begins. */
  top: number;
  onOpen: (events: readonly ChronicleEvent[]) => void;
}) {
  const { marks, top, onOpen } = props;
  const { locale, formats } = useI18n();
  const text = useTexts(growthTexts);
  const y = top + EVENTS_HEIGHT / 2;
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
        hit={{ x: mark.x, y: top, width: mark.width, height: EVENTS_HEIGHT }}
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
