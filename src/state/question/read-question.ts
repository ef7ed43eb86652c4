import { type Segment, segmentsOf } from '../../model/search/question/segments.ts';
import { type Token, tokensOf } from '../../model/search/question/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';

/** A word that may still be going on: it begins phrases, but is none. */
interface Unfinished {
  /** What was understood before it. */
  readonly before: readonly Segment<Meaning>[];
  /** What it may become. */
  readonly meanings: readonly Meaning[];
}

/** A question as it was read. */
export interface Question {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly segments: readonly Segment<Meaning>[];
  readonly unfinished: Unfinished | null;
}

/** What an unfinished word may become, at most: more than these nobody reads. */
const MOST_ENDINGS = 24;

/** Words of which an unfinished phrase may consist. */
const LONGEST_BEGINNING = 6;

function findUnfinished(
  tokens: readonly Token[],
  segments: readonly Segment<Meaning>[],
  { phrases }: Lexicon,
): Unfinished | null {
  const last = segments.at(-1);
  if (!last) return null;
  for (let start = Math.max(0, tokens.length - LONGEST_BEGINNING); start < tokens.length; start++) {
    const within = segments.find(({ from, to }) => from <= start && start < to);
    const isStart = within?.from === start || within?.kind !== 'meaning';
    if (!isStart) continue;
    const meanings = phrases.goingOn(tokens, start, MOST_ENDINGS);
    if (meanings.length === 0) continue;
    const before = segments
      .filter(({ from }) => from < start)
      .map((segment) => ({ ...segment, to: Math.min(segment.to, start) }));
    return { before, meanings };
  }
  return null;
}

/** Reads a question: its known words as meanings, all others as text. */
export function readQuestion(text: string, lexicon: Lexicon): Question {
  const tokens = tokensOf(text);
  const segments = segmentsOf(tokens, lexicon.grammar);
  return { text, tokens, segments, unfinished: findUnfinished(tokens, segments, lexicon) };
}

/** The text of the stretches that mean nothing, as it was typed. */
export function textLeft({ text, tokens }: Question, segments: readonly Segment<Meaning>[]): string {
  return segments
    .filter(({ kind }) => kind === 'text')
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
    .join(' ')
    .normalize('NFC');
}

/** Whether stretches mean anything. */
export const hasMeaning = (segments: readonly Segment<Meaning>[]): boolean =>
  segments.some(({ kind }) => kind === 'meaning');

/**
 * The text that narrows the list while a question is typed: the words that no vocabulary knows. A word that may become one that
 * it knows waits until it is clear, so that the list does not jump.
 */
export function typedQuery(question: Question): string {
  const { text, segments, unfinished } = question;
  if (!unfinished || segments.at(-1)?.kind === 'meaning') {
    return hasMeaning(segments) ? textLeft(question, segments) : text;
  }
  const before = textLeft(question, unfinished.before);
  // Where nothing is known so far, it is a name that goes on.
  return before === '' || hasMeaning(unfinished.before) ? before : text;
}
