import { useI18n } from '../../i18n/i18n-context.tsx';
import { completenessOf } from '../../model/register/known/completeness.ts';
import type { Site } from '../../model/site.ts';
import { useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useApp } from '../../state/use-app.ts';

/** How much of what is asked of a site is known, and the oldest year of what may have changed since: two cells of a row. */
export function KnownCells({ site }: { site: Site }) {
  const { formats } = useI18n();
  const { state } = useKnowledge();
  const compiled = useApp((app) => app.catalog.compiled);
  const details = state.status === 'ready' ? state.value.details.get(site.id) : undefined;
  const told = details && completenessOf(site, details, compiled);
  const none = <span className="faint">{state.status === 'loading' ? '…' : '—'}</span>;
  return (
    <>
      <td className="tabular">
        {told ? `${formats.count(told.known)} / ${formats.count(told.asked)}` : none}
      </td>
      <td className="tabular">{told?.oldest ?? none}</td>
    </>
  );
}
