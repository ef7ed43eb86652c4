import type { ChartFormat } from '../../model/formats.ts';
import { createMeasure } from '../pictures/create-measure.ts';
import { embedFonts, loadFonts } from '../pictures/fonts.ts';
import { drawChartPng } from '../pictures/png.ts';
import { layoutSheet, type SheetPart } from '../sheets/sheet-layout.ts';
import { type SheetTheme, sheetMarkup } from '../sheets/sheet-markup.ts';
import { encodeCsv } from '../tables/csv.ts';
import type { ChartFile } from './chart-file.ts';

/** One of the drawings of a chart, and its SVG markup in CSS pixels. */
export interface ChartDrawing extends SheetPart {
  readonly markup: string;
}

/** The picture of a chart: its drawings from the top, and the colours and font of the sheet around them. */
export interface ChartPicture {
  readonly drawings: readonly ChartDrawing[];
  readonly theme: SheetTheme;
}

/** Draws the picture of a chart; called only for formats that show it. Errors: where the chart has nothing to show. */
type DrawPicture = () => Promise<ChartPicture>;

/** Makes a file of a chart. Errors: those of drawing it, or where the browser cannot make a picture. */
type ChartMaker = (file: ChartFile, draw: DrawPicture) => Promise<Blob>;

/** What makes each format. */
export const CHART_MAKERS: Readonly<Record<ChartFormat, ChartMaker>> = {
  svg: async (file, draw) =>
    new Blob([await drawSheet(file, await draw())], { type: 'image/svg+xml;charset=utf-8' }),
  png: async (file, draw) => drawChartPng(await drawSheet(file, await draw())),
  csv: async (file) => new Blob([encodeCsv(file)], { type: 'text/csv;charset=utf-8' }),
};

/** The sheet with its fonts in it. */
async function drawSheet(file: ChartFile, { drawings, theme }: ChartPicture): Promise<string> {
  await loadFonts(theme.font, [file.title, file.filters, file.source].join(' '));
  const layout = layoutSheet(file, drawings, createMeasure(theme.font));
  return embedFonts(
    sheetMarkup(
      file,
      layout,
      theme,
      drawings.map(({ markup }) => markup),
    ),
  );
}
