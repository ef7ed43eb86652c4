import type { SourceDocument } from './catalog/source-document.ts';
import type { LanguageId } from './languages.ts';

/** The host of a page as readers know it, without `www.`. Error: an address that is none. */
export const hostOfPage = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** A source by the title of its document, in the language where it has one there, or by the host of its page; else as it is written. */
export function nameOfSource(
  source: string,
  documents: ReadonlyMap<string, SourceDocument>,
  locale: LanguageId,
): string {
  const document = documents.get(source);
  if (document) return document.title[locale] ?? document.title.en;
  return URL.canParse(source) ? hostOfPage(source) : source;
}
