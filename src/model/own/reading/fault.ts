/** Ways of writing Vietnamese that only their own fonts show right. */
export type OldFont = 'TCVN3' | 'VNI';

/** Why a file cannot be read, with what a message needs to name the place. Rows are counted as a spreadsheet does, from 1. */
export type ReadingProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'header-only' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'no-sheet'; readonly detail: string }
  | { readonly kind: 'unpacks-too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'project' }
  | { readonly kind: 'no-list'; readonly names: string }
  | { readonly kind: 'no-kml'; readonly root: string }
  | { readonly kind: 'damaged-kml'; readonly row: number }
  | { readonly kind: 'no-placemarks' }
  | { readonly kind: 'only-links'; readonly links: number }
  | { readonly kind: 'no-parquet'; readonly detail: string }
  | { readonly kind: 'too-many-rows'; readonly rows: number; readonly most: number }
  | { readonly kind: 'no-json'; readonly detail: string }
  | { readonly kind: 'no-features' }
  | { readonly kind: 'projected'; readonly feature: number }
  | { readonly kind: 'old-vietnamese'; readonly font: OldFont; readonly example: string }
  | { readonly kind: 'open-quote'; readonly row: number }
  | { readonly kind: 'too-many-columns'; readonly columns: number; readonly most: number };

/** A file that cannot be read. */
export class ReadingFault extends Error {
  readonly problem: ReadingProblem;

  constructor(problem: ReadingProblem) {
    super(`A list of the reader's cannot be read: ${problem.kind}`);
    this.problem = problem;
  }
}
