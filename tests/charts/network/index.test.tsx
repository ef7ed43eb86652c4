import { describe, expect, it } from 'vitest';
import NetworkChart from '../../../src/charts/network/index.tsx';
import { NetworkLegend } from '../../../src/charts/network/legend.tsx';
import { NetworkList } from '../../../src/charts/network/list.tsx';
import { createNetworkModel } from '../../../src/charts/network/model.ts';
import { createNetworkWords } from '../../../src/charts/network/words.ts';
import { networkTexts } from '../../../src/i18n/charts/network.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { buildCooperationGraph } from '../../../src/model/graph/cooperation-graph.ts';
import { measureGraph } from '../../../src/model/graph/graph-measures.ts';
import { createLazy, LibraryContext } from '../../../src/state/cooperation/knowledge.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { linkOf, networkOf } from '../../model/graph/small-networks.ts';
import { renderChart } from '../render-chart.tsx';

const catalog = realCatalog();
const i18n = await loadI18n('en');
const networks = [networkOf('delta', ['country VNM member', 'organisation MRC partner'])];
const links = [
  linkOf('centre ita-ictp', 'country VNM', 'partner'),
  linkOf('country VNM', 'region Africa', 'donor'),
];
const graph = buildCooperationGraph({ networks, links, catalog });
const words = createNetworkWords(
  i18n,
  networkTexts.of('en'),
  catalog,
  new Map(networks.map((network) => [network.id, network])),
);
const model = createNetworkModel({
  graph,
  measures: measureGraph(graph),
  size: 'degree',
  catalog,
  words,
  compare: i18n.formats.compare,
});
const nothing = () => undefined;

describe('the network, drawn', () => {
  it('is a list of nodes for whoever does not see the canvas: one tab stop, chosen and lit ones told', () => {
    const markup = renderChart(
      <NetworkList
        model={model}
        emphasis={{ strong: null, active: null, chosen: new Set([model.order[0] ?? 0]) }}
        lit={new Set([model.order[1] ?? 0])}
        label="Nodes"
        lineOf={words.line}
        active={null}
        onGo={nothing}
        onChoose={nothing}
        onPin={nothing}
      />,
    );
    expect(markup.match(/tabindex="0"/g)).toHaveLength(1);
    expect(markup).toContain('aria-multiselectable="true"');
    expect(markup).toMatchSnapshot();
  });

  it('has a key of its shapes, and its types of links as switches', () => {
    const linksByType = new Map([['partner', 1] as const, ['donor', 1] as const]);
    const cooperation = {
      catalog,
      networks,
      broad: [],
      links,
      linksWithoutYear: 0,
      linksByType,
      hosts: new Map(),
    };
    const kinds = new Set(model.points.map(({ node }) => node.kind));
    const key = (isNarrow: boolean) =>
      renderChart(<NetworkLegend {...{ cooperation, kinds, isNarrow }} show="both" />, { link: ['donor'] });
    const markup = key(false);
    expect(markup.match(/aria-pressed="true"/g)).toHaveLength(1);
    // What is seen of a switch is its name, so that it answers to its name when spoken to.
    expect(markup).not.toMatch(/<button[^>]*aria-label/);
    expect(markup.replace(/<[^>]*>/g, '')).toContain('Partnership 1');
    expect(markup).toMatchSnapshot();
    // In a narrow chart they unfold, and none is lost.
    const switches = (text: string) => text.match(/<button[^>]*aria-pressed.*?<\/button>/gs);
    expect(key(true)).toContain('aria-expanded="false"');
    expect(switches(key(true))).toEqual(switches(markup));
  });

  it('says that it is loading while the tables are on their way', () => {
    const never = <T,>() => createLazy<T>(() => new Promise(() => undefined));
    const library = {
      knowledge: never<never>(),
      chronicle: never<never>(),
      copublications: never<never>(),
      briefings: never<never>(),
      histories: never<never>(),
      papers: never<never>(),
      localNames: never<never>(),
      places: never<never>(),
      shared: null,
    };
    const markup = renderChart(
      <LibraryContext value={library}>
        <NetworkChart />
      </LibraryContext>,
    );
    expect(markup).toContain('Loading the numbers');
  });
});
