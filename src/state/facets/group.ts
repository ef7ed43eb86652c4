import { GROUPS, type Group } from '../../model/vocabulary.ts';
import type { Facet } from './facet.ts';

/** Groups of countries, e.g. ASEAN. A transboundary site belongs to each group of any of its countries. */
export const group: Facet<'group', Group> = {
  id: 'group',
  values: () => GROUPS,
  several: true,
  read: (site, { countries }) => [
    ...new Set(site.countries.flatMap((iso3) => countries.get(iso3)?.groups ?? [])),
  ],
  name: (value, { messages }) => messages.groups[value],
  part: 'places',
  describe: (values, { messages }) => [messages.describe.or(values.map((value) => messages.groups[value]))],
};
