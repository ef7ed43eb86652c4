/** The corner of the drawing in which the buttons of its view stand, in CSS pixels; the same in style.css. */
export const TOOLS = { width: 34, height: 118 } as const;
