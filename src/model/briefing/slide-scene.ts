import type { MapLook } from '../camera/map-look.ts';
import type { StepLayout } from './briefing.ts';
import type { SlideParagraph, SlideRun } from './slide.ts';
import type { SlideChart } from './slide-chart.ts';

/** A place on a slide, in the units of its scene. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of a line in its place: `x` from the line's left edge. */
export interface PlacedRun extends SlideRun {
  readonly x: number;
  readonly width: number;
}

/** A line of runs. */
export interface RunLine {
  readonly runs: readonly PlacedRun[];
  /** Whether a paragraph begins here, which stands a little apart from the one before. */
  readonly isFirst: boolean;
  /** Whether an item of a list begins here. */
  readonly isItem: boolean;
}

/** What a text is on its slide: a file gives each its style. */
export type SlideRole =
  | 'kicker'
  | 'title'
  | 'text'
  | 'number'
  | 'label'
  | 'caption'
  | 'sources'
  | 'place'
  | 'legend';

/** Words in their box, both as paragraphs and as the lines that they are broken into. */
export interface SlideText {
  readonly kind: 'text';
  readonly role: SlideRole;
  readonly box: SlideBox;
  readonly paragraphs: readonly SlideParagraph[];
  readonly lines: readonly RunLine[];
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly weight: 400 | 600;
  /** As `#rrggbb`. */
  readonly colour: string;
  readonly align: 'start' | 'middle' | 'end';
}

/** A map as SVG markup in its own coordinates, `0 0 width height` of the box from its upper left corner. */
export interface SlideMap {
  readonly kind: 'map';
  readonly box: SlideBox;
  readonly markup: string;
  readonly alt: string;
  /** Whose boundaries and names it has. */
  readonly boundaries: string;
  /** Where it looks; absent where nobody flies to it. */
  readonly look?: MapLook | undefined;
}

/** Where a map stands on its slide, and where it looks. */
export interface PlacedMap {
  readonly box: SlideBox;
  readonly look: MapLook;
}

/** A chart, whose drawing follows from its numbers. */
export interface SlideChartItem {
  readonly kind: 'chart';
  readonly box: SlideBox;
  readonly chart: SlideChart;
}

/** A filled area: a card, a band, a rule. */
export interface SlideArea {
  readonly kind: 'area';
  readonly box: SlideBox;
  /** As `#rrggbb`. */
  readonly fill: string;
  /** 0…1. */
  readonly opacity: number;
  readonly radius: number;
}

/** The mark of a kind of site, e.g. in a legend. */
export interface SlideMark {
  readonly kind: 'mark';
  readonly box: SlideBox;
  /** An SVG path in the coordinates of the slide. */
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
}

export type SlideItem = SlideText | SlideMap | SlideChartItem | SlideArea | SlideMark;

/** A step as it is drawn: its parts in their places, from the ground up. A pure function of step, library and size. */
export interface SlideScene {
  readonly layout: StepLayout;
  /** 1920 × 1080 in files; on a screen of another shape the height or the width differs. */
  readonly width: number;
  readonly height: number;
  /** The ground, as `#rrggbb`. */
  readonly paper: string;
  readonly items: readonly SlideItem[];
  readonly title: string;
  /** For the speaker alone, in plain text. */
  readonly notes: string;
  /** The ids of what its words and charts are from, in the order of their numbers. */
  readonly sources: readonly string[];
  /** Where a text is longer than its room even in its smallest size: what the editor says. */
  readonly overfull: readonly SlideRole[];
}
