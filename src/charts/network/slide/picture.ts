import { networkTexts } from '../../../i18n/charts/network.ts';
import { slideTexts } from '../../../i18n/charts/slide.ts';
import type { NodeKind } from '../../../model/graph/cooperation-graph.ts';
import { LINK_TYPES } from '../../../model/link-types.ts';
import { selectCooperation } from '../../../state/cooperation/select-cooperation.ts';
import { CHART_OPTIONS } from '../../../state/view/charts.ts';
import { KEY, type KeyEntry, keyMarkup } from '../../frame/picture/key.ts';
import { type MakePicture, PICTURE_WIDTH, type PictureOrder } from '../../frame/picture/part.ts';
import { joinNotes } from '../../frame/slide/words.ts';
import type { ChartSize } from '../../frame/table.ts';
import { fitLabel } from '../canvas/fit-label.ts';
import { createMarks, lineStyle, nodeStyle } from '../canvas/marks.ts';
import { middleOf, planGround, standAbout } from '../canvas/placing.ts';
import { DASHES } from '../canvas/shapes.ts';
import { fitView } from '../canvas/view.ts';
import { selectEmphasis } from '../emphasis.ts';
import { buildShownGraph, IGNORED_PLACE, type NetworkShow } from '../graph.ts';
import { createNetworkModel, endsOfEdges, type NetworkModel } from '../model.ts';
import { solveNetwork } from '../solver/solve.ts';
import { noteNetwork } from '../statement.ts';
import { createNetworkWords } from '../words.ts';
import { networkMarkup, nodeMarkup, type PaintOf, paintsOf } from './markup.ts';

/** The box in which the network is laid out, in the pixels of the page, and how much larger the picture shows it. */
const BOX: ChartSize = { width: 800, height: 620 };
const SCALE = PICTURE_WIDTH / BOX.width;
/** Between the drawing and its key, in units. */
const GAP = 24;

const KINDS: readonly NodeKind[] = ['centre', 'country', 'network', 'organisation', 'region'];
const NOTHING: ReadonlySet<string> = new Set();

/** The nodes of a model where they stand in the picture, and what joins them. */
function marksOf(model: NetworkModel, positions: Float32Array, { view, scene }: PictureOrder) {
  const { site, network, country } = view;
  const middle = middleOf(model.points, view);
  const ground = planGround(model.points, positions, middle, false);
  const { target, near } = standAbout(model, positions, ground, BOX, middle);
  const attention = {
    active: null,
    connection: null,
    pointed: null,
    site,
    network,
    country,
    onPaths: NOTHING,
  };
  return createMarks({
    model,
    positions: target,
    view: fitView(ground.extent, BOX),
    size: BOX,
    emphasis: selectEmphasis(model, attention, scene.catalog),
    pinned: NOTHING,
    hidden: ground.hidden,
    near,
    fitLabel,
  });
}

/** What shapes and lines mean, only of what is there. */
function keyOf(
  { points, connections }: NetworkModel,
  show: NetworkShow,
  order: PictureOrder,
  paint: PaintOf,
) {
  const text = networkTexts.of(order.i18n.locale);
  const [x, y] = [KEY.sample / SCALE / 2, KEY.line / SCALE / 2];
  const scaled = (markup: string) => `<g transform="scale(${SCALE})">${markup}</g>`;
  const shapes = KINDS.filter((kind) => points.some(({ node }) => node.kind === kind)).map(
    (kind): KeyEntry => {
      const style = nodeStyle({ node: { id: '', kind, key: '', siteIndex: null }, field: null });
      const colour = kind === 'centre' ? '--field-water' : style.colour;
      const mark = { ...style, colour, x, y, radius: 5, faint: false, ringed: false };
      return { sample: scaled(nodeMarkup(mark, paint)), label: text.kinds[kind] };
    },
  );
  const lineKey = (types: Parameters<typeof lineStyle>[0], label: string): KeyEntry => {
    const { colour, line } = lineStyle(types);
    const dashes = line === 'solid' ? '' : ` stroke-dasharray="${DASHES[line].join(' ')}"`;
    const sample = `<path d="M0 ${y}H${2 * x}" fill="none" stroke="${paint(colour)}" stroke-width="${types.length > 0 ? 2 : 1}"${dashes}/>`;
    return { sample: scaled(sample), label };
  };
  const drawn = LINK_TYPES.filter((type) => connections.some(({ edge }) => edge.types[0] === type));
  return [
    ...shapes,
    ...drawn.map((type) => lineKey([type], order.i18n.messages.linkTypes[type])),
    ...(show === 'links' ? [] : [lineKey([], text.takesPart)]),
  ];
}

/** The network as forces lay it out, or about the node that is looked at, with its key below. */
export const pictureOfNetwork: MakePicture = (order) => {
  const { scene, view, i18n, palette, theme, measure, knowledge } = order;
  if (!knowledge) return [];
  const { formats, locale } = i18n;
  const { catalog } = scene;
  const text = networkTexts.of(locale);
  const show = view.options['network-show'] ?? CHART_OPTIONS['network-show'][0];
  const size = view.options['network-size'] ?? CHART_OPTIONS['network-size'][0];
  const cooperation = selectCooperation(knowledge, scene, view, IGNORED_PLACE);
  const graph = buildShownGraph(cooperation, show);
  if (graph.nodes.length === 0) return [];
  const { measures, positions } = solveNetwork({
    graph: 0,
    ids: graph.nodes.map(({ id }) => id),
    edges: endsOfEdges(graph),
    weights: Float64Array.from(graph.edges, ({ weight }) => weight),
    start: null,
    fixed: null,
    aspect: BOX.width / BOX.height,
  });
  const words = createNetworkWords(i18n, text, catalog, knowledge.networks);
  const model = createNetworkModel({ graph, measures, size, catalog, words, compare: formats.compare });
  const paint = paintsOf(theme);
  const key = keyMarkup(keyOf(model, show, order, paint), PICTURE_WIDTH, palette.ink, measure);
  const top = BOX.height * SCALE + GAP;
  return [
    {
      kind: 'drawing',
      unit: slideTexts.of(locale).asOf(text.unit[size], formats.date(catalog.compiled)),
      note: joinNotes(noteNetwork(cooperation, show, { text, formats })),
      sources: [],
      markup:
        `<g transform="scale(${SCALE})">${networkMarkup(marksOf(model, positions, order), paint)}</g>` +
        `<g transform="translate(0 ${top})">${key.markup}</g>`,
      height: top + key.height,
    },
  ];
};
