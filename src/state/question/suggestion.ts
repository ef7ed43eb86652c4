import type { Briefing } from '../../model/briefing/briefing.ts';
import type { Place } from '../../model/catalog/places-file.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { Network } from '../../model/network.ts';
import type { Site } from '../../model/site.ts';
import type { NamedChart } from '../view/charts.ts';
import type { Filters } from '../view/view.ts';
import { FIT } from './entities.ts';

/** A dossier that a question names: its code as links write it, and what it is called. */
export interface NamedDossier {
  readonly code: string;
  readonly name: Readonly<Record<LanguageId, string>>;
}

/** What a suggestion does when it is taken. */
export type Suggestion =
  | {
      readonly kind: 'filters';
      /** The filters that it asks for, the search among them. */
      readonly patch: Partial<Filters>;
      /** The filters that stand afterwards, and how many sites they leave. */
      readonly filters: Filters;
      readonly count: number;
      /** Whether it lifts filters that stand now and that the question does not name. */
      readonly lifts: boolean;
      /** The place around which it draws a circle. */
      readonly middle?: Place;
    }
  | {
      readonly kind: 'text' | 'host';
      readonly query: string;
      /** The name of the host as the reader's language has it. */
      readonly name: string;
      readonly count: number;
      /** Whether nothing has the words as written, but these come close. */
      readonly isClose: boolean;
    }
  | { readonly kind: 'site'; readonly site: Site }
  | { readonly kind: 'dossier'; readonly dossier: NamedDossier }
  | { readonly kind: 'network'; readonly network: Network }
  | { readonly kind: 'chart'; readonly chart: NamedChart }
  | { readonly kind: 'briefing'; readonly briefing: Briefing }
  | { readonly kind: 'place'; readonly place: Place };

/** The kinds of suggestions, in the order of their groups where none is better than another. */
export const SUGGESTION_KINDS = [
  'filters',
  'site',
  'host',
  'dossier',
  'network',
  'chart',
  'briefing',
  'place',
  'text',
] as const satisfies readonly Suggestion['kind'][];

/** Suggestions of one kind, the best first. */
export interface SuggestionGroup {
  readonly kind: Suggestion['kind'];
  readonly suggestions: readonly Suggestion[];
}

/** A suggestion and how likely it is meant: see `SCORE`. */
export interface Ranked {
  readonly suggestion: Suggestion;
  readonly score: number;
}

/** How likely something is meant: what answers the whole question comes before what answers a part of it. */
export const SCORE = {
  led: 120,
  filters: 100,
  siteOfName: 95,
  host: 85,
  whole: 80,
  text: 70,
  wholePlace: 65,
  unfinishedText: 64,
  ending: 60,
  unfinished: 55,
  filtersAndText: 50,
  beginning: 40,
  words: 35,
  site: 30,
  textOfKnownWords: 20,
  close: 10,
  nothing: 5,
} as const;

/** How likely a name is meant that fits so well; `whole` where it is just what was typed. */
export const scoreOf = (fit: number, whole: number) =>
  fit === FIT.whole
    ? whole
    : fit === FIT.beginning
      ? SCORE.beginning
      : fit === FIT.ending
        ? SCORE.ending
        : SCORE.words;

/** The groups of suggestions: the one with the likeliest first. */
export function groupsOf(ranked: readonly Ranked[]): readonly SuggestionGroup[] {
  return SUGGESTION_KINDS.map((kind) => {
    const own = ranked.filter(({ suggestion }) => suggestion.kind === kind);
    const sorted = [...own].sort((a, b) => b.score - a.score);
    return { kind, best: sorted[0]?.score ?? 0, suggestions: sorted.map(({ suggestion }) => suggestion) };
  })
    .filter(({ suggestions }) => suggestions.length > 0)
    .sort((a, b) => b.best - a.best)
    .map(({ kind, suggestions }) => ({ kind, suggestions }));
}
