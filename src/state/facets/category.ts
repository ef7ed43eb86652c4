import { CATEGORIES, type Category } from '../../model/vocabulary.ts';
import type { Facet } from './facet.ts';

/** A centre's category; reserves and geoparks have none. */
export const category: Facet<'category', Category> = {
  id: 'category',
  values: () => CATEGORIES,
  several: false,
  read: (site) => (site.kind === 'centre' ? site.category : null),
  name: (value, { messages }) => messages.categories[value],
  part: 'grades',
  describe: (values, { messages }) => [
    messages.describe.category(values.map((value) => messages.categories[value])),
  ],
};
