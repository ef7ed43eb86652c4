/** What a row of chips has room for. */
export interface ChipRow {
  /** Width of the row, in CSS pixels. */
  readonly width: number;
  /** Width of each chip, in CSS pixels, in the order of the row. */
  readonly widths: readonly number[];
  /** Which of them must not be hidden as long as there is any room. */
  readonly first: readonly boolean[];
  /** Between two chips, and the width of the button for the rest, in CSS pixels. */
  readonly gap: number;
  readonly rest: number;
}

/** The places of the chips that fit into a row, in order; those that must be seen are taken first, and the button for the rest keeps its room. */
export function chipsThatFit({ width, widths, first, gap, rest }: ChipRow): readonly number[] {
  const all = widths.map((_, place) => place);
  const whole = widths.reduce((sum, chip) => sum + chip + gap, -gap);
  if (whole <= width) return all;
  let left = width - rest;
  const taken = new Set<number>();
  const take = (place: number) => {
    const need = (widths[place] ?? 0) + gap;
    if (need > left) return false;
    left -= need;
    taken.add(place);
    return true;
  };
  for (const place of all) if (first[place]) take(place);
  // The rest in their order, without gaps: what is missing is behind the button.
  for (const place of all) if (!first[place] && !take(place)) break;
  return all.filter((place) => taken.has(place));
}
