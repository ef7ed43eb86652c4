import type { StepChart } from './briefing.ts';

/** A stretch of numbers that look alike: `values` has one for each category, null where none is known. */
export interface SlideSeries {
  readonly name: string;
  /** As `#rrggbb`. */
  readonly colour: string;
  readonly values: readonly (number | null)[];
}

/** One cell of a matrix. */
export interface SlideCell {
  readonly text: string;
  /** As `#rrggbb`; both have a contrast of 4.5 or more. */
  readonly fill: string;
  readonly ink: string;
}

/** A row from which a step can choose: by its id, with what the chart calls it and how much it has, '' where that is not one number. */
export interface SlideChartRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

/** What a step can choose of a chart: of which rows, in the order of the chart, and which of its wishes the chart heeds. */
export interface SlideChartChoice {
  readonly rows: readonly SlideChartRow[];
  readonly heeds: readonly (keyof StepChart)[];
}

interface Chart {
  /** What the numbers count, with unit and year, e.g. `R&D expenditure, % of GDP, 2023`. */
  readonly unit: string;
  /** What the chart leaves out, in a sentence; null where it shows all. */
  readonly note: string | null;
  /** Ids of documents or addresses; empty where the atlas's own tables are the source. */
  readonly sources: readonly string[];
  /** What it shows, in a sentence with its numbers, for those who do not see it. */
  readonly alt: string;
  /** Left out where a step can choose nothing. */
  readonly choice?: SlideChartChoice | undefined;
}

/** Bars to the right, columns upwards, or lines; several series are stacked, lines excepted. */
export interface SlidePlot extends Chart {
  readonly kind: 'bars' | 'columns' | 'lines';
  /** In the order in which they are shown: bars from the top. */
  readonly categories: readonly string[];
  readonly series: readonly SlideSeries[];
  /** What stands at the end of each bar, column or point: its sum with unit, e.g. `0.4 %`; '' where nothing stands there. */
  readonly labels: readonly string[];
  /** Indices of the categories that are spoken of. */
  readonly highlight: readonly number[];
}

/** A table of cells whose colours follow their numbers; `cells` by row. */
export interface SlideMatrix extends Chart {
  readonly kind: 'matrix';
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cells: readonly (readonly SlideCell[])[];
}

/** The shape of a node: who it stands for. */
export type SlideNodeShape = 'disc' | 'circle' | 'square' | 'diamond';

/** Somebody in a graph: where, in shares of its width and height; and how large, 0…1. */
export interface SlideNode {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly shape: SlideNodeShape;
  /** As `#rrggbb`. */
  readonly colour: string;
  /** Whether it is spoken of. */
  readonly isStrong: boolean;
}

/** A line between two nodes, by their places; light where it only says that one takes part in the other. */
export interface SlideTie {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly isLight: boolean;
}

/** Who is joined to whom: a picture, whose numbers stand in bars too. */
export interface SlideGraph extends Chart {
  readonly kind: 'graph';
  readonly nodes: readonly SlideNode[];
  readonly ties: readonly SlideTie[];
  /** What shapes and lines mean, only of what is there. */
  readonly key: readonly {
    readonly sample: SlideNodeShape | 'line' | 'light-line';
    readonly colour: string;
    readonly label: string;
  }[];
  /** The same, as numbers. */
  readonly plot: SlidePlot;
}

/** An axis with its name and its ticks, whose places are shares of its length. */
interface SlideAxis {
  readonly name: string;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Two figures against each other: a picture, whose numbers stand in a table too. */
export interface SlideScatter extends Chart {
  readonly kind: 'scatter';
  readonly axes: { readonly x: SlideAxis; readonly y: SlideAxis };
  /** Those that are spoken of first, then those that stand out; x and y are shares of the axes. */
  readonly points: readonly {
    readonly id: string;
    readonly name: string;
    readonly x: number;
    readonly y: number;
    /** The two figures, as they are written. */
    readonly texts: readonly [x: string, y: string];
    readonly isNamed: boolean;
    readonly isStrong: boolean;
    /** Whether a figure of it is old. */
    readonly isHollow: boolean;
  }[];
}

/** A chart as a slide shows it, in numbers and words: drawn in pixels for the screen, and native in a file that can hold it. */
export type SlideChart = SlidePlot | SlideMatrix | SlideGraph | SlideScatter;
