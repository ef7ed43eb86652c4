import { breathe, type FileJob } from '../file-job.ts';
import { createContext, loadPicture } from '../pictures/png.ts';
import { encodePng } from '../pictures/png-encoder.ts';

/** Height of the bands in which a picture is drawn, in pixels: each takes a moment, and between them the page lives on. */
const BAND = 192;

/** What of the work is done when the picture is loaded, and before it is drawn. */
const LOADED = 0.15;

/** How large a picture is drawn. */
export interface PngScale {
  /** Pixels to a CSS pixel. */
  readonly scale: number;
  /** Dots per inch that the file states; null where it is for screens. */
  readonly dpi: number | null;
}

/** A sheet as PNG, band by band. Errors: `AbortError` where the reader cancels, or where the browser cannot draw it. */
export async function drawMapPng(svgText: string, { scale, dpi }: PngScale, job: FileJob): Promise<Blob> {
  const picture = await loadPicture(svgText);
  try {
    job.onProgress(LOADED);
    const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
    const context = createContext(width, Math.min(BAND, height), true);
    async function* bands() {
      for (let top = 0; top < height; top += BAND) {
        await breathe(job);
        const rows = Math.min(BAND, height - top);
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, width, BAND);
        context.setTransform(scale, 0, 0, scale, 0, -top);
        context.drawImage(picture.image, 0, 0);
        yield context.getImageData(0, 0, width, rows).data;
        job.onProgress(LOADED + (1 - LOADED) * ((top + rows) / height));
      }
    }
    return await encodePng({ width, height, dpi }, bands());
  } finally {
    picture.close();
  }
}
