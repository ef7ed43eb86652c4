import type { Briefing } from '../../model/briefing/briefing.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import { localNameOf } from '../../model/catalog/local-names.ts';
import type { Place } from '../../model/catalog/places-file.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { Network } from '../../model/network.ts';
import { spelledWords } from '../../model/search/fold.ts';
import type { SearchResult, SearchSites } from '../../model/search/search.ts';
import type { Site } from '../../model/site.ts';
import { at } from '../../model/typed.ts';
import type { Columns } from '../scene/columns.ts';
import { filterSites } from '../scene/filter-sites.ts';
import type { NamedChart } from '../view/charts.ts';
import type { Filters } from '../view/view.ts';
import { suggestAround } from './around.ts';
import { dossierOfNetwork, dossiersOfSites, openDossier, wholeDossiers } from './dossiers.ts';
import { FIT, type FindEntities, type FoundEntity } from './entities.ts';
import type { Lead, Lexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { hasMeaning, type Question, readQuestion, typedQuery } from './read-question.ts';
import { type Count, suggestFilters } from './readings.ts';
import type { Host } from './sources.ts';
import {
  groupsOf,
  type NamedDossier,
  type Ranked,
  SCORE,
  type Suggestion,
  type SuggestionGroup,
  scoreOf,
} from './suggestion.ts';

/** All that suggestions are made of; what has not been loaded yet finds nothing. */
export interface Sources {
  readonly catalog: Catalog;
  readonly columns: Columns;
  readonly search: SearchSites;
  readonly lexicon: Lexicon;
  /** How many sites a meaning leaves by itself. */
  readonly weigh: (meaning: Meaning) => number;
  readonly hosts: FindEntities<Host>;
  readonly networks: FindEntities<Network>;
  readonly dossiers: FindEntities<NamedDossier>;
  readonly charts: FindEntities<NamedChart>;
  readonly briefings: FindEntities<Briefing>;
  readonly places: FindEntities<Place>;
}

/** The answer to what was typed. */
export interface Answer {
  readonly groups: readonly SuggestionGroup[];
  /** The search that narrows the list while the question is not taken yet. */
  readonly typed: string;
}

/** Suggestions of one kind, at most. */
const MOST = { site: 4, host: 2, network: 4, chart: 3, briefing: 2, place: 3 } as const;

/** Of what a question asks for by its kind (`networks of …`), more are offered. */
const MOST_LED = 8;

/** The sources of one answer: what was searched once is not searched again. */
function rememberSearches(sources: Sources): Sources {
  const results = new Map<string, SearchResult>();
  const search: SearchSites = (query, isStrict = false) => {
    const key = `${isStrict} ${query}`;
    const result = results.get(key) ?? sources.search(query, isStrict);
    results.set(key, result);
    return result;
  };
  return { ...sources, search };
}

/** Counts what filters leave, words taken as written. */
const countWith =
  ({ columns, search }: Pick<Sources, 'columns' | 'search'>, isStrict: boolean): Count =>
  (filters) => {
    const found = filters.query.trim() ? search(filters.query, isStrict) : null;
    return filterSites(columns, filters, found).visible.length;
  };

/** Sites that a search found, the best first, of those that pass. */
function bestSites({ catalog }: Sources, { scores }: SearchResult, passes: (site: Site) => boolean): Site[] {
  return catalog.sites
    .filter((site) => at(scores, site.index) > 0 && passes(site))
    .sort((a, b) => at(scores, b.index) - at(scores, a.index))
    .slice(0, MOST.site);
}

function suggestSites(question: Question, sources: Sources): Ranked[] {
  const asked = spelledWords(question.text).join(' ');
  if (asked.length < 2) return [];
  const result = sources.search(question.text, true);
  const isNamed = (site: Site) => {
    const acronym = site.kind === 'centre' ? site.acronym : null;
    return [site.name.en, site.name.vi, localNameOf(sources.catalog, site), acronym].some(
      (name) => name !== null && spelledWords(name).join(' ') === asked,
    );
  };
  const isMeant = hasMeaning(question.segments);
  return bestSites(sources, result, (site) => !site.former).map((site, index) => ({
    suggestion: { kind: 'site', site },
    score: isNamed(site) ? SCORE.siteOfName : (isMeant ? SCORE.textOfKnownWords : SCORE.site) - index / 10,
  }));
}

/** How likely the words of a question are a name as they stand. */
function scoreOfText({ segments, unfinished, text }: Question): number {
  if (hasMeaning(segments)) return SCORE.textOfKnownWords;
  const isBeginning = unfinished?.before.every(({ kind }) => kind === 'small');
  return isBeginning && text.trim().length > 2 ? SCORE.filtersAndText : SCORE.text;
}

/** Words that sites have only if the last of them goes on, as Trường Sa in “Trường … sau đại học”, are likelier the whole name of something else. */
function suggestText(question: Question, present: Filters, count: Count): Ranked[] {
  const query = question.text.trim();
  const left = query === '' ? 0 : count({ ...present, query });
  if (left === 0) return [];
  const score = scoreOfText(question);
  const isWhole = count({ ...present, query: `${query} ` }) > 0;
  return [
    {
      suggestion: { kind: 'text', query, name: query, count: left, isClose: false },
      score: isWhole ? score : Math.min(score, SCORE.unfinishedText),
    },
  ];
}

/** What comes close to words that nothing has. */
function suggestClose({ text }: Question, present: Filters, sources: Sources): Ranked[] {
  const query = text.trim();
  const left = query === '' ? 0 : countWith(sources, false)({ ...present, query });
  return left === 0
    ? []
    : [{ suggestion: { kind: 'text', query, name: query, count: left, isClose: true }, score: SCORE.close }];
}

/** What is opened or gone to, as a suggestion of its kind. */
const TO_OPEN = {
  network: (network: Network): Suggestion => ({ kind: 'network', network }),
  chart: (chart: NamedChart): Suggestion => ({ kind: 'chart', chart }),
  briefing: (briefing: Briefing): Suggestion => ({ kind: 'briefing', briefing }),
  place: (place: Place): Suggestion => ({ kind: 'place', place }),
};

/** What of a kind some text names. */
function findToOpen(kind: Lead, text: string, most: number, sources: Sources): FoundEntity<Suggestion>[] {
  const found = <Value>(find: FindEntities<Value>, suggest: (value: Value) => Suggestion) =>
    find(text, most).map(({ value, fit }) => ({ value: suggest(value), fit }));
  if (kind === 'dossier')
    return [
      ...found(sources.dossiers, openDossier),
      ...found(sources.networks, dossierOfNetwork),
      ...dossiersOfSites(bestSites(sources, sources.search(text, true), () => true)),
    ];
  if (kind === 'network') return found(sources.networks, TO_OPEN.network);
  if (kind === 'chart') return found(sources.charts, TO_OPEN.chart);
  if (kind === 'briefing') return found(sources.briefings, TO_OPEN.briefing);
  return found(sources.places, TO_OPEN.place);
}

/** What is few enough to be listed where no name is given. */
const LISTED: readonly Lead[] = ['chart', 'briefing'];

const WHOLE: Readonly<Record<Lead, number>> = {
  dossier: SCORE.whole - 3,
  network: SCORE.whole,
  chart: SCORE.whole - 1,
  briefing: SCORE.whole - 2,
  place: SCORE.wholePlace,
};

/** The kind of thing that a question asks for, at its beginning or its end, and the rest of it. */
function leadOf({ tokens, text }: Question, { leads }: Lexicon): { lead: Lead; rest: string } | null {
  const first = leads.longestAt(tokens, 0);
  const [lead] = first?.meanings ?? [];
  if (first && lead) return { lead, rest: text.slice(tokens[first.length]?.start ?? text.length) };
  const end = leads.longestAt(tokens, tokens.length - 1);
  const [last] = end?.meanings ?? [];
  return last ? { lead: last, rest: text.slice(0, tokens.at(-1)?.start ?? 0) } : null;
}

function suggestToOpen(question: Question, sources: Sources): { ranked: Ranked[]; isNamed: boolean } {
  const led = leadOf(question, sources.lexicon);
  const asked =
    led && (led.rest.trim() !== '' || LISTED.includes(led.lead))
      ? findToOpen(led.lead, led.rest, MOST_LED, sources).map(({ value, fit }) => ({
          suggestion: value,
          score: SCORE.led + fit,
        }))
      : [];
  if (asked.length > 0) return { ranked: asked, isNamed: true };
  const kinds = ['network', 'chart', 'briefing', 'place'] as const;
  const found = kinds.flatMap((kind) =>
    findToOpen(kind, question.text, MOST[kind], sources).map((entity) => ({ kind, ...entity })),
  );
  return {
    ranked: [
      ...found.map(({ kind, value, fit }) => ({ suggestion: value, score: scoreOf(fit, WHOLE[kind]) })),
      ...wholeDossiers(sources.dossiers, question.text, WHOLE.dossier),
    ],
    isNamed: found.some(({ fit }) => fit >= FIT.beginning),
  };
}

function suggestHosts(
  { text }: Question,
  present: Filters,
  count: Count,
  locale: LanguageId,
  { hosts }: Sources,
): Ranked[] {
  return hosts(text, MOST.host).flatMap(({ value: { query, name }, fit }) => {
    const left = count({ ...present, query });
    if (left === 0) return [];
    return [
      {
        suggestion: { kind: 'host', query, name: name[locale] ?? query, count: left, isClose: false },
        score: scoreOf(fit, SCORE.host),
      },
    ];
  });
}

/** What a question may mean, the likeliest first; `present` are the filters that stand, without the search. */
export function suggest(text: string, present: Filters, locale: LanguageId, allSources: Sources): Answer {
  const sources = rememberSearches(allSources);
  const question = readQuestion(text, sources.lexicon);
  const count = countWith(sources, true);
  const around = suggestAround(text, present, count, sources);
  const toOpen = suggestToOpen(question, sources);
  const hosts = suggestHosts(question, present, count, locale, sources);
  const asText = suggestText(question, present, count);
  const ranked = [
    ...around,
    ...suggestFilters(question, present, count, sources.weigh),
    ...suggestSites(question, sources),
    ...hosts,
    ...toOpen.ranked,
    ...asText,
  ];
  const likely = ranked.filter(({ score }) => score > SCORE.nothing);
  // A name that has known words in it, such as Black Sea, is no search for its other words.
  const isNamed = toOpen.isNamed || hosts.length > 0;
  const isTyped = around.length === 0 && (!isNamed || (!hasMeaning(question.segments) && asText.length > 0));
  return {
    groups: groupsOf(likely.length > 0 ? likely : [...suggestClose(question, present, sources), ...ranked]),
    typed: isTyped ? typedQuery(question) : '',
  };
}
