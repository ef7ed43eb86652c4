import type { LocaleId } from './locales.ts';

/** The same messages in every language. */
export type InLanguages<Texts> = Readonly<Record<LocaleId, Texts>>;

/**
 * Messages of a part of the interface that is loaded later, with that part: English gives the shape, and what is missing
 * in another language does not compile.
 */
export function inLanguages<Texts>(texts: {
  readonly en: Texts;
  readonly vi: NoInfer<Texts>;
}): InLanguages<Texts> {
  return texts;
}
