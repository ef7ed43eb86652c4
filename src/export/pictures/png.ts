import { fittingScale } from './fitting-scale.ts';
import { PROBE_CELL, type Probe, probeFonts } from './font-probe.ts';

/** How long fonts may take that are in the document already, and how often to look, in milliseconds. */
const PATIENCE = 5000;
const PAUSE = 16;

/** An SVG document as a picture that can be drawn, and its size in CSS pixels. */
export interface LoadedPicture {
  readonly image: HTMLImageElement;
  readonly width: number;
  readonly height: number;
  /** Gives back what it holds. */
  readonly close: () => void;
}

/** Loads an SVG document, fonts and all. Error: where the browser cannot read it. */
export async function loadPicture(svgText: string): Promise<LoadedPicture> {
  const probe = probeFonts(svgText);
  const url = URL.createObjectURL(new Blob([probe.svgText], { type: 'image/svg+xml' }));
  const close = () => URL.revokeObjectURL(url);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    await fontsOf(image, probe);
    return { image, width: probe.width, height: probe.height, close };
  } catch (problem) {
    close();
    throw problem;
  }
}

/** A drawn SVG document, fonts and all, as a PNG of `scale` pixels per CSS pixel. Errors: where the browser cannot draw it. */
export async function drawChartPng(svgText: string, scale = 2): Promise<Blob> {
  const picture = await loadPicture(svgText);
  try {
    return await paint(picture, fittingScale(picture.width, picture.height, scale));
  } finally {
    picture.close();
  }
}

/** Waits until every font of the picture draws; one that never does leaves its letters to the next family. */
async function fontsOf(image: HTMLImageElement, { height, cells }: Probe): Promise<void> {
  const end = performance.now() + PATIENCE;
  const context = createContext(Math.max(1, cells) * PROBE_CELL, PROBE_CELL, true);
  const isDrawn = (cell: number) =>
    context.getImageData(cell * PROBE_CELL, 0, PROBE_CELL, PROBE_CELL).data.some((value) => value > 0);
  for (;;) {
    context.drawImage(image, 0, -height);
    if (Array.from({ length: cells }, (_, cell) => cell).every(isDrawn)) return;
    if (performance.now() > end) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

function paint({ image, width, height }: LoadedPicture, scale: number): Promise<Blob> {
  // Without the strip of the probe, which would stand below the last line.
  const context = createContext(Math.floor(width * scale), Math.floor(height * scale), false);
  context.scale(scale, scale);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    context.canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      // So it is where memory is short, whatever the picture.
      else reject(new RangeError('This browser cannot make a PNG of the picture'));
    }, 'image/png');
  });
}

/** A canvas of so many pixels to draw on. Error: where the browser has none. */
export function createContext(
  width: number,
  height: number,
  willReadFrequently: boolean,
): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently });
  if (!context) throw new Error('This browser cannot draw a picture');
  return context;
}
