/** The width of a text in CSS pixels. */
export type Measure = (text: string, fontSize: number, fontWeight: number) => number;
