import { coversText } from './covers-text.ts';

/** An SVG document with a strip below it that tells whether its fonts have arrived, sizes in CSS pixels. */
export interface Probe {
  readonly svgText: string;
  /** The size of the document without the strip. */
  readonly width: number;
  readonly height: number;
  /** How many cells of `PROBE_CELL` stand side by side in the strip, each transparent until its font draws into it. */
  readonly cells: number;
}

/** The side of a cell. */
export const PROBE_CELL = 16;

const FACE = /@font-face\{font-family:'([^']+)';font-weight:(\d+);[^}]*?unicode-range:([^}]+)\}/g;

/**
 * Puts a letter of each embedded font below a document of `embedFonts`. A picture counts as loaded before its fonts are, and
 * says nothing when they come: until then their letters are left out. Error: where the document has no size.
 */
export function probeFonts(svgText: string): Probe {
  const [, width = '', height = ''] = /^<svg [^>]*?\bwidth="([\d.]+)" height="([\d.]+)"/.exec(svgText) ?? [];
  if (width === '') throw new Error('The picture has no size');
  const text = svgText.replace(/<style>[^<]*<\/style>|<[^>]*>/g, '');
  const letters = [...text.matchAll(/[^\s&<>"\p{C}\p{Z}]/gu)].map(([letter]) => letter);
  const probes = [...svgText.matchAll(FACE)].flatMap(([, family, weight, range = '']) => {
    const letter = letters.find((candidate) => coversText(range, candidate));
    return letter === undefined ? [] : { family, weight, letter };
  });
  const cells = probes.map(
    ({ family, weight, letter }, index) =>
      `<svg x="${index * PROBE_CELL}" y="${height}" width="${PROBE_CELL}" height="${PROBE_CELL}">` +
      `<text x="3" y="12" font-family="'${family}'" font-weight="${weight}" font-size="12">${letter}</text></svg>`,
  );
  const whole = Number(height) + PROBE_CELL;
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">`;
  return {
    svgText: `${root}${svgText}${cells.join('')}</svg>`,
    width: Number(width),
    height: Number(height),
    cells: cells.length,
  };
}
