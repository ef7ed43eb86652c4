import type { ChartFormat } from '../../model/formats.ts';
import { embedFonts, loadFonts } from '../pictures/fonts.ts';
import { drawChartPng } from '../pictures/png.ts';
import { encodeCsv } from '../tables/csv.ts';
import type { ChartFile } from './chart-file.ts';
import { drawChartSvg, readSheetTheme } from './svg.ts';

/**
 * Makes a file of a chart; `picture` is the chart as it stands on the page, or null where it has none. Errors: where a picture
 * is asked for and there is none, or the browser cannot draw it.
 */
type ChartMaker = (file: ChartFile, picture: SVGSVGElement | null) => Promise<Blob>;

/** What makes each format. */
export const CHART_MAKERS: Readonly<Record<ChartFormat, ChartMaker>> = {
  svg: async (file, picture) =>
    new Blob([await draw(file, picture)], { type: 'image/svg+xml;charset=utf-8' }),
  png: async (file, picture) => drawChartPng(await draw(file, picture)),
  csv: async (file) => new Blob([encodeCsv(file)], { type: 'text/csv;charset=utf-8' }),
};

async function draw(file: ChartFile, picture: SVGSVGElement | null): Promise<string> {
  if (!picture) throw new Error(`The chart ${file.id} has no picture`);
  const theme = readSheetTheme(picture);
  await loadFonts(
    theme.font,
    [file.title, file.filters, file.subtitle, ...file.notes, file.source].join(' '),
  );
  return embedFonts(drawChartSvg(picture, file, theme));
}
