/** A scale bar: how many kilometres it is, and how long in CSS pixels. */
export interface ScaleBar {
  readonly km: number;
  readonly pixels: number;
}

/** The longest bar of a round number of kilometres (1, 2 or 5 times a power of ten) no longer than `most` CSS pixels. */
export function scaleBar(kmPerPixel: number, most: number): ScaleBar {
  const longest = kmPerPixel * most;
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = ([5, 2, 1].find((step) => step * power <= longest) ?? 1) * power;
  return { km, pixels: km / kmPerPixel };
}
