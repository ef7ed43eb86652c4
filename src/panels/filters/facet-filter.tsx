import type { ComponentType } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { FACETS, type FacetId } from '../../state/facets/index.ts';
import { useApp, useScene } from '../../state/use-app.ts';
import { CountryFilter } from './country-filter.tsx';
import { FacetGroup } from './facet-group.tsx';
import { FacetValues } from './facet-values.tsx';

/** What shows a facet that has too many values for a plain list. */
const LONG_LISTS: { readonly [Id in FacetId]?: ComponentType } = { country: CountryFilter };

/** A facet with its title and values. */
export function FacetFilter({ facet, folds = false }: { facet: FacetId; folds?: boolean }) {
  const { filters } = useI18n().messages;
  const catalog = useApp((state) => state.catalog);
  const chosen = useScene().filters[facet].length;
  const LongList = LONG_LISTS[facet];
  return (
    <FacetGroup title={filters.facets[facet]} folds={folds} chosen={chosen}>
      {LongList ? <LongList /> : <FacetValues facet={facet} values={FACETS[facet].values(catalog)} />}
    </FacetGroup>
  );
}
