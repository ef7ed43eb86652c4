/*
 * What TypeScript cannot tell by itself, said in one place each: so that no cast stands where it is needed.
 */

/** What stands at a place that is known to be in the list; in the strict reading of TypeScript it might be missing. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  // No check at run time: this stands in the innermost loops.
  return list[index] as T;
}

/** Whether something is one of a closed list of values. */
export function isOneOf<T>(values: readonly T[], value: unknown): value is T {
  const all: readonly unknown[] = values;
  return all.includes(value);
}

/** The keys of an object that has no others than its type names. */
export function keysOf<T extends object>(object: T): readonly (keyof T & string)[] {
  // TypeScript allows an object to have more keys than its type: the objects of our registries do not.
  return Object.keys(object) as (keyof T & string)[];
}

/** A record that has something for each of the keys. */
export function mapKeys<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  // TypeScript takes the keys of what is made of entries for any texts.
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}

/** The properties of something that was read from outside, whose values are not known yet; none where it is no object. */
export function propertiesOf(value: unknown): Readonly<Partial<Record<string, unknown>>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
