import { STATUSES, type Status } from '../../model/vocabulary.ts';
import type { Facet } from './facet.ts';

/** What is known of a site's standing. */
export const status: Facet<'status', Status> = {
  id: 'status',
  values: () => STATUSES,
  several: false,
  read: (site) => site.status,
  name: (value, { messages }) => messages.statuses[value],
  part: 'extras',
  describe: (values, { messages }) => [
    messages.describe.or(values.map((value) => messages.statuses[value].toLowerCase())),
  ],
};
