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
  /** The sea along the shores, half of which shows. */
  readonly shallow: string;
  readonly coast: string;
  readonly border: string;
  readonly lake: string;
  readonly river: string;
  readonly ice: string;
  readonly labelLand: string;
  readonly labelSea: string;
  readonly halo: string;
  readonly field: Readonly<Record<Field, string>>;
}

const OTHER_LIGHT = '#706c6c';
const OTHER_DARK = '#a7a4a4';
const OTHER_CONTRAST = '#4e494f';
const OTHER_PRINT = '#665f5b';

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
  shallow: '#c3d5df',
  coast: '#a9b4b9',
  border: '#b9ad9c',
  lake: '#dbe6ec',
  river: '#9db3c0',
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
  shallow: '#202b35',
  coast: '#48535f',
  border: '#56616c',
  lake: '#141a21',
  river: '#46596b',
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

/** The theme of high contrast: black on white, every text at 7:1, every line dark. */
export const CONTRAST: Palette = {
  paper: '#ffffff',
  paperRaised: '#ffffff',
  ink: '#000000',
  inkSoft: '#1f1f1f',
  inkFaint: '#383838',
  hairline: '#595959',
  accent: '#000000',
  accentInk: '#ffffff',
  warning: '#7a1500',
  space: '#ffffff',
  land: '#ffffff',
  sea: '#cfe4f3',
  shallow: '#b3d3ea',
  coast: '#2f4250',
  border: '#4a4038',
  lake: '#cfe4f3',
  river: '#1d6ba3',
  ice: '#f0f6fa',
  labelLand: '#000000',
  labelSea: '#002f4a',
  halo: '#ffffff',
  field: {
    water: '#215aff',
    'basic-sciences-engineering': '#3c007b',
    earth: '#502200',
    ecology: '#0e7201',
    'science-policy': '#c10998',
    ocean: '#001315',
    education: OTHER_CONTRAST,
    culture: OTHER_CONTRAST,
    'social-human-sciences': OTHER_CONTRAST,
    'communication-information': OTHER_CONTRAST,
  },
};

/** For paper, not for screens: white ground, little ink, and fields that differ in greyscale too. */
export const PRINT: Palette = {
  paper: '#ffffff',
  paperRaised: '#ffffff',
  ink: '#000000',
  inkSoft: '#333333',
  inkFaint: '#555555',
  hairline: '#b5b5b5',
  accent: '#000000',
  accentInk: '#ffffff',
  warning: '#7a1500',
  space: '#ffffff',
  land: '#ffffff',
  sea: '#e9edf0',
  shallow: '#dae1e5',
  coast: '#7d8990',
  border: '#85796c',
  lake: '#e9edf0',
  river: '#8a9ba6',
  ice: '#f6f8f9',
  labelLand: '#3a3a3a',
  labelSea: '#3f5361',
  halo: '#ffffff',
  field: {
    water: '#2e17ff',
    'basic-sciences-engineering': '#48007f',
    earth: '#673801',
    ecology: '#0e952f',
    'science-policy': '#cf0da7',
    ocean: '#03201c',
    education: OTHER_PRINT,
    culture: OTHER_PRINT,
    'social-human-sciences': OTHER_PRINT,
    'communication-information': OTHER_PRINT,
  },
};

/** Every palette by its id: the themes, which a link names as `theme=dark`, and the one for paper, which nobody chooses. */
export const PALETTES = { light: LIGHT, dark: DARK, contrast: CONTRAST, print: PRINT } as const;
export type ThemeId = keyof typeof PALETTES;
