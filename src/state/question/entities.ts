import { spelledWords } from '../../model/search/fold.ts';

/** Something that a question may name as a whole, such as a network or a place, with its names in every language. */
export interface Entity<Value> {
  readonly value: Value;
  readonly names: readonly string[];
}

/** How well a name answers: it is what was typed, begins with it, has it as its last words, or has every word of it. */
export const FIT = { whole: 4, beginning: 3, ending: 2, words: 1, none: 0 } as const;

/** What was found, and how well it fits. */
export interface FoundEntity<Value> {
  readonly value: Value;
  readonly fit: number;
}

/** Finds what some words name, the best fit first, in the order of the entities where they fit alike. */
export type FindEntities<Value> = (text: string, most: number) => readonly FoundEntity<Value>[];

/** Words up to this length are looked for as whole words: too many others begin with them. */
const SHORT = 3;

/** A name as it is compared. */
export interface Spelled {
  /** The words with a space around each. */
  readonly spaced: string;
  readonly joined: string;
}

/** What was typed, as names are compared with it. */
export interface Asked extends Spelled {
  /** What a name begins with that goes on from what was typed. */
  readonly begun: string;
  /** The same of each word. */
  readonly beginnings: readonly string[];
}

const beginningOf = (word: string) => (word.length > SHORT ? ` ${word}` : ` ${word} `);

/** Spells what was typed. */
export function spellAsked(text: string): Asked {
  const spelled = spell(text);
  const words = spelled.spaced.trim().split(' ');
  const [only = ''] = words;
  return {
    ...spelled,
    begun: words.length > 1 ? spelled.spaced.trimEnd() : beginningOf(only),
    beginnings: words.map(beginningOf),
  };
}

/** Nothing that folding would change but capitals and y. */
const PLAIN = /^[\w ]*$/;

/** Whether a name begins with what was typed. */
export const isBegunWith = ({ spaced }: Pick<Spelled, 'spaced'>, { begun }: Asked): boolean =>
  spaced.startsWith(begun);

/** Spells a name. */
export function spell(name: string): Spelled {
  const words = PLAIN.test(name) && !/[yY_]/.test(name) ? name.toLowerCase().split(' ') : spelledWords(name);
  return { spaced: ` ${words.join(' ')} `, joined: words.join('') };
}

function fitOf({ spaced, joined }: Spelled, asked: Asked): number {
  const { beginnings } = asked;
  if (joined === asked.joined) return FIT.whole;
  if (isBegunWith({ spaced }, asked)) return FIT.beginning;
  if (beginnings.length > 1 && spaced.endsWith(asked.spaced)) return FIT.ending;
  return beginnings.every((word) => spaced.includes(word)) ? FIT.words : FIT.none;
}

/** Makes entities ready to be found by any of their names; `least` is the poorest fit that counts. */
export function createFind<Value>(entities: readonly Entity<Value>[], least: number): FindEntities<Value> {
  const spelled = entities.map(({ value, names }) => ({ value, names: names.map(spell) }));
  return (text, most) => {
    const asked = spellAsked(text);
    // Nothing asks for whatever there is.
    if (asked.joined === '') return entities.slice(0, most).map(({ value }) => ({ value, fit: FIT.words }));
    if (asked.joined.length < 2) return [];
    const found = spelled.flatMap(({ value, names }) => {
      const fit = Math.max(...names.map((name) => fitOf(name, asked)));
      return fit >= least ? [{ value, fit }] : [];
    });
    return found.sort((a, b) => b.fit - a.fit).slice(0, most);
  };
}
