import type { RecordOf } from '../columns/column.ts';
import { choice, date, documentId, from, optional, text } from '../columns/kinds.ts';

/** What a source document is. */
const DOCUMENT_KINDS = ['article', 'news'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Columns of `documents.csv`: a document that `doc-…` ids cite. */
export const SOURCE_DOCUMENT = {
  id: documentId(),
  title: { en: text(), vi: optional(text()) },
  /** What a footnote calls it; the whole reference stands at the end. */
  short: { en: text(), vi: text() },
  author: optional(text()),
  publisher: optional(text()),
  /** Null where the document bears none. */
  date: optional(date()),
  kind: choice(DOCUMENT_KINDS),
  /** What is to be known of it. */
  note: { en: from('note', optional(text())), vi: optional(text()) },
};
export type SourceDocument = RecordOf<typeof SOURCE_DOCUMENT>;
