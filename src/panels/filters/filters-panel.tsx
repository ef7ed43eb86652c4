import { useI18n } from '../../i18n/i18n-context.tsx';
import {
  CATEGORIES,
  FIELDS,
  GROUPS,
  KINDS,
  type Kind,
  REGIONS,
  SECTORS,
  STATUSES,
} from '../../model/vocabulary.ts';
import { useActions, useApp, useScene, useView } from '../../state/use-app.ts';
import { describeFilters } from '../../state/view/describe.ts';
import type { MarkShape } from '../../theme/marks.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { MarkIcon } from '../mark-icon.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { CountryFilter } from './country-filter.tsx';
import { FacetGroup } from './facet-group.tsx';
import { FacetValues } from './facet-values.tsx';
import { LegendMarks } from './legend-marks.tsx';
import { SinceFilter } from './since-filter.tsx';
import './filters-panel.css';

const LinkFilter = lazyPart(async () => ({ default: (await import('./link-filter.tsx')).LinkFilter }));

const SHAPE_OF_KIND: Readonly<Record<Kind, MarkShape>> = {
  centre: 'circle',
  'biosphere-reserve': 'hexagon',
  geopark: 'triangle',
};

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
      <FacetGroup title={filters.facets.kind}>
        <FacetValues
          facet="kind"
          values={KINDS}
          mark={(kind) => <MarkIcon shape={SHAPE_OF_KIND[kind]} hollow={false} former={false} />}
        />
      </FacetGroup>
      <FacetGroup title={filters.facets.field}>
        <FacetValues
          facet="field"
          values={FIELDS}
          mark={(field) => <MarkIcon shape="circle" hollow={false} former={false} field={field} />}
          colour={(field) => `var(--field-${field})`}
        />
      </FacetGroup>
      <LegendMarks />
      <FacetGroup title={filters.facets.region}>
        <FacetValues facet="region" values={REGIONS} />
      </FacetGroup>
      <FacetGroup title={filters.facets.country} folds chosen={scene.filters.country.length}>
        <CountryFilter />
      </FacetGroup>
      <FacetGroup title={filters.facets.group} folds chosen={scene.filters.group.length}>
        <FacetValues facet="group" values={GROUPS} />
      </FacetGroup>
      <FacetGroup title={filters.facets.category} folds chosen={scene.filters.category.length}>
        <FacetValues facet="category" values={CATEGORIES} />
      </FacetGroup>
      <FacetGroup title={filters.facets.sector} folds chosen={scene.filters.sector.length}>
        <FacetValues facet="sector" values={SECTORS} />
      </FacetGroup>
      <FacetGroup title={filters.facets.status} folds chosen={scene.filters.status.length}>
        <FacetValues facet="status" values={STATUSES} />
      </FacetGroup>
      <FacetGroup title={filters.since.title} folds chosen={scene.filters.since ? 1 : 0}>
        <SinceFilter />
      </FacetGroup>
      <FacetGroup title={filters.links} folds later chosen={links}>
        <Later>
          <LinkFilter />
        </Later>
      </FacetGroup>
      <FormerSwitch />
    </div>
  );
}
