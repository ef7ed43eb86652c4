/** Room kept beside rows that are higher than their box, in CSS pixels, so that the bar with which they are scrolled covers no number. */
export const SCROLL_BAR = 16;
