/*
 * What TypeScript cannot tell by itself, said in one place each: so that no cast stands where it is needed.
 */

/** A number of a list by a place that is known to be in it; in the strict reading of TypeScript it might be missing. */
export function at(list: ArrayLike<number>, index: number): number {
  // No check at run time: this stands in the innermost loops.
  return list[index] as number;
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

/** The properties of something that was read from outside, whose values are not known yet; none where it is no object. */
export function propertiesOf(value: unknown): Readonly<Partial<Record<string, unknown>>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
