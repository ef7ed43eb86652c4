import { describe, expect, it } from 'vitest';
import type { FittedLabel } from '../../../../src/charts/network/canvas/mark.ts';
import { createMarks } from '../../../../src/charts/network/canvas/marks.ts';
import { LABEL } from '../../../../src/charts/network/canvas/name-nodes.ts';
import { TOOLS } from '../../../../src/charts/network/canvas/tools.ts';
import { extentOf, fitView } from '../../../../src/charts/network/canvas/view.ts';
import { placeAround } from '../../../../src/charts/network/ego.ts';
import { selectEmphasis } from '../../../../src/charts/network/emphasis.ts';
import { buildShownGraph } from '../../../../src/charts/network/graph.ts';
import { createNetworkModel, endsOfEdges } from '../../../../src/charts/network/model.ts';
import { solveNetwork } from '../../../../src/charts/network/solver/solve.ts';
import { createNetworkWords } from '../../../../src/charts/network/words.ts';
import { networkTexts } from '../../../../src/i18n/charts/network.ts';
import { loadI18n } from '../../../../src/i18n/i18n-context.tsx';
import type { LanguageId } from '../../../../src/model/languages.ts';
import { filterCooperation } from '../../../../src/state/cooperation/cooperation.ts';
import { createSceneSelector } from '../../../../src/state/scene/select-scene.ts';
import { NO_FILTERS } from '../../../../src/state/view/view.ts';
import { fitText, measureText } from '../../../../src/ui/measure-text.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';
import { realLinks, realNetworks } from '../../../model/graph/small-networks.ts';

const catalog = realCatalog();
const networks = new Map(realNetworks().map((network) => [network.id, network]));
const cooperation = filterCooperation(
  { networks, links: realLinks() },
  createSceneSelector(catalog)(NO_FILTERS),
  { link: [], broad: false },
);
const graph = buildShownGraph(cooperation, 'links');

/** A card, a column on a laptop and on a projector, and the whole window. */
const SIZES = [
  [360, 210],
  [500, 330],
  [740, 390],
  [1180, 600],
] as const;
const CHOSEN = [null, 'centre:vnm-icp', 'country:VNM', 'country:DEU'] as const;

const solutions = SIZES.map(([width, height]) =>
  solveNetwork({
    graph: 1,
    ids: graph.nodes.map(({ id }) => id),
    edges: endsOfEdges(graph),
    weights: Float64Array.from(graph.edges, ({ weight }) => weight),
    start: null,
    fixed: null,
    aspect: width / height,
  }),
);

function fitLabel(label: string, most: number): FittedLabel {
  const lines = fitText(label, 150, LABEL.size, most);
  const width = Math.max(...lines.map((line) => measureText(line, LABEL.size, 600))) + 2;
  return { lines, width, isWhole: lines.join(' ') === label };
}

async function modelIn(language: LanguageId, place: number) {
  const i18n = await loadI18n(language);
  const words = createNetworkWords(i18n, networkTexts.of(language), catalog, networks);
  const measures = solutions[place]?.measures;
  if (!measures) throw new Error('Not solved');
  return createNetworkModel({
    ...{ graph, measures, catalog, words, compare: i18n.formats.compare },
    size: 'degree',
  });
}

/** The marks of the network in a box, with a node chosen or none. */
async function marksOf(language: LanguageId, place: number, chosen: string | null) {
  const [width, height] = SIZES[place] ?? [0, 0];
  const size = { width, height };
  const model = await modelIn(language, place);
  const laid = solutions[place]?.positions ?? new Float32Array();
  const view = fitView(extentOf(laid), size);
  const [kind, key] = chosen?.split(':') ?? [];
  const attention = {
    ...{ active: null, connection: null, pointed: null, network: null },
    site: kind === 'centre' && key ? key : null,
    country: kind === 'country' && key ? [key] : [],
    onPaths: new Set<string>(),
  };
  const emphasis = selectEmphasis(model, attention, catalog);
  const middle = model.points.find(({ node }) => node.id === chosen);
  const near = new Set(middle ? [middle.index, ...middle.neighbours] : []);
  const positions = middle
    ? placeAround(model, laid, middle.index, { size, view, isPinned: () => false })
    : laid;
  const marks = createMarks({
    ...{ model, positions, view, size, emphasis, near, fitLabel },
    ...{ pinned: new Set<string>(), hidden: new Set<number>() },
  });
  return { marks, size, near, model };
}

const CASES = SIZES.flatMap(([width, height], place) =>
  (['vi', 'en'] as const).flatMap((language) =>
    CHOSEN.map((chosen) => ({ width, height, place, language, chosen })),
  ),
);

describe('the names in the network', () => {
  it.each(CASES)(
    'touch nothing and lie in the box of $width by $height, in $language, with $chosen chosen',
    async ({ place, language, chosen }) => {
      const { marks, size, near, model } = await marksOf(language, place, chosen);
      const boxes = [
        ...marks.labels,
        { left: size.width - TOOLS.width, top: 0, width: TOOLS.width, height: TOOLS.height },
      ];
      boxes.forEach((one, index) => {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.top).toBeGreaterThanOrEqual(0);
        expect(one.left + one.width).toBeLessThanOrEqual(size.width);
        expect(one.top + one.height).toBeLessThanOrEqual(size.height);
        for (const other of boxes.slice(0, index)) {
          const across =
            Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
          const down =
            Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
          expect(Math.min(across, down)).toBeLessThanOrEqual(0);
        }
      });
      if (chosen === null) {
        // As many as fit: the most important among them, all whole.
        const first = model.order.slice(0, 3);
        expect(marks.labels.length).toBeGreaterThan(10);
        for (const index of first) expect(marks.labels.some((label) => label.index === index)).toBe(true);
        for (const { lines } of marks.labels) expect(lines.join(' ')).not.toContain('…');
      } else {
        // What is chosen is named, and in a column nearly all of its neighbours are.
        const named = marks.labels.filter(({ index }) => near.has(index)).length;
        expect(marks.labels.some(({ strong }) => strong)).toBe(true);
        expect(named / near.size).toBeGreaterThan(size.width < 400 ? 0.5 : 0.8);
      }
    },
  );

  it('stand in a network that fills its box: nine tenths of it have nodes, in either direction', async () => {
    for (const place of SIZES.keys()) {
      const { marks, size } = await marksOf('vi', place, null);
      const tenths = (of: 'x' | 'y', length: number) =>
        new Set(marks.nodes.map((mark) => Math.floor((10 * mark[of]) / length)));
      expect(tenths('x', size.width).size).toBeGreaterThanOrEqual(9);
      expect(tenths('y', size.height).size).toBeGreaterThanOrEqual(9);
    }
  });
});
