import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Catalog } from '../../model/catalog/catalog.ts';
import { networksOfSite } from '../../model/catalog/site-networks.ts';
import type { Facet } from './facet.ts';

const nameOf = (id: string, { locale }: I18n, { networks }: Catalog) => networks.get(id)?.name[locale] ?? id;

/** The networks that list a site. Networks of countries alone list none, and are no values. */
export const member: Facet<'member', string> = {
  id: 'member',
  values: ({ networks }) => [...networks.keys()],
  normalise: (text) => text.toLowerCase(),
  several: true,
  read: (site, { networks }) => networksOfSite(site).filter((id) => networks.has(id)),
  name: nameOf,
  part: 'extras',
  describe: (values, i18n, catalog) => [
    i18n.messages.describe.member(values.map((id) => nameOf(id, i18n, catalog))),
  ],
};
