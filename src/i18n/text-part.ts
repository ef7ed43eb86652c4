import type { LanguageId } from '../model/languages.ts';

/** The words of a part of the interface that is loaded later, a file for each language. */
export interface TextPart<Texts> {
  /** The words in a language. Error: they have not been loaded, because their part was not loaded by `withTexts`. */
  readonly of: (locale: LanguageId) => Texts;
  /** Fetches the words of a language, once. Errors: the network's; the next call tries again. */
  readonly load: (locale: LanguageId) => Promise<void>;
}

/** Every part whose code has arrived. */
const parts = new Set<Pick<TextPart<unknown>, 'load'>>();

/** The languages that were spoken since the page was opened. */
const spoken = new Set<LanguageId>();

/** Words that are fetched with their part; `load` imports the file of a language. */
export function textPart<Texts>(
  load: (locale: LanguageId) => Promise<{ readonly texts: Texts }>,
): TextPart<Texts> {
  const loaded = new Map<LanguageId, Texts>();
  const part: TextPart<Texts> = {
    of: (locale) => {
      const texts = loaded.get(locale);
      if (texts === undefined) throw new Error(`Words have not been loaded in the language "${locale}"`);
      return texts;
    },
    load: async (locale) => {
      if (!loaded.has(locale)) loaded.set(locale, (await load(locale)).texts);
    },
  };
  parts.add(part);
  return part;
}

/** Fetches the words, in the languages spoken, of every part whose code has arrived. Errors: the network's. */
async function loadTexts(): Promise<void> {
  await Promise.all([...parts].flatMap((part) => [...spoken].map((locale) => part.load(locale))));
}

/**
 * From now on words come in `locale` too; resolves once those of the parts that are here have come. Where they cannot be
 * had, which is the network's error, the language is not spoken, and no later part waits for it.
 */
export async function speak(locale: LanguageId): Promise<void> {
  const isNew = !spoken.has(locale);
  spoken.add(locale);
  try {
    await loadTexts();
  } catch (problem) {
    if (isNew) spoken.delete(locale);
    throw problem;
  }
}

/** Code that is loaded later, with its words: `withTexts(import('./part.tsx'))`. */
export async function withTexts<Module>(loading: Promise<Module>): Promise<Module> {
  const module = await loading;
  await loadTexts();
  return module;
}
