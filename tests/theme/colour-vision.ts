import { channelsOf } from '../../src/theme/colour.ts';

type Triple = readonly [number, number, number];

const linear = (hex: string): Triple => {
  const straighten = (channel: number) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const [red, green, blue] = channelsOf(hex);
  return [straighten(red), straighten(green), straighten(blue)];
};

const times = (matrix: readonly Triple[], [a, b, c]: Triple): Triple =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple;

/** Simulations of full dichromacy in linear RGB: G. M. Machado et al., IEEE TVCG 15 (2009), 1291, severity 1.0. */
export const VISIONS = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Triple[]>;

/** OKLab by B. Ottosson, "A perceptual color space for image processing" (2020). */
function oklab(rgb: Triple): Triple {
  const clipped = rgb.map((value) => Math.min(1, Math.max(0, value))) as unknown as Triple;
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    clipped,
  ).map(Math.cbrt) as unknown as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    lms,
  );
}

/** Distance in OKLab of two colours (`#rrggbb`) as a vision sees them. */
export function differenceFor(vision: keyof typeof VISIONS, one: string, other: string): number {
  const [a, b] = [one, other].map((hex) => oklab(times(VISIONS[vision], linear(hex)))) as [Triple, Triple];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** OKLab lightness, 0…1, of a colour (`#rrggbb`) as a printer without colours gives it: of its relative luminance. */
export function greyOf(hex: string): number {
  const luminance = times([[0.2126, 0.7152, 0.0722]], linear(hex))[0];
  return oklab([luminance, luminance, luminance])[0];
}

/** Contrast of two colours by WCAG 2.2, 1…21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [one, other]
    .map((hex) => times([[0.2126, 0.7152, 0.0722]], linear(hex))[0])
    .sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
