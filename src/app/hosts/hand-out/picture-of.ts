import { drawChartPng } from '../../../export/pictures/png.ts';
import type { SlidePicture } from '../../../model/briefing/slide.ts';

/** Pixels to a CSS pixel of a picture on a slide. */
const SCALE = 2;

/** A blob as a `data:` address. */
function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The picture cannot be read'));
    reader.readAsDataURL(blob);
  });
}

/** An SVG document, fonts and all, as a picture of a slide. */
export async function pictureOf(kind: SlidePicture['kind'], svg: string, alt: string): Promise<SlidePicture> {
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const png = await toDataUrl(await drawChartPng(svg, SCALE));
  return { kind, png, width: Number(width), height: Number(height), alt };
}
