import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { networkTexts } from '../../i18n/charts/network.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Network } from '../../model/network.ts';
import { type Knowledge, useKnowledge } from '../../state/cooperation/knowledge.ts';
import { selectCooperation } from '../../state/cooperation/select-cooperation.ts';
import { useApp, useScene, useView } from '../../state/use-app.ts';
import { ChartFrame } from '../frame/frame.tsx';
import type { ChartSize } from '../frame/table.ts';
import { useChartOption } from '../frame/use-option.tsx';
import { NetworkScene } from './canvas/scene.tsx';
import type { NetworkStage } from './canvas/stage.ts';
import { NetworkControls } from './controls.tsx';
import { createGraphSelector, IGNORED_PLACE, type NetworkChoice } from './graph.ts';
import { createNetworkModel, type NetworkModel } from './model.ts';
import { type AskedNetwork, type Pins, useNetworkSolution } from './solver/use-solution.ts';
import { noteApart, noteNetwork, stateNetwork, tableOfNetwork } from './statement.ts';
import { isTooSmall } from './use-placing.ts';
import { createNetworkWords } from './words.ts';
import '../marks/tip.css';
import './style.css';

const NO_NETWORKS: ReadonlyMap<string, Network> = new Map();
const NO_PINS: Pins = new Map();

/** From one shape of the box that asks for a layout of its own to the next: to grow a little moves nothing. */
const SHAPE_STEP = 1.18;

/** The width of the box as a multiple of its height, rounded. */
function aspectOf({ width, height }: ChartSize): number {
  const aspect = Math.max(1, width) / Math.max(1, height);
  return SHAPE_STEP ** Math.round(Math.log(aspect) / Math.log(SHAPE_STEP));
}

/** The network that the filters and switches ask for; null while nothing is loaded. */
function useAskedNetwork(loaded: Knowledge | null) {
  const scene = useScene();
  const link = useView((view) => view.link);
  const broad = useView((view) => view.broad);
  const [show] = useChartOption('network-show');
  const [selectGraph] = useState(createGraphSelector);
  // While filters move, as under a brush, the globe and the other charts go first and the graph follows.
  const wanted = useMemo((): NetworkChoice => ({ scene, link, broad, show }), [scene, link, broad, show]);
  const choice = useDeferredValue(wanted);
  const asked = useMemo((): AskedNetwork | null => {
    if (!loaded) return null;
    const cooperation = selectCooperation(loaded, choice.scene, choice, IGNORED_PLACE);
    return { cooperation, show: choice.show, graph: selectGraph(cooperation, choice.show) };
  }, [loaded, choice, selectGraph]);
  return { choice, asked };
}

/** The node of which the finding speaks: an open centre that is one, or the only country that is filtered by, node or not. */
function useNamed(model: NetworkModel | null) {
  const { locale } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const country = useView((view) => view.country);
  const site = useView((view) => view.site);
  const centre = model?.points.find(({ node }) => node.kind === 'centre' && node.key === site);
  if (centre) return { node: centre.node.id, name: centre.name };
  const [only] = country;
  if (only === undefined || country.length > 1) return null;
  return { node: `country:${only}`, name: catalog.countries.get(only)?.name[locale] ?? only };
}

/** The network of centres, countries and cooperation networks, as forces lay it out. */
export default function NetworkChart() {
  const i18n = useI18n();
  const { formats } = i18n;
  const text = useTexts(networkTexts);
  const catalog = useApp((state) => state.catalog);
  const { state: knowledge, retry } = useKnowledge();
  const [size] = useChartOption('network-size');
  const [ground, setGround] = useState<ChartSize | null>(null);
  const [pins, setPins] = useState(NO_PINS);
  const stage = useRef<NetworkStage | null>(null);
  const loaded = knowledge.status === 'ready' ? knowledge.value : null;
  const networks = loaded?.networks ?? NO_NETWORKS;

  const { choice, asked } = useAskedNetwork(loaded);
  const {
    seen,
    settled,
    failed,
    retry: solveAgain,
  } = useNetworkSolution(asked, ground && aspectOf(ground), pins);

  const words = useMemo(
    () => createNetworkWords(i18n, text, catalog, networks),
    [i18n, text, catalog, networks],
  );
  const { graph, measures } = seen ?? {};
  const model = useMemo(
    () =>
      graph && measures
        ? createNetworkModel({ graph, measures, size, catalog, words, compare: formats.compare })
        : null,
    [graph, measures, size, catalog, words, formats],
  );
  const table = useMemo(() => tableOfNetwork(model, { text, formats }), [model, text, formats]);
  const writing = { text, formats };
  const named = useNamed(model);
  const apart = ground && isTooSmall(ground) && model ? noteApart(model, writing) : [];
  const draw = (box: ChartSize) => (
    <NetworkScene
      box={box}
      seen={seen}
      settled={settled}
      model={model}
      words={words}
      networks={networks}
      pins={pins}
      onPins={setPins}
      onSize={setGround}
      stage={stage}
    />
  );
  return (
    <ChartFrame
      id="network"
      method="graph"
      finding={model && !failed ? stateNetwork(model, named, writing) : ''}
      unit={text.unit[size]}
      notes={seen && !failed ? [...noteNetwork(seen.cooperation, seen.show, writing), ...apart] : []}
      status={failed ? 'failed' : knowledge.status}
      onRetry={failed ? solveAgain : retry}
      empty={seen && seen.graph.nodes.length === 0 ? text.empty : null}
      controls={<NetworkControls knowledge={loaded} asked={choice} />}
      table={table}
    >
      {draw}
    </ChartFrame>
  );
}
