import { en as messages } from '../../src/i18n/en/messages.ts';
import { FIELDS, type Field } from '../../src/model/vocabulary.ts';
import { recountSites } from './real-tables.ts';

/** A field with its English name. */
interface NamedField {
  readonly id: Field;
  readonly name: string;
}

const centres = recountSites().filter(({ kind, former }) => kind === 'centre' && !former);
const countOf = (id: Field) => centres.filter(({ field }) => field === id).length;

/** The fields with the most centres, the first first, by a recount of the tables. */
export const LEADING_FIELDS: readonly NamedField[] = FIELDS.toSorted((a, b) => countOf(b) - countOf(a)).map(
  (id) => ({ id, name: messages.fields[id].name }),
);
