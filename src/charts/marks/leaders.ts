/** More than so many that share the first place are not named: none of them leads. */
export const NAMED_AT_MOST = 3;

/** Those that have most, in their order: several where they have as many, none where nobody has any. */
export function leadersOf<Item>(items: readonly Item[], numberOf: (item: Item) => number): readonly Item[] {
  const most = items.reduce((highest, item) => Math.max(highest, numberOf(item)), 0);
  return most > 0 ? items.filter((item) => numberOf(item) === most) : [];
}
