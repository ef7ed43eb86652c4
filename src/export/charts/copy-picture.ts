import { INITIAL, inheritedAttributes, isPainted, ownAttributes, PRESENTATION } from './presentation.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What does not belong into a picture: behaviour, styles that are computed already, and words for the page's readers. */
const DROPPED = new Set([
  ...['script', 'style', 'foreignObject', 'title', 'desc', 'metadata'],
  ...['animate', 'animateMotion', 'animateTransform', 'set'],
]);

/** What others refer to: it is not drawn where it stands, so that nothing in it is hidden. */
const DEFINING = new Set([
  ...['defs', 'clipPath', 'mask', 'marker', 'symbol'],
  ...['linearGradient', 'radialGradient', 'pattern', 'filter'],
]);

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const TEXTS = new Set(['text', 'tspan', 'textPath']);
const CONTAINERS = new Set(['g', 'a', 'switch', ...TEXTS]);

/** Attributes for the page only: of behaviour, of assistive technology, of styles. */
const INTERACTIVE =
  /^(aria-.*|data-.*|on.*|xmlns.*|tabindex|role|class|style|focusable|cursor|pointer-events|display|visibility)$/;

/** Attributes that a stylesheet may give instead, per shape. */
const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
};

/** Where the picture stands on the sheet, in CSS pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The size of a picture in its own pixels, which it has also while it is not shown. */
export function sizeOfPicture(picture: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = picture.viewBox.baseVal;
  return width > 0 && height > 0 ? { width, height } : picture.getBoundingClientRect();
}

/**
 * A copy of a picture that looks the same without the page's stylesheets, and has nothing in it that is hidden or only for
 * the page. What is still moving is shown where it is going.
 */
export function copyPicture(picture: SVGSVGElement, box: Box): SVGElement {
  for (const animation of picture.getAnimations({ subtree: true })) {
    if (animation instanceof CSSTransition) animation.finish();
  }
  const copy = document.createElementNS(SVG, 'svg');
  for (const name of ['x', 'y', 'width', 'height'] as const) copy.setAttribute(name, String(box[name]));
  const { viewBox } = picture;
  const { x, y } = viewBox.baseVal;
  copy.setAttribute('viewBox', `${x} ${y} ${box.width} ${box.height}`);
  const style = getComputedStyle(picture);
  if (style.overflow === 'visible') copy.setAttribute('overflow', 'visible');
  const attributes = inheritedAttributes((name) => style.getPropertyValue(name));
  write(copy, changes(attributes, INITIAL));
  copyChildren(picture, copy, attributes, false);
  return copy;
}

function copyChildren(
  live: Element,
  copy: Element,
  inherited: Readonly<Record<string, string>>,
  isDefinition: boolean,
): void {
  for (const child of live.childNodes) {
    if (child instanceof Text && TEXTS.has(live.localName)) copy.append(child.data);
    const childCopy = child instanceof SVGElement ? copyElement(child, inherited, isDefinition) : null;
    if (childCopy) copy.append(childCopy);
  }
}

/** The copy of one element with all that is in it, or null where there is nothing to see. */
function copyElement(
  live: SVGElement,
  inherited: Readonly<Record<string, string>>,
  inDefinition: boolean,
): SVGElement | null {
  const name = live.localName;
  if (DROPPED.has(name)) return null;
  const isDefinition = inDefinition || DEFINING.has(name);
  const style = getComputedStyle(live);
  const read = (property: string) => style.getPropertyValue(property);
  const attributes = inheritedAttributes(read);
  if (!isDefinition) {
    if (style.display === 'none' || Number(style.opacity) === 0) return null;
    // Children of a hidden group may be visible.
    if (style.visibility !== 'visible' && name !== 'g') return null;
    if (SHAPES.has(name) && !isPainted(attributes)) return null;
  }
  // A link would lead nowhere from a file.
  const copy = document.createElementNS(SVG, name === 'a' ? 'g' : name);
  for (const { namespaceURI, name: attribute, value } of live.attributes) {
    const isOfLink = name === 'a' && attribute !== 'transform';
    if (isOfLink || INTERACTIVE.test(attribute) || PRESENTATION.has(attribute)) continue;
    copy.setAttributeNS(namespaceURI, attribute, value);
  }
  write(copy, { ...geometryOf(live, style), ...changes(attributes, inherited) });
  write(copy, ownAttributes(read, name === 'stop'));
  // Not an attribute, and no other way to keep figures below each other.
  if (TEXTS.has(name) && style.fontVariantNumeric !== 'normal') {
    copy.style.fontVariantNumeric = style.fontVariantNumeric;
  }
  copyChildren(live, copy, attributes, isDefinition);
  return CONTAINERS.has(name) && !isDefinition && copy.childNodes.length === 0 ? null : copy;
}

/** Place and size as far as a stylesheet gives them; what the chart wrote as an attribute stays as it is. */
function geometryOf(live: SVGElement, style: CSSStyleDeclaration): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of GEOMETRY[live.localName] ?? []) {
    const value = style.getPropertyValue(name);
    if (live.hasAttribute(name) || !value.endsWith('px') || value === '0px') continue;
    attributes[name] = String(Number.parseFloat(value));
  }
  const isOwn = live.hasAttribute('transform') && live.style.transform === '';
  if (isOwn || style.transform === 'none' || !(live instanceof SVGGraphicsElement)) return attributes;
  const [left = 0, top = 0] = style.transformOrigin.split(' ').map(Number.parseFloat);
  const box = style.getPropertyValue('transform-box') === 'fill-box' ? live.getBBox() : { x: 0, y: 0 };
  const { a, b, c, d, e, f } = new DOMMatrix()
    .translate(box.x + left, box.y + top)
    .multiply(new DOMMatrix(style.transform))
    .translate(-box.x - left, -box.y - top);
  attributes.transform = `matrix(${[a, b, c, d, e, f].map((value) => Number(value.toFixed(4))).join(' ')})`;
  return attributes;
}

function changes(
  attributes: Readonly<Record<string, string>>,
  inherited: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name, value]) => inherited[name] !== value));
}

function write(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
