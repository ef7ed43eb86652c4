import { type Entity, FIT, type FindEntities, isBegunWith, spell, spellAsked } from './entities.ts';

interface Named<Value> {
  readonly joined: string;
  readonly spaced: string;
  /** The place of the entity among all: the earlier, the more important. */
  readonly rank: number;
  readonly value: Value;
}

/** Names that begin alike and are looked at, at most. */
const MOST_ALIKE = 400;

/** Finds thousands of entities by what their names begin with, at once; the more important come first. */
export function createFindByBeginning<Value>(entities: readonly Entity<Value>[]): FindEntities<Value> {
  const named = entities.flatMap(({ value, names }, rank) =>
    names.map((name): Named<Value> => ({ ...spell(name), rank, value })),
  );
  named.sort((a, b) => (a.joined < b.joined ? -1 : a.joined > b.joined ? 1 : a.rank - b.rank));
  const firstFrom = (key: string) => {
    let [low, high] = [0, named.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((named[middle]?.joined ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (text, most) => {
    const asked = spellAsked(text);
    if (asked.joined.length < 2) return [];
    const start = firstFrom(asked.joined);
    const found = named
      .slice(start, start + MOST_ALIKE)
      .filter((name) => name.joined === asked.joined || isBegunWith(name, asked))
      .map(({ value, rank, joined }) => ({
        value,
        rank,
        fit: joined === asked.joined ? FIT.whole : FIT.beginning,
      }))
      .sort((a, b) => b.fit - a.fit || a.rank - b.rank);
    const seen = new Set<Value>();
    return found.filter(({ value }) => !seen.has(value) && seen.add(value)).slice(0, most);
  };
}
