import { describe, expect, it } from 'vitest';
import { CountryMatrix } from '../../../src/charts/matrix/drawing/countries.tsx';
import { RegionMatrix } from '../../../src/charts/matrix/drawing/region-cells.tsx';
import MatrixChart from '../../../src/charts/matrix/index.tsx';
import { sumByRegion } from '../../../src/charts/matrix/regions.ts';
import { buildTies } from '../../../src/charts/matrix/ties/ties.ts';
import { createMatrixWords } from '../../../src/charts/matrix/words.ts';
import { matrixTexts } from '../../../src/i18n/charts/matrix.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { createLazy, type Knowledge, LibraryContext } from '../../../src/state/cooperation/knowledge.ts';
import { NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { linkOf, networkOf, realLinks, realNetworks } from '../../model/graph/small-networks.ts';
import { renderChart } from '../render-chart.tsx';

const catalog = realCatalog();
const i18n = await loadI18n('en');
const small = [
  networkOf('delta', ['country VNM member', 'country THA member', 'country LAO member']),
  networkOf('bay', ['country VNM member', 'country THA member']),
];
const ties = buildTies(
  { networks: small, links: [linkOf('country VNM', 'country FRA', 'agreement')], catalog },
  new Map(),
  'both',
);
const words = createMatrixWords(
  i18n,
  matrixTexts.of('en'),
  catalog,
  new Map(small.map((own) => [own.id, own])),
);

/** A library whose networks and links are loaded, the way the app has them. */
function libraryOf(networks: Knowledge['networks'], links: Knowledge['links']) {
  const loaded = <T,>(value: T) => {
    const lazy = createLazy<T>(async () => value);
    lazy.store.setState({ status: 'ready', value }, true);
    // What is rendered once, as a server would, reads the state that a store began with.
    return { ...lazy, store: { ...lazy.store, getInitialState: lazy.store.getState } };
  };
  const never = <T,>() => createLazy<T>(() => new Promise(() => undefined));
  return {
    knowledge: loaded<Knowledge>({
      details: new Map(),
      documents: new Map(),
      capitals: new Map(),
      networks,
      links,
    }),
    chronicle: never<never>(),
    copublications: never<never>(),
    briefings: never<never>(),
    histories: never<never>(),
    papers: never<never>(),
    localNames: never<never>(),
    places: never<never>(),
    shared: null,
  };
}
const real = libraryOf(new Map(realNetworks().map((network) => [network.id, network])), realLinks());
const chart = (
  <LibraryContext value={real}>
    <MatrixChart />
  </LibraryContext>
);

describe('the matrix, drawn', () => {
  it('has a head for each row and column, a cell for each tie, and one stop for all cells', () => {
    const markup = renderChart(
      <CountryMatrix
        size={{ width: 300, height: 200 }}
        name="Finding"
        ties={ties}
        words={words}
        rows={{
          order: 'cluster',
          isChosen: () => true,
          nameOf: ({ country }) => words.country(country),
          compare: i18n.formats.compare,
          first: [],
        }}
        all={false}
        filters={NO_FILTERS}
      />,
    );
    expect(markup).toMatchSnapshot();
    expect(markup.match(/tabindex="0"/g)).toHaveLength(1);
  });

  it('has 25 cells for the regions', () => {
    const markup = renderChart(
      <RegionMatrix
        size={{ width: 500, height: 260 }}
        name="Finding"
        ties={sumByRegion(ties)}
        words={words}
        filters={{ ...NO_FILTERS, region: ['asia-pacific'] }}
      />,
    );
    expect(markup.match(/class="matrix-on"/g)).toHaveLength(25);
    expect(markup).toContain('Within Asia and the Pacific: 4 (networks shared 4 times)');
    expect(markup).not.toContain('NaN');
  });
});

describe('the chart of the matrix', () => {
  it('states its finding and its numbers, in both languages', () => {
    expect(renderChart(chart)).toMatch(/ and [^<]+ share most: \d+ shared networks and \d+ stated links/);
    const vietnamese = renderChart(chart, { locale: 'vi', country: ['VNM'] });
    expect(vietnamese).toMatch(/Việt Nam có nhiều điểm chung nhất với [^<]+: \d+ mạng lưới chung/);
    expect(vietnamese).toContain('<caption');
  });

  it('names the networks that it leaves out, and says how to see more where nothing passes', () => {
    const english = renderChart(chart);
    expect(english).toMatch(/Without the broad [^<]*WTO/);
    const nothing = renderChart(chart, { options: { 'matrix-show': 'links' }, since: [1900, 1901] });
    expect(nothing).toContain('Lift a filter to see more');
    expect(nothing).toMatch(/Count broad networks too[^<]*WTO \(\d+\)/);
    expect(nothing).not.toContain('NaN');
  });
});
