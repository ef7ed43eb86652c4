/** The largest side and area, in pixels, of a canvas that every browser draws; iOS sets the area. */
const LONGEST_SIDE = 8192;
const LARGEST_AREA = 4096 * 4096;

/** The scale at which a picture of this size, in CSS pixels, is drawn: the one asked for, or the largest that fits. */
export function fittingScale(width: number, height: number, wanted: number): number {
  return Math.min(wanted, LONGEST_SIDE / Math.max(width, height), Math.sqrt(LARGEST_AREA / (width * height)));
}
