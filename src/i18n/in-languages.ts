import type { LanguageId } from '../model/languages.ts';

/** The same messages in every language. */
export type InLanguages<Texts> = Readonly<Record<LanguageId, Texts>>;

/**
 * Messages of a part of the interface that is loaded later, with that part: English gives the shape, and what is missing
 * in another language does not compile.
 */
export function inLanguages<Texts>(
  texts: { readonly en: Texts } & Readonly<Record<Exclude<LanguageId, 'en'>, NoInfer<Texts>>>,
): InLanguages<Texts> {
  return texts;
}
