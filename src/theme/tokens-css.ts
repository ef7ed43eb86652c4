import { ARC_COLOURS } from './arc-colours.ts';
import { BELONGING_COLOURS } from './belonging-colours.ts';
import { kebab } from './kebab.ts';
import { PANEL_SIZES, SHEET_PERCENT } from './sizes.ts';
import { PALETTES, type ThemeId } from './tokens.ts';

function colours(theme: ThemeId): string {
  const { field, ...rest } = PALETTES[theme];
  const families = { field, arc: ARC_COLOURS[theme], belonging: BELONGING_COLOURS[theme] };
  return [
    ...Object.entries(rest).map(([name, colour]) => `--${kebab(name)}:${colour}`),
    ...Object.entries(families).flatMap(([family, members]) =>
      Object.entries(members).map(([name, colour]) => `--${family}-${name}:${colour}`),
    ),
  ].join(';');
}

/** What is the same in every theme. */
function measures(): string {
  return [
    ...Object.entries(PANEL_SIZES).map(([name, size]) => `--${kebab(name)}:${size}px`),
    `--sheet:${SHEET_PERCENT}dvh`,
  ].join(';');
}

/** The theme as CSS custom properties: the device's preference, unless `data-theme` on the root says otherwise; on paper its own. */
export function tokensToCss(): string {
  const light = `color-scheme:light;${colours('light')}`;
  const dark = `color-scheme:dark;${colours('dark')}`;
  const contrast = `color-scheme:light;${colours('contrast')}`;
  return [
    `:root{${measures()}}`,
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${dark}}}`,
    `:root[data-theme=dark]{${dark}}`,
    // What is drawn for a file looks as on paper, whatever the page looks like.
    `.as-paper{color-scheme:light;${colours('print')};color:var(--ink);background:var(--paper)}`,
    `@media (prefers-contrast:more){:root:not([data-theme]){${contrast}}}`,
    `:root[data-theme=contrast]{${contrast}}`,
    // As specific as a chosen theme, and after it.
    `@media print{:root:root{color-scheme:light;${colours('print')}}}`,
  ].join('\n');
}
