import { keysOf } from '../model/typed.ts';
import { PALETTES, type Palette, type ThemeId } from './tokens.ts';

/** The theme of a palette, whose classes have colours of their own. */
export const themeOf = (palette: Palette): ThemeId =>
  keysOf(PALETTES).find((theme) => PALETTES[theme] === palette) ?? 'light';

/**
 * Five steps of one colour from little to much, six-digit hex: for countries filled by a number. Ochre, which no field of
 * science has, so that marks and names stay legible over it; each step differs in lightness, also in greyscale.
 */
export const COUNT_COLOURS: Readonly<Record<ThemeId, readonly [string, string, string, string, string]>> = {
  light: ['#f1e2bb', '#e7cc8e', '#d9b060', '#c69039', '#a96f1d'],
  dark: ['#38382f', '#4d472f', '#68582d', '#876b2a', '#a98126'],
  contrast: ['#f6e4b4', '#ebc878', '#d9a53e', '#bd7f12', '#945900'],
  print: ['#efe3c6', '#e0ca94', '#cba962', '#af8636', '#8a6216'],
};

/** The colours of so many classes, the last always the strongest; a single one takes the middle. */
export function countColours(theme: ThemeId, classes: number): readonly string[] {
  const steps = COUNT_COLOURS[theme];
  if (classes === 1) return [steps[2]];
  return Array.from(
    { length: classes },
    (_, index) => steps[Math.round((index * (steps.length - 1)) / (classes - 1))] ?? steps[4],
  );
}

/** The colour of density: bands of it lie one upon another, each `DENSITY_SHARE` opaque. */
export const DENSITY_COLOURS: Readonly<Record<ThemeId, string>> = {
  light: '#b3261e',
  dark: '#ff7a6b',
  contrast: '#a80000',
  print: '#8f1d14',
};

export const DENSITY_SHARE = 0.2;
