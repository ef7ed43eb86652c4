import type { ThemeId } from './tokens.ts';

/** Fills of countries that belong to the first of two opened networks, to the second, or to both; six-digit hex. */
export const BELONGING_COLOURS: Readonly<
  Record<ThemeId, Readonly<Record<'first' | 'second' | 'both', string>>>
> = {
  light: { first: '#f3c472', second: '#d5bfff', both: '#9bd7b6' },
  dark: { first: '#532b01', second: '#472f6b', both: '#014a40' },
  contrast: { first: '#dead3a', second: '#d2a9e8', both: '#88d4ac' },
  print: { first: '#dbc077', second: '#e1caf6', both: '#b5f3b7' },
};
