import { memo, useMemo, useState } from 'react';
import { networkTexts } from '../../i18n/charts/network.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { BROAD_NETWORKS } from '../../model/broad-networks.ts';
import type { Knowledge } from '../../state/cooperation/knowledge.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { ChartChoice, ChartSelect, ChartSwitch, useChartOption } from '../frame/use-option.tsx';
import { createBroadCounter, type NetworkChoice } from './graph.ts';

/** Whether the broad networks count, and how many connections they bring; nothing where they bring none. */
const BroadSwitch = memo(function BroadSwitch(props: { knowledge: Knowledge; asked: NetworkChoice }) {
  const { knowledge, asked } = props;
  const { formats, locale } = useI18n();
  const text = useTexts(networkTexts);
  const { setFocus } = useActions();
  const broad = useView((view) => view.broad);
  const [countBroad] = useState(createBroadCounter);
  const added = useMemo(() => countBroad(knowledge, asked), [countBroad, knowledge, asked]);
  const networks = BROAD_NETWORKS.flatMap((id) => knowledge.networks.get(id) ?? []);
  if (added === 0 && !broad) return null;
  return (
    <span
      title={text.broadHint(
        formats.list(networks.map(({ name }) => name[locale])),
        added,
        formats.count(added),
      )}
    >
      <ChartSwitch
        label={text.broad(
          networks.map(({ acronym, name }) => acronym ?? name[locale]).join(', '),
          formats.count(added),
        )}
        on={broad}
        onChange={(on) => setFocus({ broad: on })}
      />
    </span>
  );
});

/** What the network is made of, by what its nodes are sized, and whether the broad networks count. */
export function NetworkControls(props: { knowledge: Knowledge | null; asked: NetworkChoice }) {
  const { knowledge, asked } = props;
  const text = useTexts(networkTexts);
  const [show, setShow] = useChartOption('network-show');
  const [size, setSize] = useChartOption('network-size');
  return (
    <>
      <ChartChoice
        label={text.show}
        values={CHART_OPTIONS['network-show']}
        value={show}
        nameOf={(value) => text.shows[value]}
        onChange={setShow}
      />
      <ChartSelect
        label={text.size}
        values={CHART_OPTIONS['network-size']}
        value={size}
        nameOf={(value) => text.sizes[value]}
        onChange={setSize}
      />
      {knowledge && <BroadSwitch knowledge={knowledge} asked={asked} />}
    </>
  );
}
