import { FIELDS, type Field } from '../../model/vocabulary.ts';
import type { Facet } from './facet.ts';

/** The field of science. */
export const field: Facet<'field', Field> = {
  id: 'field',
  values: () => FIELDS,
  several: false,
  read: (site) => site.field,
  name: (value, { messages }) => messages.fields[value].name,
  part: 'fields',
  describe: (values, { messages }) => values.map((value) => messages.fields[value].inSentence),
};
