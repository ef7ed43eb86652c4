import type { Segment } from '../../model/search/question/segments.ts';
import { keysOf } from '../../model/typed.ts';
import { sameValue } from '../scene/select-scene.ts';
import { type Filters, NO_FILTERS } from '../view/view.ts';
import { filtersOf, type Meaning } from './meaning.ts';
import { hasMeaning, type Question, textLeft } from './read-question.ts';
import { type Ranked, SCORE } from './suggestion.ts';

/** One way to read a question: what it asks for, and how likely that is. */
interface Reading {
  readonly meanings: readonly Meaning[];
  readonly text: string;
  readonly score: number;
}

/** Counts what filters leave. */
export type Count = (filters: Filters) => number;

/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 2;

/** Readings of a question that a reader is offered, at most. */
const MOST_READINGS = 5;

const likeliest = (segments: readonly Segment<Meaning>[]) =>
  segments.flatMap(({ meanings }) => meanings.slice(0, 1));

/** The question as its words stand, the likeliest meaning of each first, then the others one by one. */
function readingsAsTyped(question: Question): Reading[] {
  const { segments, unfinished } = question;
  if (!hasMeaning(segments)) return [];
  const text = textLeft(question, segments);
  const isWaiting = unfinished !== null && segments.at(-1)?.kind === 'text';
  const score = text === '' ? SCORE.filters : isWaiting ? SCORE.words : SCORE.filtersAndText;
  const others = segments.flatMap((segment, index) =>
    segment.meanings.slice(1).map((meaning, further) => ({
      meanings: segments.flatMap((other, at) => (at === index ? [meaning] : other.meanings.slice(0, 1))),
      text,
      score: score - 1 - further,
    })),
  );
  return [{ meanings: likeliest(segments), text, score }, ...others];
}

/** Whether a meaning is of the same kind as another, a country beside a country. */
function isAkin({ referent }: Meaning, other: Meaning): boolean {
  const facets = keysOf(other.referent);
  const own = keysOf(referent);
  return own.length === facets.length && own.every((facet) => facets.includes(facet));
}

/**
 * The question with its last word ended, in every way that leaves sites, those that leave most first. A word that is whole
 * goes on to its like only: `Niger` to Nigeria.
 */
function readingsEnded(question: Question, weigh: (meaning: Meaning) => number): Reading[] {
  const { unfinished, tokens, segments } = question;
  const typed = tokens.at(-1)?.key.length ?? 0;
  if (!unfinished || typed + unfinished.before.length < SHORTEST_BEGINNING) return [];
  const before = likeliest(unfinished.before);
  const text = textLeft(question, unfinished.before);
  if (text !== '' && typed <= SHORTEST_BEGINNING) return [];
  const named = new Set(before.flatMap(({ referent }) => keysOf(referent)));
  const isNamed = ({ referent }: Meaning) => keysOf(referent).some((key) => named.has(key));
  const last = segments.at(-1);
  const [whole] = last?.kind === 'meaning' ? last.meanings : [];
  return (
    unfinished.meanings
      .filter((meaning) => !whole || isAkin(meaning, whole))
      .map((meaning) => ({ meaning, weight: weigh(meaning), isSecond: isNamed(meaning) }))
      .filter(({ weight }) => weight > 0)
      // A second value of what was named already is less likely than a first one of something else.
      .sort((a, b) => Number(a.isSecond) - Number(b.isSecond) || b.weight - a.weight)
      .map(({ meaning }, index) => ({
        meanings: [...before, meaning],
        text,
        score: (text === '' ? SCORE.unfinished : SCORE.filtersAndText - 1) - index / 100,
      }))
  );
}

/** Whether filters narrow by something that the patch does not name. */
function hasOthers(filters: Filters, patch: Partial<Filters>): boolean {
  return keysOf(NO_FILTERS).some((key) => !(key in patch) && !sameValue(filters[key], NO_FILTERS[key]));
}

/** A reading as suggestions: on top of the filters that stand, and where that leaves less, by itself. */
function suggestionsOf({ meanings, text, score }: Reading, present: Filters, count: Count): Ranked[] {
  const patch = filtersOf(meanings, text);
  const kept = { ...present, ...patch };
  const keeps = count(kept);
  const rank = (filters: Filters, left: number, lifts: boolean, likely: number): Ranked => ({
    suggestion: { kind: 'filters', patch: lifts ? filters : patch, filters, count: left, lifts },
    score: likely,
  });
  // Text that nothing has is no likely reading; a place without a site is an answer.
  const likely = keeps === 0 && text !== '' ? SCORE.nothing : score;
  if (!hasOthers(present, patch)) return [rank(kept, keeps, false, likely)];
  const alone = { ...NO_FILTERS, ...patch };
  const left = count(alone);
  if (keeps === 0) return [rank(alone, left, true, left === 0 && text !== '' ? SCORE.nothing : score)];
  return left > keeps
    ? [rank(kept, keeps, false, likely), rank(alone, left, true, score - 0.5)]
    : [rank(kept, keeps, false, likely)];
}

/** What a question means as filters, counted against those that stand. */
export function suggestFilters(
  question: Question,
  present: Filters,
  count: Count,
  weigh: (meaning: Meaning) => number,
): Ranked[] {
  const readings = [...readingsAsTyped(question), ...readingsEnded(question, weigh)];
  const ranked: Ranked[] = [];
  const known = new Set<string>();
  for (const reading of readings) {
    if (ranked.length >= MOST_READINGS) break;
    for (const one of suggestionsOf(reading, present, count)) {
      if (one.suggestion.kind !== 'filters') continue;
      // Only the question as it stands may have no answer.
      if (one.suggestion.count === 0 && reading !== readings[0]) continue;
      const key = JSON.stringify(one.suggestion.filters);
      if (!known.has(key)) ranked.push(one);
      known.add(key);
    }
  }
  return ranked.slice(0, MOST_READINGS);
}
