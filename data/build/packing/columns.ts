import { CODES, DEGREE, LIST_RADIX, type PackedChoices } from '../../../src/model/catalog/packed-columns.ts';

/** Strings joined by line breaks, null as an empty one; throws where a string would not come back as it was. */
export function packTexts(values: readonly (string | null)[]): string {
  const broken = values.find((value) => value === '' || value?.includes('\n'));
  if (broken !== undefined) throw new Error(`"${broken}" cannot be packed: it is empty or has a line break`);
  return values.map((value) => value ?? '').join('\n');
}

/** Degrees in hundred-thousandths; throws where there are more decimals. */
export function packDegrees(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const packed = Math.round(value * DEGREE);
    if (packed / DEGREE !== value)
      throw new Error(`${value} cannot be packed: it has more than five decimals`);
    return packed;
  });
}

/** Words as one character each, the most frequent word first. */
export function packChoices(values: readonly string[]): PackedChoices {
  const words = mostFrequent(values);
  if (words.length > CODES.length)
    throw new Error(`${words.length} different words are too many for ${CODES.length} codes`);
  const codes = new Map(words.map((word, index) => [word, CODES.charAt(index)]));
  return { values: words, codes: values.map((value) => codes.get(value)).join('') };
}

/** `1` for true and `0` for false. */
export function packFlags(values: readonly boolean[]): string {
  return values.map((value) => (value ? '1' : '0')).join('');
}

/** Per row a line of the places of its items in the table of items, in base 36. */
export function packLists<T>(lists: readonly (readonly T[])[], items: readonly T[]): string {
  const places = new Map(items.map((item, index) => [item, index.toString(LIST_RADIX)]));
  return lists
    .map((list) =>
      list
        .map((item) => {
          const place = places.get(item);
          if (place === undefined)
            throw new Error(`${String(item)} cannot be packed: it is not in the table of items`);
          return place;
        })
        .join(' '),
    )
    .join('\n');
}

/** The different values, the most frequent first, so that they get the shortest places; ties keep their order. */
export function mostFrequent<T>(values: readonly T[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
