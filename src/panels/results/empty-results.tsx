import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions, useScene } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ActiveFilters } from '../filters/active-filters.tsx';

const NamedHostsHere = lazyPart(() => import('../documents/named-hosts-here.tsx'));

/** Nothing is left: says why, and offers every way out. */
export function EmptyResults() {
  const { messages } = useI18n();
  const scene = useScene();
  const { setFilters } = useActions();
  const { query, former, country } = scene.filters;
  const onlyQuery = scene.scores?.every((score) => score === 0);
  return (
    <div className="empty">
      <h3>{messages.empty.title}</h3>
      <p>{onlyQuery ? messages.empty.query(query.trim()) : messages.empty.text}</p>
      <ActiveFilters />
      {country.length > 0 && (
        <Later>
          <NamedHostsHere />
        </Later>
      )}
      {!former && (
        <>
          <p className="small faint">{messages.empty.formerHint}</p>
          <button type="button" className="text-button small" onClick={() => setFilters({ former: true })}>
            {messages.filters.former}
          </button>
        </>
      )}
    </div>
  );
}
