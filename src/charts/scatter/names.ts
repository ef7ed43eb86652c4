import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Iso3 } from '../../model/site.ts';

/** The names of all countries in the reader's language, and all in the order of their names. */
export interface CountryNames {
  readonly nameOf: (id: Iso3) => string;
  readonly idsByName: readonly Iso3[];
}

/** Names the countries of a catalog. */
export function nameCountries(
  { countries }: Pick<Catalog, 'countries'>,
  { locale, formats }: I18n,
): CountryNames {
  const nameOf = (id: Iso3) => countries.get(id)?.name[locale] ?? id;
  return { nameOf, idsByName: [...countries.keys()].sort((a, b) => formats.compare(nameOf(a), nameOf(b))) };
}
