import { describe, expect, it } from 'vitest';
import { layoutSheet, type SheetLayout, type SheetPart } from '../../../src/export/sheets/sheet-layout.ts';
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
const part = (size: Pick<SheetPart, 'width' | 'height'>, caption: string | null = null): SheetPart => ({
  ...size,
  caption,
  note: caption,
});
/** One drawing, or two of which each says something above and below it. */
const partsOf = (size: (typeof SIZES)[number]): readonly (readonly SheetPart[])[] => [
  [part(size)],
  [part(size, LONG), part(size, 'Số công bố')],
];

/** Upper and lower edge of each text and of each drawing, from the top. */
function bands({ texts, pictures }: SheetLayout): { top: number; bottom: number }[] {
  return [
    ...texts.map(({ y, fontSize, lineHeight, lines }) => {
      const top = y - 0.35 * fontSize - lineHeight / 2;
      return { top, bottom: top + lines.length * lineHeight };
    }),
    ...pictures.map(({ y, height }) => ({ top: y, bottom: y + height })),
  ].sort((a, b) => a.top - b.top);
}

describe('layoutSheet', () => {
  it('keeps everything on the sheet, at every size and however much there is to say', () => {
    for (const file of Object.values(FILES)) {
      for (const parts of SIZES.flatMap(partsOf)) {
        const layout = layoutSheet(file, parts, measure);
        const { width, height, texts, pictures } = layout;
        expect(Number.isInteger(width) && Number.isInteger(height)).toBe(true);
        expect(pictures).toHaveLength(parts.length);
        for (const picture of pictures)
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
      for (const parts of SIZES.flatMap(partsOf)) {
        const layout = layoutSheet(file, parts, measure);
        const all = bands(layout);
        for (const [index, { bottom }] of all.slice(0, -1).entries()) {
          expect(all[index + 1]?.top).toBeGreaterThanOrEqual(bottom - 1e-9);
        }
        const last = layout.pictures.at(-1);
        expect(layout.rule).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0));
      }
    }
  });

  it('says title, filters and what is counted above a drawing, its note below it, and source, day and link at the end', () => {
    const drawn = { ...part({ width: 3000, height: 400 }), caption: 'Số trung tâm', note: 'Không vẽ 3.' };
    const { texts, pictures } = layoutSheet(FILES.plain, [drawn], measure);
    const said = (isAbove: boolean) =>
      texts.filter(({ y }) => y < (pictures[0]?.y ?? 0) === isAbove).map(({ lines }) => lines.join(' '));
    const { title, filters, source, link } = FILES.plain;
    expect(said(true)).toEqual([title, filters, 'Số trung tâm']);
    expect(said(false)).toEqual([
      'Không vẽ 3.',
      source,
      'Ngày xuất: 24 tháng 11 năm 2026',
      `Liên kết: ${link}`,
    ]);
  });

  it('leaves room for the diacritics of titles and text', () => {
    for (const { fontSize, lineHeight } of layoutSheet(
      FILES.plain,
      [part({ width: 640, height: 400 }, LONG)],
      measure,
    ).texts) {
      expect(lineHeight / fontSize).toBeGreaterThanOrEqual(fontSize >= 20 ? 1.25 : 1.5);
    }
  });
});
