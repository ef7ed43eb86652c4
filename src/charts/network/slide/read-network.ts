import { type NetworkTexts, networkTexts } from '../../../i18n/charts/network.ts';
import { shortCountriesTexts } from '../../../i18n/charts/short-countries.ts';
import { measureGraph } from '../../../model/graph/graph-measures.ts';
import { selectCooperation } from '../../../state/cooperation/select-cooperation.ts';
import { CHART_OPTIONS } from '../../../state/view/charts.ts';
import type { SlideChartOrder } from '../../frame/slide/order.ts';
import { buildShownGraph, IGNORED_PLACE, type NetworkShow } from '../graph.ts';
import { createNetworkModel, type NetworkModel } from '../model.ts';
import type { NetworkPoint } from '../points.ts';
import { createNetworkWords } from '../words.ts';

/** The network of a step, measured, and how it is spoken of. */
export interface ReadNetwork {
  readonly show: NetworkShow;
  readonly model: NetworkModel;
  /** Links that have no year, and so are left out where years are filtered by. */
  readonly undated: number;
  /** Keys of the countries, or of the open centre, that are asked about. */
  readonly spoken: readonly string[];
  readonly text: NetworkTexts;
  /** A name as short as there is. */
  readonly nameOf: (point: Pick<NetworkPoint, 'node' | 'label'>) => string;
}

/** Reads the network of a step; null where what it needs is not loaded. */
export function readNetwork({ scene, view, i18n, knowledge }: SlideChartOrder): ReadNetwork | null {
  if (!knowledge) return null;
  const { formats, locale } = i18n;
  const { catalog } = scene;
  const text = networkTexts.of(locale);
  const show = view.options['network-show'] ?? CHART_OPTIONS['network-show'][0];
  const cooperation = selectCooperation(knowledge, scene, view, IGNORED_PLACE);
  const graph = buildShownGraph(cooperation, show);
  const words = createNetworkWords(i18n, text, catalog, knowledge.networks);
  const { short } = shortCountriesTexts.of(locale);
  return {
    show,
    model: createNetworkModel({
      ...{ graph, words, catalog, size: 'degree', compare: formats.compare },
      measures: measureGraph(graph),
    }),
    undated: cooperation.linksWithoutYear,
    spoken: view.site !== null && view.country.length === 0 ? [view.site] : view.country,
    text,
    nameOf: ({ node, label }) => (node.kind === 'country' ? short(node.key) : null) ?? label,
  };
}
