import { X } from 'lucide-react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useKnowledge } from '../../state/cooperation/knowledge.ts';
import { FACET_IDS, type FacetId, type Facets, type FacetValues } from '../../state/facets/index.ts';
import { useActions, useApp, useScene, useView } from '../../state/use-app.ts';
import { describeArea, nameOfValue } from '../../state/view/describe.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import './active-filters.css';

const OpenedNetwork = lazyPart(() => import('./opened-network.tsx'));

interface Chip {
  readonly key: string;
  readonly name: string;
  readonly remove: () => void;
}

function useChips(): Chip[] {
  const i18n = useI18n();
  const catalog = useApp((state) => state.catalog);
  const filtered = useScene().filters;
  const { toggle, setFilters } = useActions();
  const { describe, filters } = i18n.messages;
  const chipsOf = <Id extends FacetId>(facet: Id, facets: Facets): Chip[] =>
    facets[facet].map((value: FacetValues[Id]) => ({
      key: `${facet} ${value}`,
      name: nameOfValue(facet, value, i18n, catalog),
      remove: () => toggle(facet, value),
    }));
  const chips = FACET_IDS.flatMap((facet) => chipsOf(facet, filtered));
  const { since, query, area } = filtered;
  if (since) {
    chips.push({
      key: 'since',
      name: describe.years(since[0], since[1]),
      remove: () => setFilters({ since: null }),
    });
  }
  if (query.trim()) {
    chips.push({ key: 'query', name: `“${query.trim()}”`, remove: () => setFilters({ query: '' }) });
  }
  if (area) {
    chips.push({ key: 'area', name: describeArea(area, i18n), remove: () => setFilters({ area: null }) });
  }
  if (filtered.former) {
    chips.push({ key: 'former', name: filters.former, remove: () => setFilters({ former: false }) });
  }
  return chips;
}

/** What is chosen of cooperation: types of links, the opened network and the one beside it. */
function useCooperationChips(): Chip[] {
  const { messages, locale } = useI18n();
  const link = useView((view) => view.link);
  const network = useView((view) => view.network);
  const compare = useView((view) => view.compare);
  const { toggleLink, setFocus } = useActions();
  const { state } = useKnowledge(network !== null || compare !== null);
  const nameOf = (id: string) =>
    (state.status === 'ready' && state.value.networks.get(id)?.name[locale]) || id.toUpperCase();
  const chips: Chip[] = link.map((type) => ({
    key: `link ${type}`,
    name: messages.linkTypes[type],
    remove: () => toggleLink(type),
  }));
  if (network) {
    chips.push({ key: 'network', name: nameOf(network), remove: () => setFocus({ network: null }) });
  }
  if (compare) {
    const name = messages.filters.comparedWith(nameOf(compare));
    chips.push({ key: 'compare', name, remove: () => setFocus({ compare: null }) });
  }
  return chips;
}

/** What narrows the sites now: one chip each, to be taken away one by one or all at once. */
export function ActiveFilters() {
  const { messages } = useI18n();
  const { clearFilters } = useActions();
  const chips = [...useChips(), ...useCooperationChips()];
  const opened = useView((view) => view.network);
  const { state } = useKnowledge(opened !== null);
  const network = opened !== null && state.status === 'ready' ? state.value.networks.get(opened) : undefined;
  if (chips.length === 0) return null;
  return (
    <div className="active-filters">
      <ul className="chips" aria-label={messages.filters.title}>
        {chips.map((chip) => (
          <li key={chip.key}>
            <button
              type="button"
              className="chip"
              aria-label={messages.filters.remove(chip.name)}
              onClick={chip.remove}
            >
              <span>{chip.name}</span>
              <X size={14} strokeWidth={2} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {network && (
        <Later>
          <OpenedNetwork network={network} />
        </Later>
      )}
      <button type="button" className="link-button small" onClick={clearFilters}>
        {messages.filters.clearAll}
      </button>
    </div>
  );
}
