import { REGIONS, type Region } from '../../model/vocabulary.ts';
import type { Facet } from './facet.ts';

/** UNESCO's region. */
export const region: Facet<'region', Region> = {
  id: 'region',
  values: () => REGIONS,
  several: false,
  read: (site) => site.region,
  name: (value, { messages }) => messages.regions[value].name,
  part: 'places',
  describe: (values, { messages }) => [
    messages.describe.or(values.map((value) => messages.regionsInSentence[value])),
  ],
};
