import type { Measure } from '../../model/text/measure.ts';

/** Measures with the page's fonts, as far as they are loaded. Error: where the browser cannot measure. */
export function createMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser cannot measure text');
  return (text, fontSize, fontWeight) => {
    context.font = `${fontWeight} ${fontSize}px ${font}`;
    return context.measureText(text).width;
  };
}
