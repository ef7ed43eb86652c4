import { describe, expect, it } from 'vitest';
import { layoutSheet, type SheetLayout } from '../../../src/export/sheets/sheet-layout.ts';
import type { Measure } from '../../../src/model/text/measure.ts';
import { aFile } from '../a-file.ts';

/** About as wide as the real font. */
const measure: Measure = (text, fontSize) => text.length * fontSize * 0.55;

const LONG = 'Trung tâm Quốc tế Đào tạo và Nghiên cứu Toán học dưới sự bảo trợ của UNESCO '.repeat(6);
const LINK = `https://example.org/?field=${'water,ecology,'.repeat(60)}`;
const FILES = {
  plain: aFile(),
  long: aFile({ title: LONG, filters: LONG, subtitle: LONG, notes: [LONG, LONG], link: LINK }),
  bare: aFile({ title: '', filters: '', subtitle: '', notes: [], source: '', link: '' }),
};
const SIZES = [300, 640.5, 3000].flatMap((width) => [1, 400, 2000].map((height) => ({ width, height })));

/** Upper and lower edge of each text and of the picture, from the top. */
function bands({ texts, picture }: SheetLayout): { top: number; bottom: number }[] {
  return [
    ...texts.map(({ y, fontSize, lineHeight, lines }) => {
      const top = y - 0.35 * fontSize - lineHeight / 2;
      return { top, bottom: top + lines.length * lineHeight };
    }),
    { top: picture.y, bottom: picture.y + picture.height },
  ].sort((a, b) => a.top - b.top);
}

describe('layoutSheet', () => {
  it('keeps everything on the sheet, at every size and however much there is to say', () => {
    for (const file of Object.values(FILES)) {
      for (const size of SIZES) {
        const layout = layoutSheet(file, size, measure);
        const { width, height, texts, picture } = layout;
        expect(Number.isInteger(width) && Number.isInteger(height)).toBe(true);
        expect(picture).toMatchObject(size);
        expect(picture.x + picture.width).toBeLessThanOrEqual(width - picture.x);
        for (const { lines, x, fontSize, fontWeight } of texts) {
          for (const line of lines) {
            expect(x + measure(line, fontSize, fontWeight)).toBeLessThanOrEqual(width - x);
          }
        }
        for (const { top, bottom } of bands(layout)) {
          expect(top).toBeGreaterThanOrEqual(24 - 1e-9);
          expect(bottom).toBeLessThanOrEqual(height - 24 + 1e-9);
        }
      }
    }
  });

  it('lets nothing lie on anything else', () => {
    for (const file of Object.values(FILES)) {
      for (const size of SIZES) {
        const layout = layoutSheet(file, size, measure);
        const all = bands(layout);
        for (const [index, { bottom }] of all.slice(0, -1).entries()) {
          expect(all[index + 1]?.top).toBeGreaterThanOrEqual(bottom - 1e-9);
        }
        expect(layout.rule).toBeGreaterThan(layout.picture.y + layout.picture.height);
      }
    }
  });

  it('says title, filters and unit above the picture, and notes, source, day and link below it', () => {
    const { texts, picture } = layoutSheet(FILES.plain, { width: 3000, height: 400 }, measure);
    const said = (isAbove: boolean) =>
      texts.filter(({ y }) => y < picture.y === isAbove).map(({ lines }) => lines.join(' '));
    const { title, filters, subtitle, notes, source, link } = FILES.plain;
    expect(said(true)).toEqual([title, filters, subtitle]);
    expect(said(false)).toEqual([...notes, source, 'Ngày xuất: 24 tháng 11 năm 2026', `Liên kết: ${link}`]);
  });

  it('leaves room for the diacritics of titles and text', () => {
    for (const { fontSize, lineHeight } of layoutSheet(FILES.plain, { width: 640, height: 400 }, measure)
      .texts) {
      expect(lineHeight / fontSize).toBeGreaterThanOrEqual(fontSize >= 20 ? 1.25 : 1.5);
    }
  });
});
