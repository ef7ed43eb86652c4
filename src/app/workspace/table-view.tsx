import { X } from 'lucide-react';
import type { RefObject } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { FocusAfter } from '../../ui/focus-target.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import './table-view.css';

const ResultsTable = lazyPart(async () => ({
  default: (await import('../../panels/results/results-table.tsx')).ResultsTable,
}));

/** The results as a table over the whole page; `onVisit` follows when a site was chosen in it. */
export function TableView(props: {
  tableRef: RefObject<HTMLElement | null>;
  onClose: () => void;
  onVisit: () => void;
}) {
  const { tableRef, onClose, onVisit } = props;
  const { results, details } = useI18n().messages;
  return (
    <section
      ref={tableRef}
      className="table-view"
      aria-label={results.table}
      data-focus-after={'opener' satisfies FocusAfter}
    >
      <button type="button" className="text-button small" onClick={onClose}>
        <X size={16} aria-hidden="true" />
        {results.closeTable}
      </button>
      <Later waiting={<p className="faint">{details.loading}</p>}>
        <ResultsTable onVisit={onVisit} />
      </Later>
    </section>
  );
}
