import type { SlideCell, SlideChart } from '../../../model/briefing/slide-chart.ts';
import type { SlideMap } from '../../../model/briefing/slide-scene.ts';
import type { LanguageId } from '../../../model/languages.ts';

/** A stretch of a memo's words; what it cites stands in a note at the foot of the page. */
export interface MemoRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** An address, or `#` and the name of a place of the memo. */
  readonly href?: string;
  /** What is cited behind these words: places in the memo's sources, counted from 1. */
  readonly notes?: readonly number[];
}

/** One cell of a memo's table; a colour where the table has classes. */
export interface MemoCell extends Partial<Omit<SlideCell, 'text'>> {
  readonly runs: readonly MemoRun[];
  readonly isNumber?: boolean;
}

/** Rows of cells. */
export interface MemoTable {
  readonly kind: 'table';
  /** What it shows, above it. */
  readonly caption: readonly MemoRun[];
  /** Empty where the rows speak for themselves. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly MemoCell[])[];
  /** What it leaves out, below it. */
  readonly note: string | null;
  /** Whether it may go on on the next page, however few its rows are. */
  readonly breaks?: boolean;
}

/** A chart: to be drawn, or where numbers are to be edited, written as a table. */
export interface MemoChart {
  readonly kind: 'chart';
  readonly chart: SlideChart;
  readonly table: MemoTable;
}

/** A map, and what it shows: below it, and for those who do not see it. */
export interface MemoMap {
  readonly kind: 'map';
  readonly map: SlideMap;
  readonly caption: string;
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
  | MemoTable
  | MemoChart
  | MemoMap
  /** What is compared: the parts of each side. */
  | { readonly kind: 'sides'; readonly sides: readonly (readonly MemoPart[])[] };

/** What a memo cites: its short name for notes, and the whole reference to it. */
export interface MemoSource {
  readonly name: string;
  readonly reference: string;
}

/** A briefing as a text to be sent: what a desk officer edits in Word, or reads on paper. */
export interface Memo {
  readonly locale: LanguageId;
  /** What the briefing is called. */
  readonly name: string;
  /** Its finding, or where it has none, its name. */
  readonly title: string;
  /** Below the title: whose it is, and when. */
  readonly byline: readonly string[];
  /** The day when it was made, as ISO 8601. */
  readonly date: string;
  /** Whether it says much on few pages, in small letters. */
  readonly isBrief?: boolean;
  readonly parts: readonly MemoPart[];
  /** The heading of what it is from, and the references. */
  readonly sourcesHeading: string;
  readonly sources: readonly MemoSource[];
  /** What stands at the very end: the tables, how it was made, the disclaimer of maps. */
  readonly colophon: readonly string[];
}
