import { SOURCE_DOCUMENT } from '../../../src/model/catalog/source-document.ts';
import { choice, optional, text } from '../../../src/model/columns/kinds.ts';

/** Columns of `documents.csv`. */
export const DOCUMENTS = {
  ...SOURCE_DOCUMENT,
  kind: choice(['article', 'news']),
  note: optional(text()),
};
