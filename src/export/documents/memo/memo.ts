import type { SlideCell } from '../../../model/briefing/slide-chart.ts';
import type { LanguageId } from '../../../model/languages.ts';

/** A stretch of a memo's words; what it cites stands in a note at the foot of the page. */
export interface MemoRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** An address, or `#` and the name of a place of the memo. */
  readonly href?: string;
  /** What is cited behind these words, each in a note of its own. */
  readonly notes?: readonly string[];
}

/** One cell of a memo's table; a colour where the table has classes. */
export interface MemoCell extends Partial<Omit<SlideCell, 'text'>> {
  readonly runs: readonly MemoRun[];
  readonly isNumber?: boolean;
}

/** A part of a memo, in the order in which it is read. */
export type MemoPart =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** The name of this place, to which links lead. */
      readonly place?: string;
    }
  | { readonly kind: 'paragraph'; readonly runs: readonly MemoRun[]; readonly isItem: boolean }
  | {
      readonly kind: 'table';
      /** What it shows, above it. */
      readonly caption: readonly MemoRun[];
      /** Empty where the rows speak for themselves. */
      readonly head: readonly string[];
      readonly rows: readonly (readonly MemoCell[])[];
      /** What it leaves out, below it. */
      readonly note: string | null;
    }
  | {
      readonly kind: 'picture';
      /** A PNG in a `data:` address. */
      readonly png: string;
      readonly width: number;
      readonly height: number;
      /** What it shows, below it and for those who do not see it. */
      readonly caption: string;
    };

/** A briefing as a text to be sent: what a desk officer edits in Word. */
export interface Memo {
  readonly locale: LanguageId;
  readonly title: string;
  /** Below the title: whose it is, and when. */
  readonly byline: readonly string[];
  /** The day when it was made, as ISO 8601. */
  readonly date: string;
  readonly parts: readonly MemoPart[];
  /** The heading of what it is from, and the references. */
  readonly sourcesHeading: string;
  readonly sources: readonly string[];
  /** What stands at the very end: the tables, how it was made, the disclaimer of maps. */
  readonly colophon: readonly string[];
}
