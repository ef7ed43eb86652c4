import type { SlideChart } from '../../../model/briefing/slide-chart.ts';
import type { Measure } from '../../../model/text/measure.ts';
import type { ThemeId } from '../../../theme/tokens.ts';
import type { SlideChartOrder } from '../slide/order.ts';

/** All that the saved picture of a chart follows from: what a slide's does, and what it is drawn with. */
export interface PictureOrder extends SlideChartOrder {
  readonly theme: ThemeId;
  readonly measure: Measure;
}

/** The width of a picture, in units: as many as a slide has, so that words on both have the same measures. */
export const PICTURE_WIDTH = 1600;

/** A drawing that no slide has: a flow, a network, a matrix of countries. */
export interface PictureDrawing {
  readonly kind: 'drawing';
  /** What the numbers count. */
  readonly unit: string;
  /** What must be known to read it, in sentences; null where nothing is left out. */
  readonly note: string | null;
  readonly sources: readonly string[];
  /** SVG markup in units, `PICTURE_WIDTH` wide. */
  readonly markup: string;
  readonly height: number;
}

/** One of the drawings that a picture is made of, from the top. */
export type PicturePart = SlideChart | PictureDrawing;

/** Makes the drawings of a chart's picture; none where what it needs is not loaded, or where nothing is left to show. */
export type MakePicture = (order: PictureOrder) => readonly PicturePart[];
