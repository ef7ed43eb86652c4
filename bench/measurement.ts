/** One measured figure, and the most that it may be. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  /** Empty for what is counted. */
  readonly unit: 'kB' | 'ms' | '×' | 'MB' | 'points' | '';
  /** Null where the figure only explains another. */
  readonly budget: number | null;
}

/** The middle value: robust against the odd frame in which something else ran. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('There is no median of nothing');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Whether a figure keeps its budget. */
export function keepsBudget({ value, budget }: Measurement): boolean {
  return budget === null || value <= budget;
}

/** The figures as lines to read, one each. */
export function formatTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => {
    const { name, value, unit, budget } = measurement;
    const digits = unit === '×' || value < 10 ? 2 : 1;
    const verdict =
      budget === null ? '' : `≤ ${budget} ${unit}  ${keepsBudget(measurement) ? 'kept' : 'MISSED'}`;
    return [name, `${value.toFixed(digits)} ${unit.padEnd(2)}`, verdict] as const;
  });
  const [nameWidth, valueWidth] = [0, 1].map((column) =>
    Math.max(...rows.map((row) => row[column === 0 ? 0 : 1].length)),
  );
  return rows
    .map(([name, value, verdict]) =>
      `  ${name.padEnd(nameWidth ?? 0)}  ${value.padStart(valueWidth ?? 0)}  ${verdict}`.trimEnd(),
    )
    .join('\n');
}
