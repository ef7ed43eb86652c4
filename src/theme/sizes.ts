/**
 * Sizes of what covers the map, in CSS pixels. Style sheets name them, `var(--side-left)`, and the camera counts with
 * them, so that a place flown to is not behind a panel.
 */
export const PANEL_SIZES = {
  header: 56,
  /** The column of filters, results and cards, and what is left of it when it is folded. */
  column: 300,
  rail: 48,
  /** The same where there is room, and for the editor of a briefing. */
  columnWide: 368,
  /** The row of tabs at the foot of a narrow window. */
  tabs: 56,
} as const;

/** The height of a sheet in a narrow window, in percent of the window's; in style sheets `--sheet`. */
export const SHEET_PERCENT = 56;
