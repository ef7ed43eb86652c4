/** A stretch of a line that looks alike. */
export interface SlideRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The number of a footnote. */
  readonly raised?: boolean;
  readonly href?: string;
}

/** A paragraph, or an item of a list. */
export interface SlideParagraph {
  readonly isItem: boolean;
  readonly runs: readonly SlideRun[];
}
