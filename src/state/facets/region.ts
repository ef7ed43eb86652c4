import { REGIONS, type Region } from '../../model/vocabulary.ts';
import type { Facet } from './facet.ts';

/** UNESCO's region. */
export const region: Facet<'region', Region> = {
  id: 'region',
  values: () => REGIONS,
  several: false,
  read: (site) => site.region,
  name: (value, { messages }) => messages.regions[value].name,
  // It is not the continent that its name says.
  note: (value, { messages }) => (value === 'africa' ? messages.filters.regionNotes.africa : null),
  part: 'places',
  describe: (values, { messages }) => [
    messages.describe.or(
      values.map((value) => {
        const name = messages.regionsInSentence[value];
        return value === 'africa' ? messages.describe.unescoRegion(name) : name;
      }),
    ),
  ],
};
