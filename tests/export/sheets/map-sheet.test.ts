import { describe, expect, it } from 'vitest';
import { layoutLegend, type SheetLegend } from '../../../src/export/sheets/legend-lines.ts';
import {
  layoutMapSheet,
  type MapSheet,
  PIXELS_PER_MM,
  paperOf,
  SHEET_SIZES,
} from '../../../src/export/sheets/map-sheet.ts';
import { mapSheetDocument, mapSheetParts } from '../../../src/export/sheets/map-sheet-markup.ts';
import { encodeQr } from '../../../src/export/sheets/qr-path.ts';

const measure = (text: string, fontSize: number) => text.length * fontSize * 0.55;

const section = (title: string, rows: number): SheetLegend => ({
  title,
  rows: Array.from({ length: rows }, (_, row) => ({ swatch: '<rect/>', label: `${title}, dòng ${row + 1}` })),
});

const sheet = (sections: number, names = 0): MapSheet => ({
  locale: 'vi',
  title: 'Trung tâm khoa học nước tại châu Phi <&>',
  subtitle: ['3 trên 1.157 địa điểm'],
  legend: Array.from({ length: sections }, (_, index) => section(`Mục ${index + 1}`, 6)),
  names: Array.from({ length: names }, (_, index) => `Khu dự trữ sinh quyển thế giới số ${index + 1}`),
  footer: ['Ranh giới và tên gọi: theo Việt Nam.', 'Nguồn.'],
  disclaimer: 'Các tên gọi trên bản đồ này không hàm ý bất kỳ quan điểm nào. '.repeat(4),
  link: 'https://example.org/?field=water&region=africa',
  qr: encodeQr('https://example.org/?field=water&region=africa'),
});

const VIEW = { width: 780, height: 560 };

describe('a sheet with a map', () => {
  for (const size of SHEET_SIZES) {
    for (const [sections, names] of [
      [0, 0],
      [2, 25],
      [5, 0],
      [7, 25],
    ] as const) {
      it(`keeps everything on ${size} with ${sections} layers and ${names} names, and the map the larger part`, () => {
        const layout = layoutMapSheet(sheet(sections, names), size, VIEW, measure);
        const paper = paperOf(size);
        if (paper) {
          expect(layout.width).toBeCloseTo(paper[0] * PIXELS_PER_MM);
          expect(layout.height).toBeCloseTo(paper[1] * PIXELS_PER_MM);
        } else {
          expect(layout.map).toMatchObject(VIEW);
        }
        for (const { lines, x, y, lineHeight, fontSize } of layout.texts) {
          const right = x + Math.max(...lines.map((line) => measure(line, fontSize)));
          expect(right).toBeLessThanOrEqual(layout.width);
          expect(y + (lines.length - 1) * lineHeight).toBeLessThan(layout.height);
          // No text stands on the map.
          const isBeside = x >= layout.map.x + layout.map.width || right <= layout.map.x;
          const isAboveOrBelow = y < layout.map.y || y - fontSize > layout.map.y + layout.map.height - 1;
          expect(isBeside || isAboveOrBelow).toBe(true);
        }
        expect(layout.map.width * layout.map.height).toBeGreaterThan(0.25 * layout.width * layout.height);
      });
    }
  }

  it('writes all words as text', () => {
    const theme = {
      paper: '#ffffff',
      ink: '#000000',
      inkSoft: '#333333',
      hairline: '#cccccc',
      font: 'Be Vietnam Pro',
    };
    const layout = layoutMapSheet(sheet(2), 'a4-landscape', VIEW, measure);
    const drawn = { parts: ['<path d="M0 0"/>'], inset: null, scale: null, space: '#ffffff' };
    const svg = mapSheetDocument(
      mapSheetParts(sheet(2), layout, theme, drawn),
      sheet(2),
      layout,
      theme,
      drawn,
    );
    expect(svg).toContain('tại châu Phi &lt;&amp;&gt;</tspan>');
    expect(svg).not.toMatch(/NaN|undefined|<&>/);
    expect(svg).toMatch(/^<svg xmlns="[^"]+" width="1122\.52" height="793\.7"/);
  });
});

describe('the legend of a sheet', () => {
  const WIDTH = 960;
  const set = (layers: number, names = 0, width = WIDTH) =>
    layoutLegend(sheet(layers).legend, sheet(0, names).names, width, { type: 1, room: null }, measure);

  it('takes one line where that is enough, and no more than two for two layers', () => {
    const two = { title: 'Loại', rows: [{ swatch: '<rect/>', label: 'Trung tâm' }] };
    expect(layoutLegend([two, two], [], WIDTH, { type: 1, room: null }, measure).height).toBeLessThanOrEqual(
      18,
    );
    expect(set(2).height).toBeLessThanOrEqual(2 * 18);
    expect(set(0).height).toBe(0);
  });

  it('never leaves a title alone at the end of a line, nor a sample without its meaning', () => {
    for (const width of [300, 420, 640, 960]) {
      const { texts, swatches } = set(5, 0, width);
      for (const title of texts.filter(({ fontWeight }) => fontWeight === 600))
        expect(texts.some(({ y, x }) => y === title.y && x > title.x)).toBe(true);
      for (const { x, y } of swatches)
        expect(texts.some((text) => text.x > x && text.x < x + 40 && Math.abs(text.y - y) < 18)).toBe(true);
    }
  });

  it('lists the sites that bear numbers with these, no name over another', () => {
    const { texts, height } = set(1, 25);
    expect(
      texts.filter(({ lines: [line] }) => /^\d+$/.test(line ?? '')).map(({ lines }) => lines[0]),
    ).toEqual(Array.from({ length: 25 }, (_, index) => String(index + 1)));
    const ends = texts.map(({ x, y, lines, lineHeight }) => ({
      x,
      y,
      bottom: y + (lines.length - 1) * lineHeight,
    }));
    expect(Math.max(...ends.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height);
    expect(new Set(ends.map(({ x, y }) => `${x} ${y}`)).size).toBe(texts.length);
  });
});

describe('the QR code', () => {
  it('is left out where a link is too long to be read from paper', () => {
    expect(encodeQr(`https://example.org/?area=shape:${'1.23,'.repeat(300)}`)).toBeNull();
    expect(encodeQr('https://example.org/')?.path).toMatch(/^M2 2h7v1h-7z/);
  });
});
