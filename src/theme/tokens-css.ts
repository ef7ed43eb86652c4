import { DARK, LIGHT, type Palette } from './tokens.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function declarations(palette: Palette): string {
  const { field, ...colours } = palette;
  return [
    ...Object.entries(colours).map(([name, colour]) => `--${kebab(name)}:${colour}`),
    ...Object.entries(field).map(([name, colour]) => `--field-${name}:${colour}`),
  ].join(';');
}

/** The palettes as CSS custom properties: the device's preference, unless `data-theme` on the root says otherwise. */
export function tokensToCss(): string {
  const light = `color-scheme:light;${declarations(LIGHT)}`;
  const dark = `color-scheme:dark;${declarations(DARK)}`;
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `:root[data-theme=dark]{${dark}}`,
  ].join('\n');
}
