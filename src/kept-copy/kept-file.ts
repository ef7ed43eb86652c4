/** A file of the copy, as the worker keeps it. */
export interface KeptFile {
  /** From the folder of the page. */
  readonly url: string;
  /** What tells this edition's from others; null where its name does. */
  readonly revision: string | null;
  /** Its hash, as `fetch` checks it; absent where hosts may write into it. */
  readonly integrity?: string;
}
