import MiniSearch from 'minisearch';
import type { Catalog } from '../catalog/catalog.ts';
import { localNameOf } from '../catalog/local-names.ts';
import type { Site } from '../site.ts';
import { spelledWords as words } from './fold.ts';
import { hostAcronyms } from './host-acronyms.ts';

/** What a search found. */
export interface SearchResult {
  /** Score by site index; higher is better, 0 is not found. */
  readonly scores: Float32Array;
  /** `close`: nothing has the words as written; these have them with a letter or two changed. */
  readonly match: 'exact' | 'close';
}

/** Answers free-text queries over one catalog; where it is strict, likeness is not tried. */
export type SearchSites = (query: string, isStrict?: boolean) => SearchResult;

/** Makes the search of a catalog, as `createSearch` does. */
export type CreateSearch = (catalog: Catalog) => SearchSites;

interface SearchDocument {
  readonly id: number;
  readonly name: string;
  readonly acronym: string;
  readonly host: string;
  readonly place: string;
}

/** How much a hit in each part of a record weighs. */
const BOOST = { acronym: 6, name: 4, place: 2, host: 1 };

/** A site of which the query is the whole name or acronym comes before those that only contain it. */
const WHOLE_NAME = 10;

/** Words shorter than this are taken as typed: a changed letter makes them another word. */
const SHORTEST_TYPO = 4;

/** Up to four capitals are an acronym, and taken as typed, too: the likeness of two acronyms means nothing. */
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,4}(?![\p{L}\p{N}])/gu;

/** Neighbouring words written as one. */
function pairs(tokens: readonly string[]): string[] {
  return tokens.slice(1).map((token, index) => `${tokens[index]}${token}`);
}

/** Replaces two neighbouring words by the one word that the catalog's places know them as: `Ha Noi` is `hanoi`. */
function joinKnownPlaces(tokens: readonly string[], places: ReadonlySet<string>): string[] {
  const result: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const pair = `${tokens[index]}${tokens[index + 1]}`;
    const known = index + 1 < tokens.length && places.has(pair);
    result.push(known ? pair : (tokens[index] ?? ''));
    if (known) index++;
  }
  return result;
}

/** Texts of one field are cut here, so that a pair never joins the city with its country. */
const SEPARATOR = '\n';

function placesOf(site: Site, catalog: Catalog): string[] {
  const countries = site.countries.flatMap((iso3) => {
    const country = catalog.countries.get(iso3);
    return country ? [country.name.en, country.name.vi, country.iso3] : [iso3];
  });
  const city = site.kind === 'centre' && site.city ? [site.city] : [];
  return [...city, ...countries];
}

const made = new WeakMap<Catalog, SearchSites>();

/** The search of a catalog, which is built once, whoever asks. */
export function createSearch(catalog: Catalog): SearchSites {
  const known = made.get(catalog) ?? buildSearch(catalog);
  made.set(catalog, known);
  return known;
}

/**
 * Builds the search over names in every language, acronyms, hosts, cities and countries.
 * Case and diacritics do not count; every word must be found; the last may be unfinished, unless a space follows it.
 */
function buildSearch(catalog: Catalog): SearchSites {
  const places = new Set<string>();
  for (const site of catalog.sites) {
    for (const place of placesOf(site, catalog)) {
      const tokens = words(place);
      for (const token of [...tokens, ...pairs(tokens)]) places.add(token);
    }
  }
  const tokenize = (text: string) =>
    text.split(SEPARATOR).flatMap((part) => {
      const tokens = words(part);
      return [...tokens, ...pairs(tokens).filter((pair) => places.has(pair))];
    });
  const index = new MiniSearch<SearchDocument>({
    fields: ['name', 'acronym', 'host', 'place'],
    tokenize,
    processTerm: (term) => term,
  });
  index.addAll(
    catalog.sites.map((site) => ({
      id: site.index,
      name: [site.name.en, site.name.vi, localNameOf(catalog, site)].filter(Boolean).join(SEPARATOR),
      acronym: site.kind === 'centre' ? (site.acronym ?? '') : '',
      host:
        site.kind === 'centre' && site.host ? [site.host, ...hostAcronyms(site.host)].join(SEPARATOR) : '',
      place: placesOf(site, catalog).join(SEPARATOR),
    })),
  );

  const called = catalog.sites.map((site) => {
    const acronym = site.kind === 'centre' ? site.acronym : null;
    const names = [site.name.en, site.name.vi, localNameOf(catalog, site), acronym].filter(
      (name) => name !== null,
    );
    return new Set(names.map((name) => words(name).join(' ')));
  });

  return (query, isStrict = false) => {
    const tokens = joinKnownPlaces(words(query), places);
    const last = tokens.length - 1;
    const isFinished = /\s$/.test(query);
    const acronyms = new Set((query.match(ACRONYM) ?? []).flatMap(words));
    const ask = (fuzzy: boolean) =>
      index.search(tokens.join(' '), {
        tokenize: () => tokens,
        combineWith: 'AND',
        boost: BOOST,
        prefix: (_term, position) => position === last && !isFinished,
        fuzzy: (term) => (fuzzy && term.length >= SHORTEST_TYPO && !acronyms.has(term) ? 0.25 : false),
        maxFuzzy: 2,
      });
    const exact = ask(false);
    const hits = exact.length > 0 || isStrict ? exact : ask(true);
    const whole = words(query).join(' ');
    const scores = new Float32Array(catalog.sites.length);
    for (const hit of hits) scores[hit.id] = hit.score * (called[hit.id]?.has(whole) ? WHOLE_NAME : 1);
    return { scores, match: exact.length > 0 || hits.length === 0 ? 'exact' : 'close' };
  };
}
