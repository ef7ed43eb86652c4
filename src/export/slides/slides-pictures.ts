import { zip } from 'fflate';
import { breathe, type FileJob } from '../file-job.ts';
import { embedFonts } from '../pictures/fonts.ts';
import { drawChartPng } from '../pictures/png.ts';

/** Slides, each an SVG document that only names its fonts, as PNG files in a ZIP, numbered. Errors: `AbortError` where the reader cancels. */
export async function buildPictures(pages: readonly string[], job: FileJob): Promise<Blob> {
  const files: Record<string, Uint8Array> = {};
  for (const [index, page] of pages.entries()) {
    await breathe(job);
    const picture = await drawChartPng(await embedFonts(page), 1);
    files[`${String(index + 1).padStart(3, '0')}.png`] = new Uint8Array(await picture.arrayBuffer());
    job.onProgress((index + 1) / pages.length);
  }
  const packed = await new Promise<Uint8Array>((resolve, reject) => {
    // PNG is packed already.
    zip(files, { level: 0 }, (error, data) => (error ? reject(error) : resolve(data)));
  });
  return new Blob([new Uint8Array(packed)], { type: 'application/zip' });
}
