import { readPaint } from './read-paint.ts';

/** Reads a computed property of one element, e.g. `fill`. */
type Read = (property: string) => string;

/** Properties that children take over from their parents, besides the paints, and what they are where nothing is said. */
const INHERITED: Readonly<Record<string, string>> = {
  'fill-rule': 'nonzero',
  'clip-rule': 'nonzero',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'paint-order': 'normal',
  'shape-rendering': 'auto',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
};

/** Properties of one element alone. Viewers disagree on whether the baseline is taken over, so each text says its own. */
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'dominant-baseline': 'auto',
  'vector-effect': 'none',
};

/** Properties that name another element of the picture; shapes that CSS draws itself have no attribute. */
const REFERENCES = ['clip-path', 'mask', 'filter', 'marker-start', 'marker-mid', 'marker-end'];

/** The names of all attributes that the two functions below write; what an element says of them itself is computed already. */
export const PRESENTATION: ReadonlySet<string> = new Set([
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stop-color', 'stop-opacity'],
  ...Object.keys(INHERITED),
  ...Object.keys(OWN),
]);

/** What children take over where no parent says otherwise. */
export const INITIAL: Readonly<Record<string, string>> = {
  ...INHERITED,
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
};

/** The attributes that make an element look as it is computed, as far as its children take them over. */
export function inheritedAttributes(read: Read): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {
    ...paintAttributes(read, 'fill'),
    ...paintAttributes(read, 'stroke'),
  };
  for (const name of Object.keys(INHERITED)) attributes[name] = plainValue(name, read(name));
  return attributes;
}

/** The attributes that make an element look as it is computed and concern nothing but itself; those that say nothing are left out. */
export function ownAttributes(read: Read, isStop: boolean): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [name, initial] of Object.entries(OWN)) {
    const value = plainValue(name, read(name));
    if (value !== '' && value !== initial) attributes[name] = value;
  }
  for (const name of REFERENCES) {
    const value = read(name);
    if (value.startsWith('url(')) attributes[name] = value.replaceAll('"', '');
  }
  if (isStop) {
    const { colour, opacity } = readPaint(read('stop-color'), read('stop-opacity'));
    attributes['stop-color'] = colour;
    attributes['stop-opacity'] = opacity;
  }
  return attributes;
}

/** Whether a shape with these attributes leaves anything on the paper. */
export function isPainted(attributes: Readonly<Record<string, string>>): boolean {
  return attributes.fill !== 'none' || (attributes.stroke !== 'none' && attributes['stroke-width'] !== '0');
}

function paintAttributes(read: Read, name: 'fill' | 'stroke'): Record<string, string> {
  const { colour, opacity } = readPaint(read(name), read(`${name}-opacity`));
  // What cannot be seen needs no paint: it would be in the way of whoever edits the file.
  if (opacity === '0') return { [name]: 'none', [`${name}-opacity`]: '1' };
  return { [name]: colour, [`${name}-opacity`]: opacity };
}

/** Lengths without their unit, lists without commas, and no family that only the page knows. */
function plainValue(name: string, value: string): string {
  if (name === 'font-family') return familyForFiles(value);
  return value.replace(/(\d)px\b/g, '$1').replaceAll(',', '');
}

/** A list of font families without the stretched stand-in of the page's stylesheet, which no other program has. */
export function familyForFiles(families: string): string {
  return families
    .split(',')
    .map((family) => family.trim())
    .filter((family) => !family.includes('Auspices Fallback'))
    .join(', ')
    .replaceAll('"', "'");
}
