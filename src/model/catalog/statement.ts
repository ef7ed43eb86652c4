import type { RecordOf } from '../columns/column.ts';
import { choice, date, documentId, integer, list, optional, text } from '../columns/kinds.ts';
import { readRows } from './row-file.ts';

/** What a source document says, in the order in which it is told. */
export const STATEMENT_KINDS = [
  'form',
  'aim',
  'task',
  'priority',
  'centre',
  'strand',
  'discussed',
  'coming',
  'shortcoming',
  'recommendation',
  'host',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** No document has more statements of one kind. */
const MOST = 99;

/** Columns of `document-statements.csv`: one thing that a source document says, in our own words. */
export const STATEMENT = {
  document: documentId(),
  kind: choice(STATEMENT_KINDS),
  /** Its place among those of its kind in the document. */
  number: integer(1, MOST),
  text: { en: text(), vi: text() },
  /** The decision that the document names for it, and its day. */
  decision: optional(text()),
  decisionDate: optional(date()),
  /** Whom it concerns: ids of sites and networks, codes of countries. */
  entities: list(text()),
  /** What is to be known of it; in both languages or in none. */
  note: { en: optional(text()), vi: optional(text()) },
};
export type Statement = RecordOf<typeof STATEMENT>;

/** What the documents say, from the parsed text of `statements.json`; throws a sentence where it has another form. */
export function decodeStatements(json: unknown): readonly Statement[] {
  return readRows(STATEMENT, json, 'statements.json');
}
