import type { FileJob } from '../file-job.ts';
import type { MapFormat } from '../formats.ts';
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
export const wordsOf = ({ title, subtitle, footer, disclaimer, legend }: MapSheet) =>
  [
    title,
    ...subtitle,
    ...footer,
    disclaimer,
    ...legend.flatMap(({ title: heading, rows, note }) => [
      heading,
      note ?? '',
      ...rows.map(({ label }) => label),
    ]),
  ].join(' ');

/** Loads the font that a sheet is measured with. */
export const loadSheetFonts = (theme: SheetTheme, sheet: MapSheet) => loadFonts(theme.font, wordsOf(sheet));

/**
 * Makes the file of a finished sheet; the makers of PNG and PDF are loaded with the first. `scale` is the one of a picture
 * for screens. Errors: `AbortError` where the reader cancels, or what kept it from being made.
 */
export async function buildMapFile(
  format: MapFormat,
  finished: FinishedSheet,
  size: SheetSize,
  scale: number,
  job: FileJob,
): Promise<Blob> {
  const { sheet, layout, theme, drawn } = finished;
  if (format === 'pdf') {
    const { drawPdf } = await import('../documents/pdf.ts');
    const documents = mapSheetParts(sheet, layout, theme, drawn).map((part) =>
      mapSheetDocument([part], sheet, layout, theme, drawn),
    );
    const { width, height } = layout;
    return drawPdf(
      {
        title: sheet.title,
        subject: sheet.subtitle.join(' · '),
        locale: sheet.locale,
        width,
        height,
        pages: [documents],
      },
      job,
    );
  }
  const svgText = await embedFonts(sheetSvg(finished));
  job.signal.throwIfAborted();
  if (format === 'svg') {
    job.onProgress(1);
    return new Blob([svgText], { type: 'image/svg+xml;charset=utf-8' });
  }
  const { drawMapPng } = await import('./map-png.ts');
  return drawMapPng(svgText, pngScale(size, scale), job);
}
