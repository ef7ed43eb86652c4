import { slideTexts } from '../../../i18n/charts/slide.ts';
import type { StepChart } from '../../../model/briefing/briefing.ts';
import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import type { SlideChartOrder } from '../../frame/slide/order.ts';
import { choiceOf, pickRows } from '../../frame/slide/rows.ts';
import { altOf, joinNotes, noteRest } from '../../frame/slide/words.ts';
import { stateNetwork } from '../statement.ts';
import type { ReadNetwork } from './read-network.ts';

/** The centres and countries with most connections as bars; the country or the open centre that is asked about is spoken of. */
export function barsOfNetwork(
  { model, show, undated, spoken, text, nameOf }: ReadNetwork,
  asked: StepChart | undefined,
  { scene, i18n, palette }: SlideChartOrder,
): SlidePlot | null {
  const { formats, locale } = i18n;
  const rows = model.order
    .flatMap((index) => model.points[index] ?? [])
    .filter(({ node }) => node.kind === 'centre' || node.kind === 'country')
    .map((point) => ({ ...point, id: point.node.key, count: point.measures.degree }));
  const { shown, rest, highlight } = pickRows(rows, asked, spoken);
  if (shown.length === 0) return null;

  const categories = shown.map(nameOf);
  const labels = shown.map(({ count }) => formats.count(count));
  const [only, ...others] = shown.filter(({ id }) => spoken.includes(id));
  const named = only && others.length === 0 ? { node: only.node.id, name: only.name } : null;
  return {
    kind: 'bars',
    unit: slideTexts.of(locale).linked[show](formats.date(scene.catalog.compiled)),
    categories,
    series: [
      { name: text.sizes.degree, colour: emphasisOf(palette), values: shown.map(({ count }) => count) },
    ],
    labels,
    highlight,
    note: joinNotes([
      noteRest('node', rest, i18n),
      undated > 0 && show !== 'memberships' ? text.notes.withoutYear(undated, formats.count(undated)) : null,
      slideTexts.of(locale).asStated,
    ]),
    sources: [],
    choice: choiceOf(rows, nameOf, ({ count }) => formats.count(count), ['top', 'only', 'highlight', 'form']),
    alt: altOf(stateNetwork(model, named, { text, formats }), { categories, labels, highlight }),
  };
}
