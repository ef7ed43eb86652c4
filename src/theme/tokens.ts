import type { Field } from '../model/vocabulary.ts';

/** Colours of one theme, all lower-case six-digit hex, so that MapLibre, deck.gl, CSS and SVG read them alike. */
export interface Palette {
  readonly paper: string;
  readonly paperRaised: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly hairline: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly warning: string;
  /** What lies around the globe. */
  readonly space: string;
  readonly land: string;
  readonly sea: string;
  readonly coast: string;
  readonly border: string;
  readonly lake: string;
  readonly ice: string;
  readonly labelLand: string;
  readonly labelSea: string;
  readonly halo: string;
  readonly field: Readonly<Record<Field, string>>;
}

const OTHER_LIGHT = '#706c6c';
const OTHER_DARK = '#a7a4a4';

/** The light theme: ink on paper. */
export const LIGHT: Palette = {
  paper: '#faf9f6',
  paperRaised: '#ffffff',
  ink: '#1c2128',
  inkSoft: '#4d555f',
  inkFaint: '#626a74',
  hairline: '#dcd8cf',
  accent: '#1c2128',
  accentInk: '#ffffff',
  warning: '#9a3412',
  space: '#faf9f6',
  land: '#f4f1ea',
  sea: '#dbe6ec',
  coast: '#a9b4b9',
  border: '#b9ad9c',
  lake: '#dbe6ec',
  ice: '#fdfdfc',
  labelLand: '#5c5a55',
  labelSea: '#4b6677',
  halo: '#faf9f6',
  field: {
    water: '#2821e5',
    'basic-sciences-engineering': '#5d0092',
    earth: '#7a4a00',
    ecology: '#2b9500',
    'science-policy': '#eb24ae',
    ocean: '#004044',
    education: OTHER_LIGHT,
    culture: OTHER_LIGHT,
    'social-human-sciences': OTHER_LIGHT,
    'communication-information': OTHER_LIGHT,
  },
};

/** The dark theme: for a dim room. */
export const DARK: Palette = {
  paper: '#171d24',
  paperRaised: '#1f262e',
  ink: '#eef1f4',
  inkSoft: '#bac2cb',
  inkFaint: '#98a2ad',
  hairline: '#323b45',
  accent: '#eef1f4',
  accentInk: '#171d24',
  warning: '#ffb088',
  space: '#0b0f13',
  land: '#262d35',
  sea: '#141a21',
  coast: '#48535f',
  border: '#56616c',
  lake: '#141a21',
  ice: '#39424c',
  labelLand: '#aab3bd',
  labelSea: '#7f9bb0',
  halo: '#171d24',
  field: {
    water: '#72b8ff',
    'basic-sciences-engineering': '#9b51de',
    earth: '#f8b65d',
    ecology: '#389900',
    'science-policy': '#d33586',
    ocean: '#61f3db',
    education: OTHER_DARK,
    culture: OTHER_DARK,
    'social-human-sciences': OTHER_DARK,
    'communication-information': OTHER_DARK,
  },
};

/** The themes by the id that a link carries (`theme=dark`); `system` is whichever the reader's device prefers. */
export const PALETTES = { light: LIGHT, dark: DARK } as const;
export type ThemeId = keyof typeof PALETTES;
