import type { LanguageId } from '../languages.ts';
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

/** The words of a step with every figure computed. */
export interface SlideWords {
  readonly title: string;
  readonly paragraphs: readonly SlideParagraph[];
  /** What the footnotes say, the first is number 1. */
  readonly sources: readonly string[];
  /** For the speaker alone, in plain text. */
  readonly notes: string;
}

/** A picture of a map or a chart. */
export interface SlidePicture {
  readonly kind: 'map' | 'chart';
  /** PNG as a `data:` address, at twice its size. */
  readonly png: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** A step of a briefing as a slide. */
export interface Slide extends SlideWords {
  readonly pictures: readonly SlidePicture[];
}

/** A briefing as slides, in one language. */
export interface SlideDeck {
  readonly locale: LanguageId;
  readonly title: string;
  readonly slides: readonly Slide[];
  readonly words: {
    /** The heading of the last page. */
    readonly sources: string;
    /** Of a slide, counted from 1. */
    readonly step: (step: number) => string;
    /** What is said at the end of the sources: where the numbers of sites come from, when the file was made, and by what. */
    readonly colophon: readonly string[];
  };
}

/** The sources of all slides, each once, in the order of their first mention. */
export function sourcesOfDeck({ slides }: SlideDeck): readonly string[] {
  return [...new Set(slides.flatMap(({ sources }) => sources))];
}
