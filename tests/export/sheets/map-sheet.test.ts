import { describe, expect, it } from 'vitest';
import { flowColumns, legendBlocks, type SheetLegend } from '../../../src/export/sheets/legend-flow.ts';
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
  note: `Ghi chú về ${title}, dài hơn một dòng của cột.`,
});

const sheet = (sections: number): MapSheet => ({
  locale: 'vi',
  title: 'Trung tâm khoa học nước tại châu Phi <&>',
  subtitle: ['3 trên 1.157 địa điểm'],
  legend: Array.from({ length: sections }, (_, index) => section(`Mục ${index + 1}`, 6)),
  footer: ['Ranh giới và tên gọi: theo Việt Nam.', 'Nguồn.'],
  disclaimer: 'Các tên gọi trên bản đồ này không hàm ý bất kỳ quan điểm nào. '.repeat(4),
  link: 'https://example.org/?field=water&region=africa',
  qr: encodeQr('https://example.org/?field=water&region=africa'),
});

const VIEW = { width: 780, height: 560 };

describe('a sheet with a map', () => {
  for (const size of SHEET_SIZES) {
    for (const sections of [0, 2, 5, 7]) {
      it(`keeps everything on ${size} with ${sections} sections in the legend, and the map the larger part`, () => {
        const layout = layoutMapSheet(sheet(sections), size, VIEW, measure);
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

describe('the columns of a legend', () => {
  it('keep a title with its first row and a note with its last', () => {
    const blocks = legendBlocks([section('Một', 3), section('Hai', 3)], 190, 1, measure);
    for (const height of [60, 80, 100, 140, 200]) {
      for (const column of flowColumns(blocks, height)) expect(column.at(-1)?.glued).toBe(false);
      expect(flowColumns(blocks, height).flat()).toEqual(blocks);
    }
  });
});

describe('the QR code', () => {
  it('is left out where a link is too long to be read from paper', () => {
    expect(encodeQr(`https://example.org/?area=shape:${'1.23,'.repeat(300)}`)).toBeNull();
    expect(encodeQr('https://example.org/')?.path).toMatch(/^M2 2h7v1h-7z/);
  });
});
