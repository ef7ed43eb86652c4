/** How a fill is hatched, so that its colour need not say everything. */
export type Hatch = 'rising' | 'crossed';

/** The fills of countries of the second of two opened networks, and of both; those of the first are plain. */
export const BELONGING_HATCHES: Readonly<Record<'first' | 'second' | 'both', Hatch | null>> = {
  first: null,
  second: 'rising',
  both: 'crossed',
};

/** Between two lines of a hatch, and how wide they are, in CSS pixels. */
export const HATCH = { step: 6, width: 0.7 } as const;

/** The lines of a hatch that cover a box, as the `d` of an SVG path; they reach beyond it. */
export function hatchPath(hatch: Hatch, width: number, height: number): string {
  const lines: string[] = [];
  for (let x = 0; x < width + height; x += HATCH.step) {
    lines.push(`M${x} 0L${x - height} ${height}`);
    if (hatch === 'crossed') lines.push(`M${x - height} 0L${x} ${height}`);
  }
  return lines.join('');
}
