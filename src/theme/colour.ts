import { rgb } from 'd3-color';

/** Red, green and blue of a colour, 0…255 each. */
export function channelsOf(colour: string): [red: number, green: number, blue: number] {
  const { r, g, b } = rgb(colour);
  return [r, g, b];
}

/** How bright a colour is, 0…1, as WCAG 2 has it. */
function luminanceOf(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** The contrast of two colours, 1…21, as WCAG 2 has it. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A colour laid over another, `share` opaque; six-digit hex. */
export function blend(over: string, under: string, share: number): string {
  const [above, below] = [rgb(over), rgb(under)];
  const mix = (one: number, other: number) => one * share + other * (1 - share);
  return rgb(mix(above.r, below.r), mix(above.g, below.g), mix(above.b, below.b)).formatHex();
}
