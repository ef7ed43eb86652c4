import { useMemo } from 'react';
import type { ChartHost } from '../../../charts/frame/host.ts';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useKnowledge } from '../../../state/cooperation/knowledge.ts';
import { useActions, useReadApp } from '../../../state/use-app.ts';
import { describeFilters } from '../../../state/view/describe.ts';
import { activeWords, describeFocus } from '../../hosts/active-words.ts';
import { saveChart } from '../../hosts/save-chart.ts';

/** What the charts ask of their surroundings: to be saved, closed and enlarged. */
export function useChartsHost({
  enlarged,
  enlarge,
  card,
}: Required<Pick<ChartHost, 'enlarged' | 'enlarge' | 'card'>>): ChartHost {
  const i18n = useI18n();
  const readApp = useReadApp();
  const { state: knowledge } = useKnowledge(false);
  const { toggleChart } = useActions();
  return useMemo(
    () => ({
      save: (chart, format) => {
        const { catalog, view, linkOf } = readApp();
        return saveChart(chart, format, {
          locale: i18n.locale,
          filters: [describeFilters(view, i18n, catalog), ...describeFocus(view, i18n, knowledge)].join('; '),
          active: activeWords(view),
          link: linkOf(view),
        });
      },
      close: toggleChart,
      enlarged,
      enlarge,
      card,
    }),
    [toggleChart, enlarged, enlarge, card, readApp, i18n, knowledge],
  );
}
