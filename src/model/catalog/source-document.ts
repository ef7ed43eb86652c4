import type { RecordOf } from '../columns/column.ts';
import { date, documentId, optional, text } from '../columns/kinds.ts';

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
};
export type SourceDocument = RecordOf<typeof SOURCE_DOCUMENT>;
