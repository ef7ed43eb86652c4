import { useMemo } from 'react';
import type { ChartHost } from '../../../charts/frame/host.ts';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useKnowledge, useWaitForPart } from '../../../state/cooperation/knowledge.ts';
import { useActions, useReadApp } from '../../../state/use-app.ts';
import { describeFilters } from '../../../state/view/describe.ts';
import { activeWords, describeFocus } from '../../hosts/active-words.ts';
import { saveChart } from '../../hosts/save-chart.ts';
import { useTheme } from '../../use-theme.ts';

/** What the charts ask of their surroundings: to be saved, closed and enlarged. */
export function useChartsHost({
  enlarged,
  enlarge,
  card,
}: Required<Pick<ChartHost, 'enlarged' | 'enlarge' | 'card'>>): ChartHost {
  const i18n = useI18n();
  const theme = useTheme();
  const readApp = useReadApp();
  const waitFor = useWaitForPart();
  const { state: knowledge } = useKnowledge(false);
  const { toggleChart } = useActions();
  return useMemo(
    () => ({
      save: (chart, format) => {
        const { catalog, view, selectScene, linkOf } = readApp();
        return saveChart(chart, format, {
          ...{ i18n, theme, view, waitFor },
          scene: selectScene(view),
          filters: [describeFilters(view, i18n, catalog), ...describeFocus(view, i18n, knowledge)].join('; '),
          active: activeWords(view),
          link: linkOf(view),
        });
      },
      close: toggleChart,
      ...{ enlarged, enlarge, card, theme },
    }),
    [toggleChart, enlarged, enlarge, card, readApp, waitFor, i18n, theme, knowledge],
  );
}
