import { rgb } from 'd3-color';

/** Red, green and blue of a colour, 0…255 each. */
export function channelsOf(colour: string): [red: number, green: number, blue: number] {
  const { r, g, b } = rgb(colour);
  return [r, g, b];
}

/** A colour laid over another, `share` opaque; six-digit hex. */
export function blend(over: string, under: string, share: number): string {
  const [above, below] = [rgb(over), rgb(under)];
  const mix = (one: number, other: number) => one * share + other * (1 - share);
  return rgb(mix(above.r, below.r), mix(above.g, below.g), mix(above.b, below.b)).formatHex();
}
