import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Vocabulary } from '../../i18n/search/vocabulary-shape.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import { localNameOf } from '../../model/catalog/local-names.ts';
import { spelledWords } from '../../model/search/fold.ts';
import { createPhrases, type Phrase, type Phrases } from '../../model/search/question/phrases.ts';
import type { Grammar } from '../../model/search/question/segments.ts';
import { createYearReader, type YearMark, type YearRange } from '../../model/search/question/years.ts';
import { keysOf } from '../../model/typed.ts';
import { createAroundReader } from './around-reader.ts';
import { facetPhrases, phrasesOf } from './facet-phrases.ts';
import { type Meaning, meaningOfYears } from './meaning.ts';

/** What a reader writes before the name of what is to be opened. */
export type Lead = keyof Vocabulary['leads'];

/** All that a question may be made of, in every language. */
export interface Lexicon {
  readonly phrases: Phrases<Meaning>;
  readonly grammar: Grammar<Meaning>;
  readonly leads: Phrases<Lead>;
  readonly vocabularies: readonly Vocabulary[];
  readonly aroundIn: ReturnType<typeof createAroundReader>;
}

/** Phrases of lists by what they mean. */
function listed<Key extends string>(vocabularies: readonly Readonly<Record<Key, string>>[]): Phrase<Key>[] {
  return vocabularies.flatMap((words) =>
    keysOf(words).flatMap((meaning) => phrasesOf(words[meaning]).map((text) => ({ text, meaning }))),
  );
}

/** The first and the last year of which the catalog knows anything; the last is that of its edition at least. */
function yearsOf({ sites, compiled }: Catalog): YearRange {
  const years = sites.flatMap(({ year }) => year ?? []);
  return [Math.min(...years), Math.max(...years, Number(compiled.slice(0, 4)))];
}

/** Whether two words follow each other in any name of a site. */
function createNameTest(catalog: Catalog): Grammar<Meaning>['isInName'] {
  const pairs = new Set<string>();
  for (const site of catalog.sites) {
    for (const text of [site.name.en, site.name.vi, localNameOf(catalog, site)]) {
      const words = text ? spelledWords(text) : [];
      for (let index = 1; index < words.length; index++) pairs.add(`${words[index - 1]} ${words[index]}`);
    }
  }
  return (first, second) => pairs.has(`${first.key} ${second.key}`);
}

/** Makes the lexicon of a catalog out of the names and words of all languages. */
export function createLexicon(
  catalog: Catalog,
  languages: readonly I18n[],
  vocabularies: readonly Vocabulary[],
): Lexicon {
  const phrases = createPhrases(facetPhrases(catalog, languages, vocabularies));
  const marks = createPhrases<YearMark>(listed(vocabularies.map(({ years }) => years)));
  const small = createPhrases(listed(vocabularies.map((words) => ({ small: words.small }))));
  const yearsAt = createYearReader(marks, yearsOf(catalog));
  return {
    phrases,
    leads: createPhrases<Lead>(listed(vocabularies.map(({ leads }) => leads))),
    vocabularies,
    aroundIn: createAroundReader(vocabularies),
    grammar: {
      isInName: createNameTest(catalog),
      smallAt: (tokens, start) => small.longestAt(tokens, start)?.length ?? 0,
      meaningAt: (tokens, start) => {
        const years = yearsAt(tokens, start);
        const phrase = phrases.longestAt(tokens, start);
        if (years && years.length >= (phrase?.length ?? 0)) {
          return { length: years.length, meanings: [meaningOfYears(years.years)], isWeak: false };
        }
        return phrase;
      },
    },
  };
}
