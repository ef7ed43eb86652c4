import { ARC_COLOURS } from './arc-colours.ts';
import { BELONGING_COLOURS } from './belonging-colours.ts';
import { kebab } from './kebab.ts';
import { PALETTES, type ThemeId } from './tokens.ts';

function declarations(theme: ThemeId): string {
  const { field, ...colours } = PALETTES[theme];
  const families = { field, arc: ARC_COLOURS[theme], belonging: BELONGING_COLOURS[theme] };
  return [
    ...Object.entries(colours).map(([name, colour]) => `--${kebab(name)}:${colour}`),
    ...Object.entries(families).flatMap(([family, members]) =>
      Object.entries(members).map(([name, colour]) => `--${family}-${name}:${colour}`),
    ),
  ].join(';');
}

/** The palettes as CSS custom properties: the device's preference, unless `data-theme` on the root says otherwise; on paper its own. */
export function tokensToCss(): string {
  const light = `color-scheme:light;${declarations('light')}`;
  const dark = `color-scheme:dark;${declarations('dark')}`;
  const contrast = `color-scheme:light;${declarations('contrast')}`;
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${dark}}}`,
    `:root[data-theme=dark]{${dark}}`,
    // What is drawn for a file looks as on paper, whatever the page looks like.
    `.as-paper{color-scheme:light;${declarations('print')};color:var(--ink);background:var(--paper)}`,
    `@media (prefers-contrast:more){:root:not([data-theme]){${contrast}}}`,
    `:root[data-theme=contrast]{${contrast}}`,
    // As specific as a chosen theme, and after it.
    `@media print{:root:root{color-scheme:light;${declarations('print')}}}`,
  ].join('\n');
}
