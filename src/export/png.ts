import { fittingScale } from './fitting-scale.ts';
import { PROBE_CELL, type Probe, probeFonts } from './font-probe.ts';

/** How long fonts may take that are in the document already, and how often to look, in milliseconds. */
const PATIENCE = 5000;
const PAUSE = 16;

/** A drawn SVG document, fonts and all, as a PNG of `scale` pixels per CSS pixel. Errors: where the browser cannot draw it. */
export async function drawChartPng(svgText: string, scale = 2): Promise<Blob> {
  const probe = probeFonts(svgText);
  const url = URL.createObjectURL(new Blob([probe.svgText], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    await fontsOf(image, probe);
    return await paint(image, probe, fittingScale(probe.width, probe.height, scale));
  } finally {
    URL.revokeObjectURL(url);
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

function paint(image: HTMLImageElement, { width, height }: Probe, scale: number): Promise<Blob> {
  // Without the strip of the probe, which would stand below the last line.
  const context = createContext(Math.floor(width * scale), Math.floor(height * scale), false);
  context.scale(scale, scale);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    context.canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser cannot make a PNG of the picture'));
    }, 'image/png');
  });
}

function createContext(width: number, height: number, willReadFrequently: boolean): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently });
  if (!context) throw new Error('This browser cannot draw a picture');
  return context;
}
