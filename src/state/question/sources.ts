import type { Messages } from '../../i18n/en/messages.ts';
import type { Vocabulary } from '../../i18n/search/vocabulary-shape.ts';
import { type Briefing, wordsOf } from '../../model/briefing/briefing.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Place } from '../../model/catalog/places-file.ts';
import { LANGUAGES, type LanguageId } from '../../model/languages.ts';
import type { Network } from '../../model/network.ts';
import { acronymOf, hostNames } from '../../model/search/host-acronyms.ts';
import { keysOf, mapKeys } from '../../model/typed.ts';
import { FIELDS, GROUPS, REGIONS } from '../../model/vocabulary.ts';
import type { NamedChart } from '../view/charts.ts';
import { createFind, type Entity, FIT, type FindEntities } from './entities.ts';
import { phrasesOf } from './facet-phrases.ts';
import { createFindByBeginning } from './find-by-beginning.ts';
import type { NamedDossier } from './suggestion.ts';

/** A host, with the names that the vocabularies give it. */
export interface Host {
  /** As the table of centres writes it, or a part of that. */
  readonly query: string;
  readonly name: Readonly<Partial<Record<LanguageId, string>>>;
}

/** What some vocabularies call something. */
const wordsFor = (lists: readonly (string | undefined)[]) => lists.flatMap((list) => phrasesOf(list ?? ''));

/** Finds networks by names, acronyms and what people call them. */
export function networkFinder(
  networks: Iterable<Network>,
  vocabularies: readonly Vocabulary[],
): FindEntities<Network> {
  const entities = [...networks].map((value): Entity<Network> => {
    const { id, name, acronym } = value;
    const said = wordsFor(vocabularies.map(({ networks: words }) => words[id]));
    return { value, names: [name.en, name.vi, ...(acronym ? acronym.split('/') : []), ...said] };
  });
  return createFind(entities, FIT.words);
}

/** Finds what a dossier can be of, but sites and networks, by the names of all languages. */
export function dossierFinder(
  { countries }: Catalog,
  languages: Readonly<Record<LanguageId, Messages>>,
): FindEntities<NamedDossier> {
  const entity = (code: string, nameIn: (locale: LanguageId) => string): Entity<NamedDossier> => {
    const name = mapKeys(LANGUAGES, nameIn);
    return { value: { code, name }, names: Object.values(name) };
  };
  return createFind(
    [
      ...[...countries.values()].map(({ iso3, name }) => entity(`country:${iso3}`, (locale) => name[locale])),
      ...GROUPS.map((id) => entity(`group:${id}`, (locale) => languages[locale].groups[id])),
      ...REGIONS.map((id) => entity(`region:${id}`, (locale) => languages[locale].regions[id].name)),
      ...FIELDS.map((id) => entity(`field:${id}`, (locale) => languages[locale].fields[id].name)),
    ],
    FIT.beginning,
  );
}

/** Finds charts by their names, what they answer, and what people call them. */
export function chartFinder(
  languages: readonly Readonly<Record<'names' | 'purposes', Readonly<Record<NamedChart, string>>>>[],
  vocabularies: readonly Vocabulary[],
): FindEntities<NamedChart> {
  const [first] = languages;
  const entities = (first ? keysOf(first.names) : []).map((value) => ({
    value,
    names: [
      ...languages.flatMap(({ names, purposes }) => [names[value], purposes[value]]),
      ...wordsFor(vocabularies.map(({ charts }) => charts[value])),
    ],
  }));
  return createFind(entities, FIT.beginning);
}

/** Finds briefings by their titles. */
export function briefingFinder(briefings: readonly Briefing[]): FindEntities<Briefing> {
  const titles = ({ title }: Briefing) => LANGUAGES.map((locale) => wordsOf(title, locale).text);
  return createFind(
    briefings.map((value) => ({ value, names: titles(value) })),
    FIT.words,
  );
}

/** Words that stand before the name of a place and that nobody types. */
const GENERIC = /^(Quần đảo|Đảo|Vịnh|Dãy|Sa mạc|Hồ) /;

/** Finds places by their names in every worldview. */
export function placeFinder(places: readonly Place[]): FindEntities<Place> {
  const names = ({ name, nameInVietNam }: Place) => [
    ...new Set([
      name.en,
      name.vi,
      name.vi.replace(GENERIC, ''),
      ...(nameInVietNam ? [nameInVietNam.en, nameInVietNam.vi] : []),
    ]),
  ];
  return createFindByBeginning(places.map((value) => ({ value, names: names(value) })));
}

/** Finds hosts by their names (those of the languages in the order of `LANGUAGES`), by their acronyms, and by what
 * vocabularies call them. */
export function hostFinder({ sites }: Catalog, vocabularies: readonly Vocabulary[]): FindEntities<Host> {
  const hosts = sites.flatMap((site) => (site.kind === 'centre' && site.host ? [site.host] : []));
  const known = new Set([...hosts.flatMap(hostNames), ...hosts]);
  const entities = [...known].map((query): Entity<Host> => {
    const said = LANGUAGES.map(
      (locale, index) => [locale, phrasesOf(vocabularies[index]?.hosts[query] ?? '')] as const,
    );
    const name = Object.fromEntries(
      said.flatMap(([locale, words]) => (words[0] ? [[locale, words[0]]] : [])),
    );
    const acronym = acronymOf(query);
    const bracketed = /\(([^)]+)\)/.exec(query)?.[1];
    return {
      value: { query, name },
      names: [
        query,
        ...(acronym ? [acronym] : []),
        ...(bracketed ? [bracketed] : []),
        ...said.flatMap(([, words]) => words),
      ],
    };
  });
  return createFind(entities, FIT.beginning);
}
