import type { Match } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A stretch of a question: words that mean something, small words that say nothing, or any other text. */
export interface Segment<Meaning> {
  readonly kind: 'meaning' | 'small' | 'text';
  /** Its words: from the first up to, but without, the last. */
  readonly from: number;
  readonly to: number;
  /** What it may mean, the likeliest first. */
  readonly meanings: readonly Meaning[];
}

/** How stretches of a question are told from one another. */
export interface Grammar<Meaning> {
  /** What the words from a place on mean, the longest stretch of them. */
  readonly meaningAt: (tokens: readonly Token[], start: number) => Match<Meaning> | null;
  /** How many words from a place on are small: `in`, `of the`. */
  readonly smallAt: (tokens: readonly Token[], start: number) => number;
  /** Whether two words follow each other in the name of a site. */
  readonly isInName: (first: Token, second: Token) => boolean;
}

interface Draft<Meaning> extends Segment<Meaning> {
  readonly isWeak: boolean;
}

/** Cuts a question into stretches: the longest meaning wins, what is left over is text. */
export function segmentsOf<Meaning>(
  tokens: readonly Token[],
  grammar: Grammar<Meaning>,
): readonly Segment<Meaning>[] {
  const drafts: Draft<Meaning>[] = [];
  for (let from = 0; from < tokens.length; ) {
    const match = grammar.meaningAt(tokens, from);
    const small = grammar.smallAt(tokens, from);
    const length = Math.max(match?.length ?? 0, small, 1);
    const isMeaning = match !== null && match.length >= small;
    drafts.push({
      kind: isMeaning ? 'meaning' : small > 0 ? 'small' : 'text',
      from,
      to: from + length,
      meanings: isMeaning ? match.meanings : [],
      isWeak: isMeaning && match.isWeak,
    });
    from += length;
  }
  return joinTexts(
    drafts.map((draft, index) => asName(draft, drafts[index - 1], drafts[index + 1], tokens, grammar)),
  );
}

/** A short word beside one that it stands with in a name is a part of this name: `lao` in `Cu Lao Cham` is not Laos. */
function asName<Meaning>(
  draft: Draft<Meaning>,
  before: Draft<Meaning> | undefined,
  after: Draft<Meaning> | undefined,
  tokens: readonly Token[],
  { isInName }: Grammar<Meaning>,
): Segment<Meaning> {
  const { kind, from, to, meanings, isWeak } = draft;
  const own = tokens[from];
  const [left, right] = [tokens[from - 1], tokens[to]];
  const isName =
    isWeak &&
    own !== undefined &&
    ((before?.kind === 'text' && left !== undefined && isInName(left, own)) ||
      (after?.kind === 'text' && right !== undefined && isInName(own, right)));
  return isName ? { kind: 'text', from, to, meanings: [] } : { kind, from, to, meanings };
}

/** Texts beside each other are one; small words between two texts belong to them. */
function joinTexts<Meaning>(segments: readonly Segment<Meaning>[]): Segment<Meaning>[] {
  const joined: Segment<Meaning>[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    const small = last?.kind === 'small' ? last : undefined;
    const text = small ? joined.at(-2) : last;
    if (segment.kind === 'text' && text?.kind === 'text') {
      joined.splice(small ? -2 : -1);
      joined.push({ ...text, to: segment.to });
    } else if (segment.kind === 'small' && small) {
      joined.splice(-1, 1, { ...small, to: segment.to });
    } else joined.push(segment);
  }
  return joined;
}
