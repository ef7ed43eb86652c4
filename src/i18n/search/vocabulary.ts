import { LANGUAGES, type LanguageId } from '../../model/languages.ts';
import type { Vocabulary } from './vocabulary-shape.ts';

const load: (locale: LanguageId) => Promise<{ readonly vocabulary: Vocabulary }> = (locale) =>
  import(`../${locale}/search/vocabulary.ts`);

/**
 * Fetches the words that a question may be made of, of every language: a reader may mix them, whatever the interface speaks.
 * Errors: the network's.
 */
export async function loadVocabularies(): Promise<readonly Vocabulary[]> {
  const modules = await Promise.all(LANGUAGES.map(load));
  return modules.map(({ vocabulary }) => vocabulary);
}
