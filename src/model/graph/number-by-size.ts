/** Numbers groups anew from 0, the largest first and among equals the one that holds the first node first. */
export function numberBySize(groups: readonly number[]): readonly number[] {
  // A Map keeps the order in which groups were first met, and sorting keeps it among equals.
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort(([, a], [, b]) => b - a);
  const numbers = new Map(order.map(([group], number) => [group, number]));
  return groups.map((group) => numbers.get(group) ?? 0);
}

/** How many nodes each group has, by its number. */
export function groupSizes(groups: readonly number[]): readonly number[] {
  const sizes: number[] = [];
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes;
}
