import { PanelLeftClose } from 'lucide-react';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { FiltersPanel } from '../../../panels/filters/filters-panel.tsx';
import { ResultsPanel } from '../../../panels/results/results-panel.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { Workspace } from '../use-workspace.ts';
import type { TabId } from './column-state.ts';
import { ColumnTabs } from './column-tabs.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { Panel } from './panel.tsx';
import './left-column.css';

/**
 * The column at the left: filters, results, the open site and the editor of a briefing, each behind its tab; in a vast room the filters
 * beside the rest. `editor` stays in it while a presentation stands in place of the column.
 */
export function LeftColumn({ workspace, editor }: { workspace: Workspace; editor: ReactNode }) {
  const { panels } = useI18n().messages;
  const { column, parts, covered, listRef, room } = workspace;
  const covers = column.front === 'details' || column.front === 'compose';
  const stands = (id: TabId) => parts.column && (column.front === id || (covers && column.before === id));
  const filters = (
    <Panel
      id="filters"
      name={panels.filters}
      covered={!parts.filters}
      tools={
        column.beside && (
          <IconButton
            icon={PanelLeftClose}
            label={panels.fold(panels.filters)}
            onClick={column.toggleBeside}
          />
        )
      }
    >
      <FiltersPanel />
    </Panel>
  );
  return (
    <div className="columns" inert={covered} hidden={!parts.column}>
      {parts.column && column.beside && <div className="column">{filters}</div>}
      <div className="column" data-folded={column.front === null || undefined} data-tab={column.front}>
        {parts.column && <ColumnTabs column={column} vast={room === 'vast'} />}
        {stands('filters') && !column.beside && filters}
        {stands('results') && (
          <Panel id="results" name={panels.results} focusAfter="card tab-results" covered={!parts.resultList}>
            <ResultsPanel listRef={listRef} />
          </Panel>
        )}
        {parts.card && <DetailsPanel />}
        {editor}
      </div>
    </div>
  );
}
