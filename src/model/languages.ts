/** The languages of the atlas, in the order of the switch: the interface, the tables and the briefings have these. */
export const LANGUAGES = ['en', 'vi'] as const;

/** A language of the atlas by its code, which stands in links and as `lang` in pages. */
export type LanguageId = (typeof LANGUAGES)[number];

/** A value for each language. */
export function inEachLanguage<Value>(
  make: (language: LanguageId) => Value,
): Readonly<Record<LanguageId, Value>> {
  // The entries are those of every language; `fromEntries` forgets it.
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<
    LanguageId,
    Value
  >;
}
