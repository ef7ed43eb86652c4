import { SECTORS, type Sector } from '../../model/vocabulary.ts';
import type { Facet } from './facet.ts';

/** UNESCO's sector. */
export const sector: Facet<'sector', Sector> = {
  id: 'sector',
  values: () => SECTORS,
  several: false,
  read: (site) => site.sector,
  name: (value, { messages }) => messages.sectors[value],
  part: 'extras',
  describe: (values, { messages }) => [
    messages.describe.sector(values.map((value) => messages.sectors[value])),
  ],
};
