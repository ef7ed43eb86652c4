/** Writes a measure between 0 and 1, which needs two decimals, one more than other measures. */
export function indexFormat(region: string): (value: number) => string {
  const format = new Intl.NumberFormat(region, { maximumFractionDigits: 2 });
  return (value) => format.format(value);
}
