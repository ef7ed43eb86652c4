import regularUrl from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url';
import boldUrl from '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf?url';
import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { breathe, type FileJob } from './file-job.ts';
import { toBase64 } from './fonts.ts';
import { adaptForPdf, PDF_FONT } from './pdf-svg.ts';

/** Points in a CSS pixel. */
const POINTS = 72 / 96;

/** What of the work is done when the fonts are loaded. */
const FONTS_LOADED = 0.1;

/** A sheet in parts, to be painted one after the other. */
export interface PdfSheet {
  readonly title: string;
  readonly subject: string;
  readonly locale: 'en' | 'vi';
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Each part as a whole SVG document of the sheet's size. */
  readonly documents: readonly string[];
}

async function addFont(pdf: jsPDF, url: string, style: 'normal' | 'bold'): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const name = `${PDF_FONT}-${style}.ttf`;
  pdf.addFileToVFS(name, toBase64(new Uint8Array(await response.arrayBuffer())));
  pdf.addFont(name, PDF_FONT, style, undefined, 'Identity-H');
}

/**
 * A sheet as PDF of one page, vectors throughout, the font embedded so that its text is found and copied in any language.
 * Errors: `AbortError` where the reader cancels, or the network's, where the font cannot be had.
 */
export async function drawMapPdf(sheet: PdfSheet, job: FileJob): Promise<Blob> {
  const [width, height] = [sheet.width * POINTS, sheet.height * POINTS];
  const pdf = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  });
  pdf.setProperties({ title: sheet.title, subject: sheet.subject, creator: 'Auspices' });
  pdf.setLanguage(sheet.locale);
  await Promise.all([addFont(pdf, regularUrl, 'normal'), addFont(pdf, boldUrl, 'bold')]);
  job.onProgress(FONTS_LOADED);
  const parser = new DOMParser();
  let done = 0;
  for (const text of sheet.documents) {
    await breathe(job);
    const svg = parser.parseFromString(text, 'image/svg+xml').documentElement;
    adaptForPdf(svg);
    await svg2pdf(svg, pdf, { x: 0, y: 0, width, height });
    done++;
    job.onProgress(FONTS_LOADED + (1 - FONTS_LOADED) * (done / sheet.documents.length));
  }
  return pdf.output('blob');
}
