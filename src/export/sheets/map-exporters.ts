import type { MapFormat } from '../../model/formats.ts';
import type { FileJob } from '../file-job.ts';
import { embedFonts, loadFonts } from '../pictures/fonts.ts';
import { type MapSheet, type MapSheetLayout, PIXELS_PER_MM, type SheetSize } from './map-sheet.ts';
import { type DrawnMap, mapSheetDocument, mapSheetParts } from './map-sheet-markup.ts';
import type { SheetTheme } from './sheet-markup.ts';

/** Resolution of pictures for paper, in dots per inch. */
export const PAPER_DPI = 300;

/** A map on a sheet, with everything in its place and drawn. */
export interface FinishedSheet {
  readonly sheet: MapSheet;
  readonly layout: MapSheetLayout;
  readonly theme: SheetTheme;
  readonly drawn: DrawnMap;
}

/** Pixels to a CSS pixel of a picture: as asked for on the screen, else what the resolution of paper takes. */
export function pngScale(
  size: SheetSize,
  scale: number,
): { readonly scale: number; readonly dpi: number | null } {
  return size === 'view' ? { scale, dpi: null } : { scale: PAPER_DPI / 25.4 / PIXELS_PER_MM, dpi: PAPER_DPI };
}

/** A finished sheet as an SVG document that only names its fonts, for a preview on the page itself. */
export function sheetSvg({ sheet, layout, theme, drawn }: FinishedSheet): string {
  return mapSheetDocument(mapSheetParts(sheet, layout, theme, drawn), sheet, layout, theme, drawn);
}

/** Every word that a sheet's texts may need of the font. */
export const wordsOf = ({ title, subtitle, footer, disclaimer, legend, names }: MapSheet) =>
  [
    title,
    ...subtitle,
    ...footer,
    disclaimer,
    ...names,
    ...legend.flatMap(({ title: heading, rows }) => [heading ?? '', ...rows.map(({ label }) => label)]),
  ].join(' ');

/** Loads the font that a sheet is measured with. */
export const loadSheetFonts = (theme: SheetTheme, sheet: MapSheet) => loadFonts(theme.font, wordsOf(sheet));

/** What a picture of a map takes: its size, and the pixels to a CSS pixel of one for screens. */
interface Picture {
  readonly size: SheetSize;
  readonly scale: number;
}

/** Makes a file of a finished sheet. Errors: `AbortError` where the reader cancels, or what kept it from being made. */
type MapMaker = (finished: FinishedSheet, picture: Picture, job: FileJob) => Promise<Blob>;

/** What makes each format; the makers of PNG and PDF are loaded with their first file. */
const MAKERS: Readonly<Record<MapFormat, MapMaker>> = {
  png: async (finished, { size, scale }, job) => {
    const svg = await embeddedSvg(finished, job);
    const { drawMapPng } = await import('./map-png.ts');
    return drawMapPng(svg, pngScale(size, scale), job);
  },
  svg: async (finished, _picture, job) => {
    const svg = await embeddedSvg(finished, job);
    job.onProgress(1);
    return new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
  },
  pdf: async ({ sheet, layout, theme, drawn }, _picture, job) => {
    const { drawPdf } = await import('../documents/pdf.ts');
    const page = mapSheetParts(sheet, layout, theme, drawn).map((part) =>
      mapSheetDocument([part], sheet, layout, theme, drawn),
    );
    const { title, subtitle, locale } = sheet;
    const { width, height } = layout;
    return drawPdf({ title, subject: subtitle.join(' · '), locale, width, height, pages: [page] }, job);
  },
};

/** The sheet as an SVG document that carries its fonts. */
async function embeddedSvg(finished: FinishedSheet, { signal }: FileJob): Promise<string> {
  const svg = await embedFonts(sheetSvg(finished));
  signal.throwIfAborted();
  return svg;
}

/** Makes the file of a finished sheet. Errors: `AbortError` where the reader cancels, or what kept it from being made. */
export function buildMapFile(
  format: MapFormat,
  finished: FinishedSheet,
  picture: Picture,
  job: FileJob,
): Promise<Blob> {
  return MAKERS[format](finished, picture, job);
}
