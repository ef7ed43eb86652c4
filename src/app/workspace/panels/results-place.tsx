import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ResultsPanel } from '../../../panels/results/results-panel.tsx';
import type { Workspace } from '../use-workspace.ts';
import { Panel } from './panel.tsx';

/** The panel of the results. */
export function ResultsPlace({ workspace }: { workspace: Workspace }) {
  const { panels } = useI18n().messages;
  return (
    <Panel
      id="results"
      name={panels.results}
      focusAfter={workspace.narrow ? 'card tab-results' : undefined}
      onFold={workspace.fold('results')}
    >
      <ResultsPanel listRef={workspace.listRef} />
    </Panel>
  );
}
