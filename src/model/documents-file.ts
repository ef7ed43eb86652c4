import { DATA_VERSION } from './catalog-file.ts';
import { asRecord } from './packed-columns.ts';
import type { SourceDocument } from './source-document.ts';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The source documents, by id, from the parsed text of `documents.json`; throws a sentence where it has another form. */
export function decodeDocuments(json: unknown): ReadonlyMap<string, SourceDocument> {
  const file = asRecord(json, 'documents.json');
  if (file.version !== DATA_VERSION || !Array.isArray(file.rows)) {
    throw new Error('documents.json has another form than this program reads: reload the page');
  }
  const documents = file.rows.map((row): SourceDocument => {
    const record = asRecord(row, 'documents.json, a row');
    return {
      id: text(record.id) ?? '',
      title: { en: text(record.title_en) ?? '', vi: text(record.title_vi) },
      author: text(record.author),
      publisher: text(record.publisher),
      date: text(record.date),
    };
  });
  return new Map(documents.map((document) => [document.id, document]));
}
