import { readRows } from './row-file.ts';
import { SOURCE_DOCUMENT, type SourceDocument } from './source-document.ts';

/** The source documents, by id, from the parsed text of `documents.json`; throws a sentence where it has another form. */
export function decodeDocuments(json: unknown): ReadonlyMap<string, SourceDocument> {
  const documents = readRows(SOURCE_DOCUMENT, json, 'documents.json');
  return new Map(documents.map((document) => [document.id, document]));
}
