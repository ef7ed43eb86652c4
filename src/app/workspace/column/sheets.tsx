import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { FiltersPanel } from '../../../panels/filters/filters-panel.tsx';
import { ResultsPanel } from '../../../panels/results/results-panel.tsx';
import type { Workspace } from '../use-workspace.ts';
import { DetailsPanel } from './details-panel.tsx';
import { Panel } from './panel.tsx';

/** A narrow room: filters, results, the open site or the editor of a briefing as a sheet over the map, one at a time. */
export function Sheets({ workspace, editor }: { workspace: Workspace; editor: ReactNode }) {
  const { panels } = useI18n().messages;
  const { parts, covered, listRef, sheets } = workspace;
  const stands = parts.filters || parts.resultList || parts.card || parts.editor;
  return (
    <div className="sheet" hidden={!stands} inert={covered}>
      {parts.filters && (
        <Panel id="filters" name={panels.filters} onFold={() => sheets.toggle('filters')}>
          <FiltersPanel />
        </Panel>
      )}
      {parts.resultList && (
        <Panel
          id="results"
          name={panels.results}
          focusAfter="card tab-results"
          onFold={() => sheets.toggle('results')}
        >
          <ResultsPanel listRef={listRef} />
        </Panel>
      )}
      {parts.card && <DetailsPanel />}
      {editor}
    </div>
  );
}
