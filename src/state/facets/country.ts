import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Iso3 } from '../../model/site.ts';
import type { Facet } from './facet.ts';

const nameOf = (iso3: Iso3, { locale }: I18n, { countries }: Catalog) =>
  countries.get(iso3)?.name[locale] ?? iso3;

/** Countries by code. A transboundary site belongs to each of its countries. */
export const country: Facet<'country', Iso3> = {
  id: 'country',
  values: ({ countries }) => [...countries.keys()],
  normalise: (text) => text.toUpperCase(),
  several: true,
  read: (site) => [...new Set(site.countries)],
  name: nameOf,
  part: 'places',
  describe: (values, i18n, catalog) => [
    i18n.messages.describe.or(values.map((iso3) => nameOf(iso3, i18n, catalog))),
  ],
};
