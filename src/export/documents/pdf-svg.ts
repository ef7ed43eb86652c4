/** The family under which the PDF holds the atlas's font, and the weights that it has of it. */
export const PDF_FONT = 'BeVietnamPro';
const BOLD_FROM = 600;

/** From the middle of a line to its baseline, as a share of the font size. */
const BASELINE = 0.35;

/** How strong a seam behind letters is: lines below stay visible, letters are read. */
const SEAM_OPACITY = 0.6;

/** Width of a letter as a share of the font size, on average: only seams depend on it. */
const LETTER = 0.54;

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

/** A plate in the colour of a text's seam, behind each of its lines: letters have no seams in a PDF that stay selectable. */
function plateOf(line: Element, text: Element, colour: string, fontSize: number): void {
  const width = (line.textContent ?? '').length * fontSize * LETTER;
  const anchor = text.getAttribute('text-anchor');
  const x = Number(line.getAttribute('x')) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const plate = text.ownerDocument.createElementNS(SVG, 'rect');
  const attributes = {
    x,
    y: Number(line.getAttribute('y')) - fontSize * 0.55,
    width,
    height: fontSize * 1.1,
    rx: fontSize * 0.3,
    fill: colour,
    opacity: SEAM_OPACITY,
  };
  for (const [name, value] of Object.entries(attributes)) plate.setAttribute(name, String(value));
  text.before(plate);
}

function adaptText(text: Element): void {
  const fontSize = Number(inherited(text, 'font-size'));
  const lines = text.children.length > 0 ? [...text.children] : [text];
  const stroke = text.getAttribute('stroke');
  const isCentred = text.getAttribute('dominant-baseline') === 'central';
  if (stroke) for (const line of lines) plateOf(line, text, stroke, fontSize);
  if (isCentred) {
    for (const line of lines) {
      line.setAttribute('y', String(Number(line.getAttribute('y')) + fontSize * BASELINE));
      line.removeAttribute('dominant-baseline');
    }
  }
  const weight = Number(inherited(text, 'font-weight') ?? 400);
  text.setAttribute('font-family', PDF_FONT);
  text.setAttribute('font-weight', weight >= BOLD_FROM ? 'bold' : 'normal');
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
export function adaptForPdf(svg: Element): void {
  for (const shape of svg.querySelectorAll('[paint-order="stroke"]:not(text)')) splitSeam(shape);
  for (const text of svg.querySelectorAll('text')) adaptText(text);
}
