import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Vocabulary } from '../../i18n/search/vocabulary-shape.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Phrase } from '../../model/search/question/phrases.ts';
import { isFormer } from '../../model/site.ts';
import { isOneOf, keysOf } from '../../model/typed.ts';
import { FIELDS, KINDS, REGIONS, STATUSES } from '../../model/vocabulary.ts';
import { FACET_IDS, FACETS, type FacetId } from '../facets/index.ts';
import type { Meaning } from './meaning.ts';

/** The phrases of a list: `US, America` are two. */
export const phrasesOf = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** What stands in brackets behind a name is no part of what people say: `Iran (Islamic Republic of)`. */
const BRACKETS = /\s*\([^)]*\)/g;

type Say = (facet: FacetId, value: string, text: string, isCode?: boolean) => Phrase<Meaning>;

/** Writes phrases that mean a value of a facet; the same value always has the same meaning. */
function createSay(): Say {
  const kept = new Map<string, Meaning>();
  return (facet, value, text, isCode = false) => {
    const key = `${facet} ${value}`;
    const meaning = kept.get(key) ?? {
      referent: { [facet]: [value] },
      former: facet === 'status' && isOneOf(STATUSES, value) && isFormer(value),
    };
    kept.set(key, meaning);
    return { text, meaning, isCode };
  };
}

/** The names of every value of a facet, as the interface shows them. */
function namesOf<Id extends FacetId>(id: Id, i18n: I18n, catalog: Catalog): (readonly [string, string])[] {
  return FACETS[id].values(catalog).map((value) => [value, FACETS[id].name(value, i18n, catalog)]);
}

/** The names that sentences use, where they differ from those of lists. */
function sentenceNames(say: Say, { messages }: I18n): Phrase<Meaning>[] {
  return [
    ...KINDS.flatMap((kind) => [
      say('kind', kind, messages.kinds[kind].one),
      say('kind', kind, messages.kinds[kind].inSentence),
    ]),
    ...FIELDS.map((field) => say('field', field, messages.fields[field].inSentence)),
    ...REGIONS.map((region) => say('region', region, messages.regionsInSentence[region])),
  ];
}

function everydayWords(say: Say, vocabulary: Vocabulary, catalog: Catalog): Phrase<Meaning>[] {
  const { facets, countries } = vocabulary;
  const own = keysOf(facets).flatMap((facet) =>
    Object.entries(facets[facet]).flatMap(([value, list]) =>
      phrasesOf(list).map((text) => say(facet, value, text)),
    ),
  );
  const ofCountries = Object.entries(countries).flatMap(([iso3, list]) =>
    catalog.countries.has(iso3) ? phrasesOf(list ?? '').map((text) => say('country', iso3, text)) : [],
  );
  return [...own, ...ofCountries];
}

/** Phrases that mean several values at once, and those that ask for former sites. */
function severalAtOnce({ compounds, former }: Vocabulary): Phrase<Meaning>[] {
  const both = compounds.flatMap(({ words, kind, field }) => {
    const referent = { ...(kind ? { kind: [kind] } : {}), ...(field ? { field: [field] } : {}) };
    const meaning: Meaning = { referent, former: false };
    return phrasesOf(words).map((text) => ({ text, meaning }));
  });
  const past: Meaning = { referent: { status: STATUSES.filter(isFormer) }, former: true };
  return [...both, ...phrasesOf(former).map((text) => ({ text, meaning: past }))];
}

/** The place of the first facet that a phrase means: the word `ocean` is a field before it is a sector. */
const rankOf = ({ meaning }: Phrase<Meaning>) => FACET_IDS.findIndex((id) => meaning.referent[id]);

/**
 * All phrases that mean values of facets, in every language, in the order of the facets; of a facet names first, then what
 * people say, then codes.
 */
export function facetPhrases(
  catalog: Catalog,
  languages: readonly I18n[],
  vocabularies: readonly Vocabulary[],
): Phrase<Meaning>[] {
  const say = createSay();
  const names = languages.flatMap((i18n) => [
    ...FACET_IDS.flatMap((facet) =>
      namesOf(facet, i18n, catalog).flatMap(([value, name]) => [
        say(facet, value, name),
        say(facet, value, name.replace(BRACKETS, '')),
      ]),
    ),
    ...sentenceNames(say, i18n),
  ]);
  const codes = [...catalog.countries.values()].flatMap(({ iso2, iso3 }) => [
    say('country', iso3, iso2, true),
    say('country', iso3, iso3, true),
  ]);
  const phrases = [
    ...names,
    ...vocabularies.flatMap((vocabulary) => [
      ...everydayWords(say, vocabulary, catalog),
      ...severalAtOnce(vocabulary),
    ]),
    ...codes,
  ];
  return phrases.sort((a, b) => rankOf(a) - rankOf(b));
}
