import { readRows } from './row-file.ts';
import type { SourceDocument } from './source-document.ts';

/** The source documents, by id, from the parsed text of `documents.json`; throws a sentence where it has another form. */
export function decodeDocuments(json: unknown): ReadonlyMap<string, SourceDocument> {
  const documents = readRows(json, 'documents.json').map(
    (row): SourceDocument => ({
      id: row.string('id'),
      title: { en: row.string('title_en'), vi: row.text('title_vi') },
      author: row.text('author'),
      publisher: row.text('publisher'),
      date: row.text('date'),
    }),
  );
  return new Map(documents.map((document) => [document.id, document]));
}
