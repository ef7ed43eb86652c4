import type { Suggestion } from '../../state/question/suggestion.ts';
import { useActions, useReadApp } from '../../state/use-app.ts';
import { useOpenChart } from '../../state/use-open-chart.ts';
import { withChart } from '../../state/view/charts.ts';
import { moveFocus } from '../../ui/focus-target.ts';

/**
 * What happens when a suggestion is taken. `write` is told what the field shows afterwards, which is also the search that
 * stands; `leave` goes on to the results.
 */
export function useTake(write: (query: string) => void, leave: () => void): (suggestion: Suggestion) => void {
  const { setFilters, setFocus, setChoice, visit, present, adjustCamera, settle } = useActions();
  const readApp = useReadApp();
  const openChart = useOpenChart();
  return (suggestion) => {
    settle();
    if (suggestion.kind === 'filters') {
      const { patch } = suggestion;
      setFilters(patch);
      write(patch.query ?? '');
      return;
    }
    if (suggestion.kind === 'text' || suggestion.kind === 'host') {
      write(suggestion.query);
      leave();
      return;
    }
    write('');
    switch (suggestion.kind) {
      case 'site':
        visit(suggestion.site);
        moveFocus('card');
        return;
      case 'network':
        setFocus({
          network: suggestion.network.id,
          compare: null,
          chart: withChart(readApp().view.chart, 'networks'),
        });
        return;
      case 'dossier':
        setChoice({ dossier: suggestion.dossier.code });
        return;
      case 'chart':
        openChart(suggestion.chart);
        return;
      case 'briefing':
        present({ ...readApp().view, briefing: suggestion.briefing.id, step: 1 });
        return;
      case 'place': {
        const { lngLat, zoom } = suggestion.place;
        adjustCamera({ lngLat, zoom, bearing: 0, pitch: 0 });
      }
    }
  };
}
