import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import type { SlideChartOrder } from '../../frame/slide/order.ts';
import { choiceOf, highlightOf } from '../../frame/slide/rows.ts';
import { altOf } from '../../frame/slide/words.ts';
import { countByYear, selectEvents } from '../events.ts';
import { findingOfEvents } from '../finding.ts';
import type { Saying } from './saying.ts';

/** How many events each year has, as columns; years between them without any are there, too. */
export function slideOfEvents(order: SlideChartOrder, { chronicle, text }: Saying): SlidePlot | null {
  const { scene, asked, i18n, palette } = order;
  const { formats } = i18n;
  const { shown } = selectEvents(chronicle.events, scene.filters.since);
  const counts = new Map(countByYear(shown));
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  if (counts.size === 0) return null;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const years = all.filter((year) => asked?.only?.includes(String(year)) ?? true);
  const categories = years.map(String);
  const labels = years.map((year) => {
    const count = counts.get(year) ?? 0;
    return count > 0 ? formats.count(count) : '';
  });
  const highlight = highlightOf(
    years.map((year) => ({ id: String(year) })),
    asked?.highlight,
  );
  return {
    kind: 'columns',
    unit: text.unitEvents,
    categories,
    series: [
      {
        name: text.unitEvents,
        colour: emphasisOf(palette),
        values: years.map((year) => counts.get(year) ?? 0),
      },
    ],
    labels,
    highlight,
    note: null,
    sources: [...new Set(shown.flatMap(({ sources }) => sources))],
    choice: choiceOf(
      all.map((year) => ({ id: String(year) })),
      ({ id }) => id,
      ({ id }) => formats.count(counts.get(Number(id)) ?? 0),
      ['only', 'highlight'],
    ),
    alt: altOf(findingOfEvents(shown, text, formats), { categories, labels, highlight }),
  };
}
