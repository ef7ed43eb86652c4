import { embedFonts, loadFonts } from '../pictures/fonts.ts';
import { drawChartPng } from '../pictures/png.ts';
import { encodeCsv } from '../tables/csv.ts';
import type { ChartFile, FileFormat } from './chart-file.ts';
import { drawChartSvg, readSheetTheme } from './svg.ts';

/** One form of a chart as a file; `picture` is the chart as it stands on the page, or null where it has none. */
export interface Exporter {
  readonly id: FileFormat;
  /** Errors: where a picture is asked for and there is none, or the browser cannot draw it. */
  readonly build: (file: ChartFile, picture: SVGSVGElement | null) => Promise<Blob>;
}

/** The forms that a chart takes as a file, in the order of the menu. */
export const EXPORTERS: readonly Exporter[] = [
  {
    id: 'svg',
    build: async (file, picture) =>
      new Blob([await draw(file, picture)], { type: 'image/svg+xml;charset=utf-8' }),
  },
  { id: 'png', build: async (file, picture) => drawChartPng(await draw(file, picture)) },
  { id: 'csv', build: async (file) => new Blob([encodeCsv(file)], { type: 'text/csv;charset=utf-8' }) },
];

async function draw(file: ChartFile, picture: SVGSVGElement | null): Promise<string> {
  if (!picture) throw new Error(`The chart ${file.id} has no picture`);
  const theme = readSheetTheme(picture);
  await loadFonts(
    theme.font,
    [file.title, file.filters, file.subtitle, ...file.notes, file.source].join(' '),
  );
  return embedFonts(drawChartSvg(picture, file, theme));
}
