import type { SlideLibrary } from '../slide/library.ts';

/** What slides are drawn from, how far it has come, and how to try again. */
export interface Slides {
  /** Null while it is being loaded, or where it could not be. */
  readonly library: SlideLibrary | null;
  readonly isFailed: boolean;
  readonly retry: () => void;
}
