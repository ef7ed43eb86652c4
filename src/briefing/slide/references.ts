import { LOCALES } from '../../i18n/locales.ts';
import type { SlideParagraph } from '../../model/briefing/slide.ts';
import type { SourceDocument } from '../../model/catalog/source-document.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { SlidePen } from './pen.ts';

/** A day, a month or a year from ISO 8601, written out. */
function writtenDate(iso: string, locale: LanguageId, write: (iso: string) => string): string {
  if (iso.length === 10) return write(iso);
  if (iso.length < 7) return iso;
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(LOCALES[locale].region, month).format(new Date(iso));
}

/** The whole reference of a document: author, title, publisher, date. */
function referenceOf(
  { title, author, publisher, date }: SourceDocument,
  locale: LanguageId,
  write: (iso: string) => string,
): string {
  const said = title[locale] ?? title.en;
  return [author, said, publisher, date === null ? null : writtenDate(date, locale, write)]
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

/** An address as it is typed. */
const typed = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '');

/** The references of all that the briefing cites, with the numbers that its slides give them. */
export function referencesOf(pen: SlidePen): readonly SlideParagraph[] {
  const { sources, library } = pen.on;
  const { formats, messages } = library.figures.i18n;
  const listed = sources.map((source): SlideParagraph => {
    const text = wholeReference(source, library.documents, pen.locale, formats.date);
    const number = { text: `${pen.numberOf(source)}. ` };
    const reference = URL.canParse(source) ? { text: typed(source), href: source } : { text };
    return { isItem: false, runs: [number, reference] };
  });
  return [
    ...listed,
    { isItem: false, runs: [{ text: messages.map.disclaimer }] },
    { isItem: false, runs: [{ text: messages.app.independence }] },
  ];
}
