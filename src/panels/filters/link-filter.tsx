import { linksTexts } from '../../i18n/charts/links.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { LINK_TYPES } from '../../model/link-types.ts';
import { useCooperation } from '../../state/cooperation/use-cooperation.ts';
import { useActions, useView } from '../../state/use-app.ts';
import './link-filter.css';

/** Types of links as switches, each with its colour on the map and the number of links that the other filters leave. */
export function LinkFilter() {
  const { messages, formats } = useI18n();
  const text = useTexts(linksTexts);
  const chosen = useView((view) => view.link);
  const { toggleLink } = useActions();
  const { state } = useCooperation();
  const counts = state.status === 'ready' ? state.value.linksByType : null;
  const most = Math.max(1, ...(counts?.values() ?? []));
  return (
    <>
      <p className="faint small">{text.hint}</p>
      <ul className="facet-values">
        {LINK_TYPES.map((type) => {
          const count = counts?.get(type) ?? 0;
          const formatted = counts ? formats.count(count) : '';
          const name = messages.linkTypes[type];
          return (
            <li key={type}>
              <button
                type="button"
                className="facet-value"
                aria-pressed={chosen.includes(type)}
                aria-label={counts ? text.count(name, count, formatted) : name}
                data-empty={counts !== null && count === 0}
                onClick={() => toggleLink(type)}
              >
                <span className="arc-key" style={{ background: `var(--arc-${type})` }} aria-hidden="true" />
                <span className="facet-name">{name}</span>{' '}
                <span className="facet-count tabular">{formatted}</span>
                <span className="facet-bar" aria-hidden="true">
                  <span
                    style={{ inlineSize: `${(100 * count) / most}%`, background: `var(--arc-${type})` }}
                  />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
