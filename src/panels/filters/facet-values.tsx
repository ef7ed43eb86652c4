import { useI18n } from '../../i18n/i18n-context.tsx';
import type { FacetId, Facets } from '../../state/facets/index.ts';
import { useActions, useApp, useScene, useView } from '../../state/use-app.ts';
import { nameOfValue, noteOfValue } from '../../state/view/describe.ts';
import { FACET_MARKS } from './facet-marks.tsx';

/**
 * The values of a facet as switches, each with the number of sites that it would leave and a bar in proportion.
 * A value that would leave none is faint; it can still be chosen, and taken back.
 */
export function FacetValues<Id extends FacetId>(props: { facet: Id; values: Facets[Id] }) {
  const { facet, values } = props;
  const marks = FACET_MARKS[facet];
  const i18n = useI18n();
  const catalog = useApp((state) => state.catalog);
  const scene = useScene();
  const chosen: readonly string[] = useView((view) => view[facet]);
  const { toggle } = useActions();
  const counts = scene.counts[facet];
  const most = Math.max(1, ...values.map((value) => counts.get(value) ?? 0));
  return (
    <ul className="facet-values">
      {values.map((value) => {
        const count = counts.get(value) ?? 0;
        const name = nameOfValue(facet, value, i18n, catalog);
        const note = noteOfValue(facet, value, i18n);
        const formatted = i18n.formats.count(count);
        return (
          <li key={value}>
            <button
              type="button"
              className="facet-value"
              aria-pressed={chosen.includes(value)}
              aria-label={i18n.messages.filters.valueCount(name, count, formatted)}
              data-empty={count === 0}
              onClick={() => toggle(facet, value)}
            >
              {marks?.mark(value)}
              <span className="facet-name">{name}</span>{' '}
              <span className="facet-count tabular">{formatted}</span>
              <span className="facet-bar" aria-hidden="true">
                <span
                  style={{
                    inlineSize: `${(100 * count) / most}%`,
                    ...(marks?.colour ? { background: marks.colour(value) } : {}),
                  }}
                />
              </span>
            </button>
            {note && <p className="facet-note faint">{note}</p>}
          </li>
        );
      })}
    </ul>
  );
}
