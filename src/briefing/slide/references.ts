import type { SlideParagraph } from '../../model/briefing/slide.ts';
import type { SourceDocument } from '../../model/catalog/source-document.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { SlidePen } from './pen.ts';

/** The whole reference of a document: author, title, publisher, date. */
function referenceOf(
  { title, author, publisher, date }: SourceDocument,
  locale: LanguageId,
  write: (iso: string) => string,
): string {
  const said = title[locale] ?? title.en;
  return [author, said, publisher, date === null ? null : date.length === 10 ? write(date) : date]
    .filter(Boolean)
    .join('. ');
}

/** The whole reference to a source: that of its document, else its address. */
export function wholeReference(
  source: string,
  documents: ReadonlyMap<string, SourceDocument>,
  locale: LanguageId,
  write: (iso: string) => string,
): string {
  const document = documents.get(source);
  return document ? referenceOf(document, locale, write) : source;
}

/** The references of all that the briefing cites, with the numbers that its slides give them. */
export function referencesOf(pen: SlidePen): readonly SlideParagraph[] {
  const { sources, library } = pen.on;
  const { formats, messages } = library.figures.i18n;
  const listed = sources.map((source): SlideParagraph => {
    const text = wholeReference(source, library.documents, pen.locale, formats.date);
    const href = source.startsWith('https://') ? { href: source } : {};
    return { isItem: false, runs: [{ text: `${pen.numberOf(source)}.  ` }, { text, ...href }] };
  });
  return [
    ...listed,
    { isItem: false, runs: [{ text: messages.map.disclaimer }] },
    { isItem: false, runs: [{ text: messages.app.independence }] },
  ];
}
