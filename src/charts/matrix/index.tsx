import { memo, useCallback, useMemo, useState } from 'react';
import { matrixTexts } from '../../i18n/charts/matrix.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Network } from '../../model/network.ts';
import { isInPlace } from '../../state/cooperation/cooperation.ts';
import type { Loading } from '../../state/cooperation/knowledge.ts';
import { useApp, useView } from '../../state/use-app.ts';
import { ChartFrame } from '../frame/frame.tsx';
import { useChartOption } from '../frame/use-option.tsx';
import { MatrixBody } from './body.tsx';
import { BroadSwitch, MatrixControls } from './controls.tsx';
import { chosenTies } from './finding.ts';
import { sumByRegion } from './regions.ts';
import type { TableOf } from './ties/measures.tsx';
import { buildTies, type Partner, type SeenTies, type Ties } from './ties/ties.ts';
import { useTies } from './ties/use-ties.ts';
import { useMatrixStatement } from './use-statement.ts';
import { createMatrixWords } from './words.ts';
import './style.css';

/** The chart as soon as there are numbers; it draws again only when something of what it shows is another. */
const MatrixFrame = memo(function MatrixFrame(props: {
  seen: SeenTies | null;
  status: Loading<SeenTies>['status'];
  networks: ReadonlyMap<string, Network>;
  onRetry: () => void;
}) {
  const { seen, status, networks, onRetry } = props;
  const i18n = useI18n();
  const text = useTexts(matrixTexts);
  const catalog = useApp((state) => state.catalog);
  const [all, setAll] = useState(false);
  const [tableOf, setTableOf] = useState<TableOf>('pairs');
  const country = useView((view) => view.country);
  const region = useView((view) => view.region);
  const group = useView((view) => view.group);

  const ties = useMemo<Ties>(
    () => seen?.ties ?? buildTies({ networks: [], links: [], catalog }, new Map(), 'both'),
    [seen, catalog],
  );
  const words = useMemo(
    () => createMatrixWords(i18n, text, catalog, networks),
    [i18n, text, catalog, networks],
  );
  const place = useMemo(() => ({ country, region, group }), [country, region, group]);
  const isChosen = useCallback(
    (partner: Partner) => isInPlace(partner.country, place, catalog),
    [place, catalog],
  );
  const pairs = useMemo(() => chosenTies(ties, isChosen), [ties, isChosen]);
  const regions = useMemo(() => sumByRegion(ties), [ties]);
  const { finding, ...statement } = useMatrixStatement({ seen, ties, pairs, regions, words, tableOf });

  const isEmpty = ties.ties.length === 0;
  const broadSwitch = <BroadSwitch networks={networks} words={words} />;
  return (
    <ChartFrame
      id="matrix"
      method="graph"
      finding={seen ? finding : ''}
      {...statement}
      status={status}
      onRetry={onRetry}
      empty={isEmpty ? text.empty : null}
      controls={
        <MatrixControls total={ties.partners.length} all={all} onAll={setAll}>
          {isEmpty && broadSwitch}
        </MatrixControls>
      }
    >
      {(size) => (
        <MatrixBody
          name={finding}
          onTableOf={setTableOf}
          {...{ size, ties, pairs, regions, words, place, isChosen, all, tableOf }}
        >
          {broadSwitch}
        </MatrixBody>
      )}
    </ChartFrame>
  );
});

/** Who cooperates with whom: countries or regions by shared networks and stated links; a click filters by both ends. */
export default function MatrixChart() {
  const [shown] = useChartOption('matrix-show');
  const { state, networks, retry } = useTies(shown);
  return (
    <MatrixFrame
      seen={state.status === 'ready' ? state.value : null}
      status={state.status}
      networks={networks}
      onRetry={retry}
    />
  );
}
