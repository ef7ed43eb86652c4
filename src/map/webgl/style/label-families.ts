/** Families of the labels; the last is what a browser has when the web font is missing. */
export const REGULAR = ['Be Vietnam Pro', 'sans-serif'];
export const SEMIBOLD = ['Be Vietnam Pro SemiBold', 'Be Vietnam Pro', 'sans-serif'];
