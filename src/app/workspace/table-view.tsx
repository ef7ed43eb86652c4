import { X } from 'lucide-react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { FocusAfter } from '../../ui/focus-target.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { Workspace } from './use-workspace.ts';
import './table-view.css';

const ResultsTable = lazyPart(async () => ({
  default: (await import('../../panels/results/results-table.tsx')).ResultsTable,
}));

/** The results as a table in the place of the map. */
export function TableView({ workspace }: { workspace: Workspace }) {
  const { tableRef, leaveTable, visitFromTable } = workspace;
  const { results, details } = useI18n().messages;
  return (
    <section
      ref={tableRef}
      className="table-view"
      aria-label={results.table}
      data-focus-after={'opener' satisfies FocusAfter}
    >
      <button type="button" className="text-button small" onClick={leaveTable}>
        <X size={16} aria-hidden="true" />
        {results.closeTable}
      </button>
      <Later waiting={<p className="faint">{details.loading}</p>}>
        <ResultsTable onVisit={visitFromTable} />
      </Later>
    </section>
  );
}
