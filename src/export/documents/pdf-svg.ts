import type { Measure } from '../../model/text/measure.ts';

/**
 * The family under which the PDF holds the atlas's font, and the weights that it has of it. It is the page's own name for it: the width of
 * a line that is centred, or that ends somewhere, is measured on the page.
 */
export const PDF_FONT = 'Be Vietnam Pro';
const BOLD_FROM = 600;

/** From the middle of a line to its baseline, as a share of the font size. */
const BASELINE = 0.35;

/** How strong a seam behind letters is: lines below stay visible, letters are read. */
const SEAM_OPACITY = 0.6;

/** How far a seam reaches beyond the first and the last letter, as a share of the font size. */
const SEAM_MARGIN = 0.2;

const SVG = 'http://www.w3.org/2000/svg';

/** The nearest value of an attribute, on the element or around it. */
function inherited(element: Element, name: string): string | null {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const value = around.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

/** A shape whose seam lies under its fill, as the two that a PDF paints one after the other. */
function splitSeam(shape: Element): void {
  // The copy of an element is an element.
  const seam = shape.cloneNode(false) as Element;
  seam.setAttribute('fill', 'none');
  shape.before(seam);
  for (const name of ['stroke', 'stroke-width', 'stroke-linejoin']) shape.removeAttribute(name);
  for (const each of [seam, shape]) each.removeAttribute('paint-order');
}

interface Plate {
  readonly colour: string;
  readonly fontSize: number;
  readonly isBold: boolean;
  readonly measure: Measure;
}

/** A plate in the colour of a text's seam, behind each of its lines: letters have no seams in a PDF that stay selectable. */
function plateOf(line: Element, text: Element, { colour, fontSize, isBold, measure }: Plate): void {
  const letters = measure(line.textContent ?? '', fontSize, isBold ? BOLD_FROM : 400);
  const anchor = text.getAttribute('text-anchor');
  const start =
    Number(line.getAttribute('x')) - (anchor === 'middle' ? letters / 2 : anchor === 'end' ? letters : 0);
  const plate = text.ownerDocument.createElementNS(SVG, 'rect');
  const attributes = {
    x: start - fontSize * SEAM_MARGIN,
    y: Number(line.getAttribute('y')) - fontSize * 0.55,
    width: letters + 2 * fontSize * SEAM_MARGIN,
    height: fontSize * 1.1,
    rx: fontSize * 0.3,
    fill: colour,
    opacity: SEAM_OPACITY,
  };
  for (const [name, value] of Object.entries(attributes)) plate.setAttribute(name, String(value));
  text.before(plate);
}

function adaptText(text: Element, measure: Measure): void {
  const fontSize = Number(inherited(text, 'font-size'));
  const lines = text.children.length > 0 ? [...text.children] : [text];
  const isBold = Number(inherited(text, 'font-weight') ?? 400) >= BOLD_FROM;
  const stroke = text.getAttribute('stroke');
  const isCentred = text.getAttribute('dominant-baseline') === 'central';
  if (stroke) for (const line of lines) plateOf(line, text, { colour: stroke, fontSize, isBold, measure });
  if (isCentred) {
    for (const line of lines) {
      line.setAttribute('y', String(Number(line.getAttribute('y')) + fontSize * BASELINE));
      line.removeAttribute('dominant-baseline');
    }
  }
  text.setAttribute('font-family', PDF_FONT);
  text.setAttribute('font-weight', isBold ? 'bold' : 'normal');
  // The PDF has no slanted letters: an italic word stands upright.
  for (const name of [
    'stroke',
    'stroke-width',
    'stroke-linejoin',
    'paint-order',
    'dominant-baseline',
    'font-style',
  ]) {
    text.removeAttribute(name);
  }
}

/** Changes an SVG document into what a PDF can hold: seams beneath shapes and plates beneath letters, its own font, baselines. */
export function adaptForPdf(svg: Element, measure: Measure): void {
  for (const shape of svg.querySelectorAll('[paint-order="stroke"]:not(text)')) splitSeam(shape);
  for (const text of svg.querySelectorAll('text')) adaptText(text, measure);
}
