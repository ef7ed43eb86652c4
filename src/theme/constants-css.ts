import { kebab } from './kebab.ts';
import { CONTROLS, RADII, SMALL_TEXT_SIZE, SPACES, TEXT_SIZE, TEXTS } from './measures.ts';
import { PANEL_SIZES, SHEET_PERCENT } from './sizes.ts';
import { LAYERS } from './stacking.ts';

/** A family's members as custom properties, `--radius-small`. */
const named = (family: string, members: Readonly<Record<string, string>>) =>
  Object.entries(members).map(([name, value]): [string, string] => [`--${family}-${kebab(name)}`, value]);

const CONSTANTS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ...PANEL_SIZES, ...CONTROLS }).map(([name, size]): [string, string] => [
    `--${kebab(name)}`,
    `${size}px`,
  ]),
  ['--sheet', `${SHEET_PERCENT}dvh`],
  ...SPACES.map((space): [string, string] => [`--space-${space}`, `${space}px`]),
  ...named('radius', RADII),
  ...named('text', { ...TEXTS, chart: `${TEXT_SIZE}px`, chartSmall: `${SMALL_TEXT_SIZE}px` }),
  ...LAYERS.map((layer, index): [string, string] => [`--layer-${layer}`, String(index + 1)]),
]);

/** Names that mean a constant and nothing else, so that a wrong one is found. */
const FAMILIES = /^--(space|radius|text|layer)-/;

/**
 * A style sheet with values in place of the theme's constants, `8px` for `var(--space-8)`: they never change, so the page
 * need not load their names. Throws on a step that is not in its scale.
 */
export function resolveConstants(css: string): string {
  return css.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
    const value = CONSTANTS.get(name);
    if (value === undefined && FAMILIES.test(name)) throw new Error(`There is no step ${name}`);
    return value ?? whole;
  });
}
