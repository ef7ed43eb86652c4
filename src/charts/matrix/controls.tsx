import type { ReactNode } from 'react';
import { matrixTexts } from '../../i18n/charts/matrix.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { BROAD_NETWORKS } from '../../model/broad-networks.ts';
import type { Network } from '../../model/network.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { ChartChoice, ChartSelect, ChartSwitch, useChartOption } from '../frame/use-option.tsx';
import { nameBroad } from './notes.ts';
import type { MatrixWords } from './words.ts';

/** Whether the networks that join nearly everyone to everyone count, each with the number of its countries. */
export function BroadSwitch(props: { networks: ReadonlyMap<string, Network>; words: MatrixWords }) {
  const { networks, words } = props;
  const { formats } = useI18n();
  const text = useTexts(matrixTexts);
  const { setFocus } = useActions();
  const broad = useView((view) => view.broad);
  const broadNetworks = BROAD_NETWORKS.flatMap((id) => networks.get(id) ?? []);
  return (
    <ChartSwitch
      label={text.broad(nameBroad(broadNetworks, { words, text, formats }))}
      on={broad}
      onChange={(on) => setFocus({ broad: on })}
    />
  );
}

/** How the matrix is read: its level, order and count, and how many rows. */
export function MatrixControls(props: {
  /** Countries that could be rows. */
  total: number;
  all: boolean;
  onAll: (all: boolean) => void;
  children: ReactNode;
}) {
  const { total, all, onAll, children } = props;
  const { formats } = useI18n();
  const text = useTexts(matrixTexts);
  const [level, setLevel] = useChartOption('matrix-level');
  const [order, setOrder] = useChartOption('matrix-order');
  const [shown, setShown] = useChartOption('matrix-show');
  return (
    <>
      <ChartChoice
        label={text.level}
        values={CHART_OPTIONS['matrix-level']}
        value={level}
        nameOf={(value) => text.levels[value]}
        onChange={setLevel}
      />
      <ChartSelect
        label={text.show}
        values={CHART_OPTIONS['matrix-show']}
        value={shown}
        nameOf={(value) => text.shows[value]}
        onChange={setShown}
      />
      {level === 'country' && (
        <>
          <ChartSelect
            label={text.order}
            values={CHART_OPTIONS['matrix-order']}
            value={order}
            nameOf={(value) => text.orders[value]}
            onChange={setOrder}
          />
          <ChartSwitch label={text.all(formats.count(total))} on={all} onChange={onAll} />
        </>
      )}
      {children}
    </>
  );
}
