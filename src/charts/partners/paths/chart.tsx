import { useMemo } from 'react';
import { partnersTexts } from '../../../i18n/charts/partners.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { nodeId } from '../../../model/graph/cooperation-graph.ts';
import type { Network } from '../../../model/network.ts';
import { useKnowledge } from '../../../state/cooperation/knowledge.ts';
import { type PathEnds, pathCode, selectPaths } from '../../../state/cooperation/select-paths.ts';
import { useActions, useApp, useView } from '../../../state/use-app.ts';
import { ChartFrame } from '../../frame/frame.tsx';
import { BroadSwitch, PartnersViewChoice } from '../controls.tsx';
import { NameSelect, type Offer } from '../name-select.tsx';
import { usePartnerView } from '../use-partner-view.ts';
import { endsOf, isKnownEnd } from './ends.ts';
import { PathList } from './list.tsx';
import { createPathWords, findPaths, type PathWords, tableOfPaths } from './words.ts';

const NO_NETWORKS: ReadonlyMap<string, Network> = new Map();

/** The two ends, each to be chosen among all countries, centres and networks. */
function EndSelects(props: {
  ends: Partial<PathEnds>;
  networks: ReadonlyMap<string, Network>;
  words: PathWords;
}) {
  const { ends, networks, words } = props;
  const text = useTexts(partnersTexts).paths;
  const catalog = useApp((state) => state.catalog);
  const { setFocus } = useActions();
  const offers = useMemo((): readonly Offer[] => {
    const centres = catalog.sites.filter(({ kind, former }) => kind === 'centre' && !former);
    const nodes = [
      ...[...catalog.countries.keys()].map((key) => ({ kind: 'country' as const, key })),
      ...centres.map(({ id: key }) => ({ kind: 'centre' as const, key })),
      ...[...networks.keys()].map((key) => ({ kind: 'network' as const, key })),
    ];
    return nodes.map((node) => ({ id: nodeId(node.kind, node.key), name: words.nameOf(node) }));
  }, [catalog, networks, words]);
  // Until both are chosen, the one that is stands at both ends.
  const choose = (patch: Partial<PathEnds>) => {
    const { from, to } = { ...ends, ...patch };
    if (from ?? to) setFocus({ path: pathCode({ from: from ?? to ?? '', to: to ?? from ?? '' }) });
  };
  return (
    <>
      <NameSelect
        label={text.from}
        offers={offers}
        chosen={ends.from ?? null}
        onChoose={(from) => choose({ from })}
      />
      <NameSelect
        label={text.to}
        offers={offers}
        chosen={ends.to ?? null}
        onChoose={(to) => choose({ to })}
      />
    </>
  );
}

/** The shortest ways of cooperation between any two, in words; the map draws them and the network lights them. */
export function PathsChart() {
  const i18n = useI18n();
  const text = useTexts(partnersTexts);
  const catalog = useApp((state) => state.catalog);
  const path = useView((view) => view.path);
  const broad = useView((view) => view.broad);
  const partnerView = usePartnerView();
  const { state: knowledge, retry } = useKnowledge();
  const loaded = knowledge.status === 'ready' ? knowledge.value : null;
  const networks = loaded?.networks ?? NO_NETWORKS;
  const { from, to } = endsOf(partnerView, path);
  const words = useMemo(() => createPathWords(i18n, catalog, networks), [i18n, catalog, networks]);
  const known = [from, to].flatMap((end) =>
    end !== undefined && isKnownEnd(end, { catalog, networks }) ? [end] : [],
  );
  const [first, second] = known;
  const isWhole = first !== undefined && second !== undefined && first !== second;
  const found = useMemo(
    () => (loaded && isWhole ? selectPaths(loaded, catalog, { from: first, to: second }, broad) : null),
    [loaded, catalog, isWhole, first, second, broad],
  );
  const [start, end] = [found?.paths[0]?.nodes[0], found?.paths[0]?.nodes.at(-1)];
  const finding = found && start && end ? findPaths([start, end], found, words, text, i18n) : '';
  const nameOf = (node: string | undefined) => {
    const [kind = '', key = ''] = node?.split(':') ?? [];
    return kind === 'country' || kind === 'centre' || kind === 'network' ? words.nameOf({ kind, key }) : key;
  };
  const empty = found ? null : isWhole ? text.paths.none(nameOf(first), nameOf(second)) : text.paths.choose;
  const table = useMemo(() => tableOfPaths(found, words, text), [found, words, text]);
  return (
    <ChartFrame
      id="partners"
      method="paths"
      question={text.paths.question}
      finding={finding || (loaded ? (empty ?? '') : '')}
      unit={text.paths.unit}
      source={text.paths.source}
      notes={[text.paths.steps, text.paths.missing, text.paths.left]}
      table={table}
      status={knowledge.status}
      onRetry={retry}
      empty={loaded ? empty : null}
      controls={
        <>
          <PartnersViewChoice />
          <EndSelects
            ends={{
              ...(from !== undefined && { from }),
              ...(to !== undefined && to !== from && { to }),
            }}
            networks={networks}
            words={words}
          />
          <BroadSwitch />
        </>
      }
    >
      {() =>
        found && (
          <div className="partners">
            <PathList found={found} words={words} />
          </div>
        )
      }
    </ChartFrame>
  );
}
