/** The space between a name, its bar and the number, in CSS pixels. */
export const BAR_SPACE = 8;

/** Rows of bars in columns of equal width, filled one column after the other. */
export interface BarColumns {
  readonly columnWidth: number;
  readonly rowsInColumn: number;
  /** Left edge of the column of the `index`th row, in CSS pixels. */
  readonly leftOf: (index: number) => number;
  /** Place of the `index`th row in its column, counted from 0. */
  readonly placeOf: (index: number) => number;
}

/** Parts `count` rows into columns that fill `width`, with `gap` between them. */
export function layoutBarColumns(
  count: number,
  columns: number,
  {
    width,
    gap,
    leastRows = 1,
  }: { readonly width: number; readonly gap: number; readonly leastRows?: number },
): BarColumns {
  const columnWidth = Math.max(0, (width - (columns - 1) * gap) / columns);
  const rowsInColumn = Math.max(leastRows, Math.ceil(count / columns));
  return {
    columnWidth,
    rowsInColumn,
    leftOf: (index) => Math.floor(index / rowsInColumn) * (columnWidth + gap),
    placeOf: (index) => index % rowsInColumn,
  };
}

/** How many columns of at least `narrowest` have room side by side: at least one, at most `most`. */
export function columnsThatFit(width: number, narrowest: number, gap: number, most: number): number {
  return Math.max(1, Math.min(most, Math.floor((width + gap) / (narrowest + gap))));
}

/** Lays the parts of a bar end to end, from `start`; one counted thing is `lengthOfOne` long. */
export function stackParts<Part extends { readonly count: number }>(
  parts: readonly Part[],
  start: number,
  lengthOfOne: number,
): (Part & { readonly x: number; readonly width: number })[] {
  let x = start;
  return parts.map((part) => {
    const placed = { ...part, x, width: part.count * lengthOfOne };
    x += placed.width;
    return placed;
  });
}
