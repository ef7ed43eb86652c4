import type { Comparison } from '../../model/dossier/compare.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Writer } from './writer.ts';
import type { Written } from './written.ts';

/** A dossier, or a comparison of several, with the words that were made of it. */
export interface Composed {
  readonly writer: Writer;
  readonly dossiers: readonly Dossier[];
  /** Null where one alone is shown. */
  readonly comparison: Comparison | null;
  readonly written: Written;
}
