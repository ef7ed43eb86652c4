import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import type { Palette } from '../../../theme/tokens.ts';

/** Units of a slide to an inch: 1920 × 1080 are 13⅓ × 7½ inches. */
const UNITS = 144;

/** EMU, in which a file measures, to a unit of a slide. */
const EMU = 914_400 / UNITS;

/** A length in units of a slide as inches. */
export const inchesOf = (units: number): number => units / UNITS;

/** A length in units of a slide as whole EMU. */
export const emuOf = (units: number): number => Math.round(units * EMU);

/** A size of type in units of a slide as points. */
export const pointsOf = (units: number): number => Math.round(units * 5) / 10;

/** A place on a slide as PptxGenJS takes it. */
export const placeOf = ({ x, y, width, height }: SlideBox) => ({
  x: inchesOf(x),
  y: inchesOf(y),
  w: inchesOf(Math.max(width, 0)),
  h: inchesOf(Math.max(height, 0)),
});

/** The fields of science whose colours are accents of the file's theme. */
const ACCENTS = [
  'water',
  'basic-sciences-engineering',
  'earth',
  'ecology',
  'science-policy',
  'ocean',
] as const;

/** The colours of the theme by the names that files give them, and the names by which texts and shapes go. */
export function themeColours(
  palette: Palette,
): readonly (readonly [theme: string, use: string, hex: string])[] {
  return [
    ['dk1', 'tx1', palette.ink],
    ['lt1', 'bg1', palette.paper],
    ['dk2', 'tx2', palette.inkSoft],
    ['lt2', 'bg2', palette.sea],
    ...ACCENTS.map(
      (field, index) => [`accent${index + 1}`, `accent${index + 1}`, palette.field[field]] as const,
    ),
    ['hlink', 'hlink', palette.field.water],
    ['folHlink', 'folHlink', palette.inkFaint],
  ];
}

/** A colour as files write it: the theme's name of it, so that a new theme changes it, or six digits. */
export function colourIn(palette: Palette): (hex: string) => string {
  const names = new Map<string, string>();
  for (const [, use, hex] of themeColours(palette))
    if (!names.has(hex.toLowerCase()) && !use.endsWith('link')) names.set(hex.toLowerCase(), use);
  return (hex) => names.get(hex.toLowerCase()) ?? hex.replace('#', '').toUpperCase();
}

/** A colour as the XML of a fill. */
export function fillXml(colour: string): string {
  return /^[0-9A-F]{6}$/.test(colour)
    ? `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
    : `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
}
