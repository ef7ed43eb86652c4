import regularUrl from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url';
import boldUrl from '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf?url';
import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import type { LanguageId } from '../../model/languages.ts';
import { breathe, type FileJob } from '../file-job.ts';
import { createMeasure } from '../pictures/create-measure.ts';
import { loadFonts, toBase64 } from '../pictures/fonts.ts';
import { adaptForPdf, PDF_FONT } from './pdf-svg.ts';

/** Points in a CSS pixel. */
const POINTS = 72 / 96;

/** What of the work is done when the fonts are loaded. */
const FONTS_LOADED = 0.1;

/** What a PDF says of itself. */
export interface PdfFile {
  readonly title: string;
  readonly subject: string;
  readonly locale: LanguageId;
  /** Of every page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Each page as one or more whole SVG documents of its size, painted one over the other. */
  readonly pages: readonly (readonly string[])[];
  /** Its headings and their pages, counted from 1, which a reader lists beside the text. */
  readonly outline?: readonly { readonly title: string; readonly page: number }[];
}

async function addFont(pdf: jsPDF, url: string, style: 'normal' | 'bold'): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const name = `be-vietnam-pro-${style}.ttf`;
  pdf.addFileToVFS(name, toBase64(new Uint8Array(await response.arrayBuffer())));
  pdf.addFont(name, PDF_FONT, style, undefined, 'Identity-H');
}

/**
 * Pages as PDF, vectors throughout, the font embedded so that its text is found and copied in any language. Errors:
 * `AbortError` where the reader cancels, or the network's, where the font cannot be had.
 */
export async function drawPdf(file: PdfFile, job: FileJob): Promise<Blob> {
  const [width, height] = [file.width * POINTS, file.height * POINTS];
  const format: [number, number] = [width, height];
  const orientation = width > height ? 'landscape' : 'portrait';
  const pdf = new jsPDF({ unit: 'pt', format, orientation, compress: true, putOnlyUsedFonts: true });
  pdf.setProperties({ title: file.title, subject: file.subject, creator: 'Auspices' });
  pdf.setLanguage(file.locale);
  await Promise.all([
    addFont(pdf, regularUrl, 'normal'),
    addFont(pdf, boldUrl, 'bold'),
    // Words are placed by the widths of the page's own font.
    loadFonts(PDF_FONT, file.pages.flat().join('')),
  ]);
  job.onProgress(FONTS_LOADED);
  const measure = createMeasure(PDF_FONT);
  const parser = new DOMParser();
  const count = file.pages.flat().length;
  let done = 0;
  for (const [index, documents] of file.pages.entries()) {
    if (index > 0) pdf.addPage(format, orientation);
    for (const text of documents) {
      await breathe(job);
      const svg = parser.parseFromString(text, 'image/svg+xml').documentElement;
      adaptForPdf(svg, measure);
      await svg2pdf(svg, pdf, { x: 0, y: 0, width, height });
      done++;
      job.onProgress(FONTS_LOADED + (1 - FONTS_LOADED) * (done / count));
    }
  }
  for (const { title, page } of file.outline ?? []) pdf.outline.add(null, title, { pageNumber: page });
  return pdf.output('blob');
}
