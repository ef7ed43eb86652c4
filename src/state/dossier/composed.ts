import type { Comparison } from '../../model/dossier/compare.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Writer } from './writer.ts';
import type { Written } from './written.ts';

/** What can be read on a page and made into files, with the words that were made of it. */
export interface Composed {
  readonly writer: Writer;
  readonly written: Written;
  /** Writes it anew, e.g. in the colours of paper. */
  readonly write: (writer: Writer) => Written;
  /** Whether its files have two pages in small letters. */
  readonly isBrief: boolean;
  /** As plain rows, for a spreadsheet; null where it is no table. */
  readonly rows:
    | (() => {
        readonly columns: readonly string[];
        readonly rows: readonly (readonly (string | number | null)[])[];
      })
    | null;
}

/** A dossier, or a comparison of several. */
export interface ComposedDossier extends Composed {
  readonly dossiers: readonly Dossier[];
  /** Null where one alone is shown. */
  readonly comparison: Comparison | null;
}
