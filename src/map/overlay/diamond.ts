/** Half the height of a diamond that stands for a row of the reader's own, and the width of its seam, in CSS pixels. */
export const DIAMOND = { radius: 5, seam: 1.6 } as const;
