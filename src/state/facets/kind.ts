import { KINDS, type Kind } from '../../model/vocabulary.ts';
import type { Facet } from './facet.ts';

/** Which of the three kinds of site. */
export const kind: Facet<'kind', Kind> = {
  id: 'kind',
  values: () => KINDS,
  several: false,
  read: (site) => site.kind,
  name: (value, { messages }) => messages.kinds[value].long,
  part: 'kinds',
  describe: (values, { messages }) =>
    KINDS.filter((value) => values.includes(value)).map((value) => messages.kinds[value].inSentence),
};
