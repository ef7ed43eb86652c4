import type { SourceDocument } from './catalog/source-document.ts';
import type { LanguageId } from './languages.ts';

/** The host of a page as readers know it, without `www.`. Error: an address that is none. */
export const hostOfPage = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Hosts that hold copies of others' documents, whatever the end of their names. */
const MIRRORS = /(^|\.)(dokumen|pdfslide|docplayer|scribd|studylib\w*|vdocuments|silo|yumpu)\.[a-z]+$/;

const MIRROR: Readonly<Record<LanguageId, string>> = { en: 'copy', vi: 'bản sao' };

/** The host of a page, and that it holds but a copy where it is not the publisher's. Error: an address that is none. */
export function nameOfPage(url: string, locale: LanguageId): string {
  const host = hostOfPage(url);
  return MIRRORS.test(host) ? `${host} (${MIRROR[locale]})` : host;
}

/** A source by the title of its document, in the language where it has one there, or by its page; else as it is written. */
export function nameOfSource(
  source: string,
  documents: ReadonlyMap<string, SourceDocument>,
  locale: LanguageId,
): string {
  const document = documents.get(source);
  if (document) return document.title[locale] ?? document.title.en;
  return URL.canParse(source) ? nameOfPage(source, locale) : source;
}
