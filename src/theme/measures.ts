/** Distances in style sheets, in CSS pixels: `--space-8` is a gap, padding or margin of 8 px. */
export const SPACES = [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 28, 32] as const;

/** Radii of corners, in style sheets `--radius-small`. */
export const RADII = {
  /** What stands in a row or a line. */
  small: '4px',
  /** A window or a menu. */
  medium: '6px',
  /** A sheet, or a chip whose words may take two lines. */
  large: '14px',
  /** A button, or a circle: as round as it can be. */
  round: '999px',
} as const;

/** Sizes of text, in style sheets `--text-small`. */
export const TEXTS = {
  tiny: '0.75rem',
  small: '0.8125rem',
  body: '0.9375rem',
  large: '1.0625rem',
  heading: '1.1875rem',
  title: '1.3125rem',
  display: '1.5rem',
} as const;

/** Sizes of the text in a drawing, in CSS pixels, because charts measure their words: in style sheets `--text-chart` and `--text-chart-small`. */
export const TEXT_SIZE = 13;
export const SMALL_TEXT_SIZE = 12;

/** Widths and heights of what is pressed, in style sheets `--control`; in a chart, where a mouse points, it is small; for a finger it is as large as its tip. */
export const CONTROLS = { control: 36, controlSmall: 30, finger: 44 } as const;
