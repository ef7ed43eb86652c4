/**
 * Widths from which there is room for more, in CSS pixels. Style sheets name them too, as `@media (--from-wide)` and
 * `(--below-wide)`, so a new one is a line here.
 */
export const BREAKPOINTS = {
  /** A chart, not the window: its question stands beside tools as large as fingers. */
  slimChart: 340,
  /** A list of the reader's own, not the window: two of its columns stand beside each other. */
  ownList: 440,
  /** A chart, not the window: two things stand beside each other in it. */
  wideChart: 560,
  /** Panels stand at the sides; below it, they are sheets over the map. */
  medium: 760,
  /** A column, the map and the charts stand beside each other, and the header in one row. */
  wide: 1200,
  /** A chart that fills the window is read from afar. */
  projector: 1680,
  /** The header has room for the words after the name. */
  tagline: 1700,
  /** The filters stand beside the results. */
  vast: 1800,
} as const;

export type Breakpoint = keyof typeof BREAKPOINTS;

/** The media query that holds from a breakpoint on. */
export const from = (name: Breakpoint) => `(width >= ${BREAKPOINTS[name]}px)`;

/** The media query that holds below a breakpoint. */
export const below = (name: Breakpoint) => `(width < ${BREAKPOINTS[name]}px)`;
