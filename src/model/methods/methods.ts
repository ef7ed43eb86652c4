/** The measures that the page of methods explains, in its order. The ids stand in links: never rename one. */
export const METHOD_IDS = [
  'distance',
  'people',
  'shares',
  'farthest',
  'years',
  'mandate',
  'whatif',
  'candidates',
  'partners',
  'paths',
  'works',
  'graph',
  'parts',
  'ranks',
  'research',
  'similar',
  'terms',
] as const;
export type MethodId = (typeof METHOD_IDS)[number];

/** What a link says where the page is meant as a whole. */
export const ALL_METHODS = 'all';

/** A table of a method: all of it words. */
export interface MethodTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How a measure is made, in one language. Words may hold `*italics*` and `**bold**`. */
export interface MethodText {
  readonly title: string;
  /** What is counted or computed. */
  readonly formula: string;
  /** The same in signs, a line each. */
  readonly lines?: readonly string[];
  readonly table?: MethodTable;
  /** What it is made of, and where that is from. */
  readonly data?: string;
  /** What it does not say. */
  readonly limits: string;
  /** Numbers that can be worked out by hand. */
  readonly example?: string;
}

/** Numbers of a method as its language writes them. */
export type MethodNumbers<Key extends string> = Readonly<Record<Key, string>>;
