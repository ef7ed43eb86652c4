/** The ranks of values from 1; equal ones share the mean of theirs. */
function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (order[to + 1]?.value === order[from]?.value) to++;
    for (const { index } of order.slice(from, to + 1)) ranks[index] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * How far two values put the same things into the same order, from −1 to 1: Spearman's rank correlation, with mean ranks of
 * equal values (C. Spearman, American Journal of Psychology 15 (1904), 72–101). Null where one of them is the same everywhere.
 */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number | null {
  const [first, second] = [ranksOf(a), ranksOf(b)];
  const [middleA, middleB] = [mean(first), mean(second)];
  let [together, spreadA, spreadB] = [0, 0, 0];
  first.forEach((rank, index) => {
    const [da, db] = [rank - middleA, (second[index] ?? 0) - middleB];
    together += da * db;
    spreadA += da * da;
    spreadB += db * db;
  });
  const spread = Math.sqrt(spreadA * spreadB);
  return spread > 0 ? together / spread : null;
}
