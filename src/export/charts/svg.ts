import type { Measure } from '../../model/text/measure.ts';
import { layoutSheet } from '../sheets/sheet-layout.ts';
import { type SheetTheme, sheetMarkup } from '../sheets/sheet-markup.ts';
import type { ChartFile } from './chart-file.ts';
import { copyPicture, sizeOfPicture } from './copy-picture.ts';
import { familyForFiles } from './presentation.ts';
import { whileShown } from './while-shown.ts';

/**
 * A chart's picture as the text of an SVG document of its own: the picture as it looks on the page, with title, filters
 * and unit above it, and notes, source, date and link below. Its fonts are only named; `embedFonts` puts them in.
 */
export function drawChartSvg(picture: SVGSVGElement, file: ChartFile, theme: SheetTheme): string {
  const measure = createMeasure(theme.font);
  return whileShown(picture, () => {
    const layout = layoutSheet(file, sizeOfPicture(picture), measure);
    const copy = copyPicture(picture, layout.picture);
    return sheetMarkup(file, layout, theme, new XMLSerializer().serializeToString(copy));
  });
}

/** The colours and the font in which the page shows a picture. */
export function readSheetTheme(picture: SVGSVGElement): SheetTheme {
  const style = getComputedStyle(picture);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    inkSoft: token('--ink-soft'),
    hairline: token('--hairline'),
    font: familyForFiles(token('--font')),
  };
}

/** Measures with the page's fonts, as far as they are loaded. */
export function createMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser cannot measure text');
  return (text, fontSize, fontWeight) => {
    context.font = `${fontWeight} ${fontSize}px ${font}`;
    return context.measureText(text).width;
  };
}
