import { useI18n } from '../../i18n/i18n-context.tsx';
import { FACET_IDS, type FacetId } from '../../state/facets/index.ts';
import { useActions, useApp, useScene, useView } from '../../state/use-app.ts';
import { describeFilters } from '../../state/view/describe.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ActiveFilters } from './active-filters.tsx';
import { FacetFilter } from './facet-filter.tsx';
import { FacetGroup } from './facet-group.tsx';
import { LegendMarks } from './legend-marks.tsx';
import { SinceFilter } from './since-filter.tsx';
import './filters-panel.css';

const LinkFilter = lazyPart(async () => ({ default: (await import('./link-filter.tsx')).LinkFilter }));

/** The facets that stand open. */
const OPEN: readonly FacetId[] = ['kind', 'field', 'region'];
/** The first of those that are folded, in this order; all others follow. */
const FIRST_FOLDED: readonly FacetId[] = ['country', 'group', 'category'];
const FOLDED = [
  ...FIRST_FOLDED,
  ...FACET_IDS.filter((facet) => !OPEN.includes(facet) && !FIRST_FOLDED.includes(facet)),
];

function FormerSwitch() {
  const { filters } = useI18n().messages;
  const former = useView((view) => view.former);
  const { setFilters } = useActions();
  return (
    <label className="former-switch">
      <input
        type="checkbox"
        checked={former}
        onChange={(event) => setFilters({ former: event.target.checked })}
      />
      <span>
        {filters.former}
        <span className="faint small">{filters.formerHint}</span>
      </span>
    </label>
  );
}

/** What is shown, as a sentence; the legend, whose entries are the switches for kinds and fields; every other filter. */
export function FiltersPanel() {
  const i18n = useI18n();
  const { filters } = i18n.messages;
  const catalog = useApp((state) => state.catalog);
  const scene = useScene();
  const links = useView((view) => view.link.length);
  return (
    <div className="filters-panel">
      <h2 className="sentence">{describeFilters(scene.filters, i18n, catalog)}</h2>
      <ActiveFilters />
      <FacetFilter facet="kind" />
      <FacetFilter facet="field" />
      <LegendMarks />
      <FacetFilter facet="region" />
      {FOLDED.map((facet) => (
        <FacetFilter key={facet} facet={facet} folds />
      ))}
      <FacetGroup title={filters.since.title} folds chosen={scene.filters.since ? 1 : 0}>
        <SinceFilter />
      </FacetGroup>
      <FacetGroup title={filters.links} folds chosen={links}>
        <Later>
          <LinkFilter />
        </Later>
      </FacetGroup>
      <FormerSwitch />
    </div>
  );
}
