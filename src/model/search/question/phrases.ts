import { type Spelling, spellingOf, type Token, tokensOf } from './tokens.ts';

/** A phrase of the vocabulary and what it means. */
export interface Phrase<Meaning> {
  readonly text: string;
  readonly meaning: Meaning;
  /** A code such as `IN` or `IT`, which is only meant where it is typed in its own capitals. */
  readonly isCode?: boolean;
}

/** What some words of a text mean, from a place on. */
export interface Match<Meaning> {
  /** How many words it takes. */
  readonly length: number;
  /** What it may mean, the likeliest first. */
  readonly meanings: readonly Meaning[];
  /** Whether it is one word that was taken for a word with diacritics, or is short: it may be part of a name as well. */
  readonly isWeak: boolean;
}

/** Phrases that can be found in a text, the longest first. */
export interface Phrases<Meaning> {
  /** The longest phrase that begins at a word. */
  readonly longestAt: (tokens: readonly Token[], start: number) => Match<Meaning> | null;
  /** What phrases mean that begin with the words from `start` to the end, but go on; `most` of them. */
  readonly goingOn: (tokens: readonly Token[], start: number, most: number) => readonly Meaning[];
}

interface Entry<Meaning> extends Spelling {
  readonly raw: string;
  readonly meaning: Meaning;
  readonly isCode: boolean;
}

/** From this length on a word is itself with or without the marks that a reader adds: `México`. */
const LONG = 4;

/** Words up to this length are parts of names, too: `lao`, `duc`. */
const SHORT = 3;

const isSpeltAlike = (a: Spelling, b: Spelling) => a.shape === b.shape && a.tones === b.tones;

/** Whether what was typed can be the phrase: marks that were typed must be those of the phrase. */
function agrees(typed: Spelling, raw: string, entry: Entry<unknown>): boolean {
  if (entry.isCode) return raw === entry.raw;
  if (typed.key.length === 1) return isSpeltAlike(typed, entry);
  return typed.isBare || isSpeltAlike(typed, entry) || (entry.isBare && typed.key.length >= LONG);
}

/** Whether what was typed can become the phrase: `Đồng` does not become `Đông Nam Á`. */
function begins(typed: Spelling, entry: Spelling): boolean {
  return typed.isBare || (entry.shape.startsWith(typed.shape) && entry.tones.startsWith(typed.tones));
}

/** Makes phrases ready to be found. Where one stands twice, what it meant first is the likelier meaning. */
export function createPhrases<Meaning>(phrases: Iterable<Phrase<Meaning>>): Phrases<Meaning> {
  const byKey = new Map<string, Entry<Meaning>[]>();
  let most = 0;
  for (const { text, meaning, isCode = false } of phrases) {
    const tokens = tokensOf(text);
    const entry = { ...spellingOf(tokens), raw: tokens.map(({ raw }) => raw).join(''), meaning, isCode };
    if (entry.key === '') continue;
    const same = byKey.get(entry.key);
    if (same) same.push(entry);
    else byKey.set(entry.key, [entry]);
    most = Math.max(most, tokens.length);
  }
  const keys = [...byKey.keys()].sort();

  const longestAt = (tokens: readonly Token[], start: number): Match<Meaning> | null => {
    // One word more than the longest phrase: `geo park` is one word there.
    for (let length = Math.min(most + 1, tokens.length - start); length > 0; length--) {
      const taken = tokens.slice(start, start + length);
      const typed = spellingOf(taken);
      const raw = taken.map((token) => token.raw).join('');
      const entries = byKey.get(typed.key)?.filter((entry) => agrees(typed, raw, entry)) ?? [];
      if (entries.length === 0) continue;
      const isMarked = !entries.some((entry) => isSpeltAlike(typed, entry));
      return {
        length,
        meanings: [...new Set(entries.map(({ meaning }) => meaning))],
        isWeak: length === 1 && (isMarked || typed.key.length <= SHORT),
      };
    }
    return null;
  };

  const goingOn = (tokens: readonly Token[], start: number, limit: number): readonly Meaning[] => {
    const typed = spellingOf(tokens.slice(start));
    const { key } = typed;
    if (key === '') return [];
    const found = new Set<Meaning>();
    for (let index = firstFrom(keys, key); index < keys.length && found.size < limit; index++) {
      const candidate = keys[index] ?? '';
      if (!candidate.startsWith(key)) break;
      if (candidate.length === key.length) continue;
      for (const entry of byKey.get(candidate) ?? []) {
        if (!entry.isCode && begins(typed, entry)) found.add(entry.meaning);
      }
    }
    return [...found].slice(0, limit);
  };

  return { longestAt, goingOn };
}

/** Where a key stands, or would stand, among sorted keys. */
function firstFrom(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
