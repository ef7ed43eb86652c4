import { networkTexts } from '../../../i18n/charts/network.ts';
import { shortCountriesTexts } from '../../../i18n/charts/short-countries.ts';
import { slideTexts } from '../../../i18n/charts/slide.ts';
import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import { measureGraph } from '../../../model/graph/graph-measures.ts';
import { selectCooperation } from '../../../state/cooperation/select-cooperation.ts';
import { CHART_OPTIONS } from '../../../state/view/charts.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import type { SlideChartOrder } from '../../frame/slide/order.ts';
import { pickRows } from '../../frame/slide/rows.ts';
import { altOf, joinNotes, noteRest } from '../../frame/slide/words.ts';
import { buildShownGraph, IGNORED_PLACE } from '../graph.ts';
import { createNetworkModel } from '../model.ts';
import type { NetworkPoint } from '../points.ts';
import { stateNetwork } from '../statement.ts';
import { createNetworkWords } from '../words.ts';

/** The centres and countries with most connections as bars; the country or the open centre that is asked about is spoken of. */
export function slideOfNetwork(order: SlideChartOrder): SlidePlot | null {
  const { scene, view, asked, i18n, palette, knowledge } = order;
  if (!knowledge) return null;
  const { formats, locale } = i18n;
  const { catalog } = scene;
  const text = networkTexts.of(locale);
  const show = view.options['network-show'] ?? CHART_OPTIONS['network-show'][0];
  const cooperation = selectCooperation(knowledge, scene, view, IGNORED_PLACE);
  const { linksWithoutYear: undated } = cooperation;
  const graph = buildShownGraph(cooperation, show);
  const words = createNetworkWords(i18n, text, catalog, knowledge.networks);
  const model = createNetworkModel({
    ...{ graph, words, catalog, size: 'degree', compare: formats.compare },
    measures: measureGraph(graph),
  });
  const rows = model.order
    .flatMap((index) => model.points[index] ?? [])
    .filter(({ node }) => node.kind === 'centre' || node.kind === 'country')
    .map((point) => ({ ...point, id: point.node.key, count: point.measures.degree }));
  const spoken = view.site !== null && view.country.length === 0 ? [view.site] : view.country;
  const { shown, rest, highlight } = pickRows(rows, asked, spoken);
  if (shown.length === 0) return null;

  const { short } = shortCountriesTexts.of(locale);
  const nameOf = ({ node, label }: Pick<NetworkPoint, 'node' | 'label'>) =>
    (node.kind === 'country' ? short(node.key) : null) ?? label;
  const categories = shown.map(nameOf);
  const labels = shown.map(({ count }) => formats.count(count));
  const [only, ...others] = shown.filter(({ id }) => spoken.includes(id));
  const named = only && others.length === 0 ? { node: only.node.id, name: only.name } : null;
  return {
    kind: 'bars',
    unit: slideTexts.of(locale).linked[show](formats.date(catalog.compiled)),
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
    alt: altOf(stateNetwork(model, named, { text, formats }), { categories, labels, highlight }),
  };
}
