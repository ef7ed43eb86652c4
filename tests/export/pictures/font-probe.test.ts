import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coversText } from '../../../src/export/pictures/covers-text.ts';
import { fittingScale } from '../../../src/export/pictures/fitting-scale.ts';
import { probeFonts } from '../../../src/export/pictures/font-probe.ts';

const STYLESHEET = readFileSync(new URL('../../../src/theme/sheets/fonts.css', import.meta.url), 'utf8');
const [VIETNAMESE = '', LATIN_EXT = '', LATIN = ''] = [
  ...STYLESHEET.matchAll(/unicode-range:\s*([^;]+);/g),
].map(([, range = '']) => range);

describe('coversText', () => {
  it('finds the files of the real font that a text needs', () => {
    const needed = (text: string) => [VIETNAMESE, LATIN_EXT, LATIN].map((range) => coversText(range, text));
    expect(needed('Water')).toEqual([false, false, true]);
    expect(needed('Đồng')).toEqual([true, false, true]);
    expect(needed('Łódź')).toEqual([false, true, true]);
    expect(needed('水')).toEqual([false, false, false]);
    expect(needed('')).toEqual([false, false, false]);
  });

  it('reads single characters, spans and jokers', () => {
    expect(coversText('U+41', 'A')).toBe(true);
    expect(coversText('u+4?', 'O')).toBe(true);
    expect(coversText('U+4?', 'P')).toBe(false);
    expect(coversText('U+1F300-1F5FF', '🌍')).toBe(true);
  });
});

describe('probeFonts', () => {
  const face = (weight: number, range: string) =>
    `@font-face{font-family:'Pro';font-weight:${weight};src:url(data:font/woff2;base64,AA==) format('woff2');unicode-range:${range}}`;
  const root = '<svg xmlns="http://www.w3.org/2000/svg" width="448" height="300" viewBox="0 0 448 300">';

  it('puts one letter of each font below the picture, and keeps the picture whole', () => {
    const svgText = `${root}<style>${face(400, LATIN)}${face(600, VIETNAMESE)}</style><text>&amp; nước</text></svg>`;
    const probe = probeFonts(svgText);
    expect(probe).toMatchObject({ width: 448, height: 300, cells: 2 });
    expect(probe.svgText).toContain(svgText);
    expect(probe.svgText).toMatch(/^<svg [^>]*width="448" height="316" viewBox="0 0 448 316">/);
    const cells = probe.svgText.slice(probe.svgText.indexOf('</svg>') + 6);
    expect(cells).toMatch(/y="300".*font-weight="400"[^>]*>\w<.*y="300".*font-weight="600"[^>]*>ư</);
  });

  it('asks for no font that no letter needs', () => {
    expect(probeFonts(`${root}<style>${face(400, 'U+4E00-9FFF')}</style><text>a</text></svg>`).cells).toBe(0);
    expect(probeFonts(`${root}<text>a</text></svg>`).cells).toBe(0);
  });

  it('refuses a document without a size', () => {
    expect(() => probeFonts('<svg xmlns="http://www.w3.org/2000/svg"></svg>')).toThrow('no size');
  });
});

it('draws as large as asked where a canvas can be that large, and smaller where not', () => {
  expect(fittingScale(688, 637, 2)).toBe(2);
  for (const [width, height] of [
    [448, 20_000],
    [5000, 5000],
    [3048, 4800],
  ] as const) {
    const scale = fittingScale(width, height, 2);
    expect(scale).toBeLessThan(2);
    expect(Math.max(width, height) * scale).toBeLessThanOrEqual(8192.001);
    expect(width * height * scale ** 2).toBeLessThanOrEqual(4096 ** 2 + 1);
  }
});
