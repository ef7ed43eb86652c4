import { describe, expect, it } from 'vitest';
import { columnsOf, PAGE, sizesOf } from '../../../src/export/documents/memo/page.ts';

const cell = (text: string, isNumber = false) => ({ runs: [{ text }], isNumber });

/** Fields and the nearest centre of each, as a dossier in Vietnamese has them: long words beside short ones and numbers. */
const HEAD = [
  'Lĩnh vực',
  'Tại đây',
  'Gần nhất ở nơi khác',
  'Khoảng cách',
  'Dân số trong vòng 1.000 km',
  'Thêm ở',
];
const ROWS = [
  [
    'Khoa học cơ bản và kỹ thuật',
    '2',
    'ITCA, Thái Lan',
    '760 km',
    '55%',
    'Thành phố Hồ Chí Minh +45,5 triệu',
  ],
  ['Khoa học xã hội và nhân văn', 'không có', 'ICM, Hàn Quốc', '3.180 km', '0%', 'Đà Nẵng +101 triệu'],
].map((row) => row.map((text, column) => cell(text, column === 3 || column === 4)));

describe('the columns of a table in Word', () => {
  it.each([
    ['a memo', sizesOf({})],
    ['a brief', sizesOf({ isBrief: true })],
  ])('of %s hold their longest word, and numbers whole, and fill the page', (_, sizes) => {
    const head = HEAD.map((text) => cell(text));
    const widths = columnsOf(head, ROWS, sizes);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(PAGE.width - 2 * sizes.margin, -1);
    // Letters of Arial are 0.56 of their size wide on average, those of cells `cell` half points large.
    const least = (text: string) => 200 + text.length * 0.56 * sizes.cell * 10;
    for (const [column, width] of widths.entries()) {
      const words = [HEAD[column] ?? '', ...ROWS.map((row) => row[column]?.runs[0]?.text ?? '')].flatMap(
        (text, index) => (index > 0 && (column === 3 || column === 4) ? [text] : text.split(' ')),
      );
      expect(Math.max(...words.map(least)), HEAD[column]).toBeLessThanOrEqual(width);
    }
  });

  it('are never so narrow as a letter beside long sentences', () => {
    const long =
      'Đại hội đồng UNESCO lần thứ 38 thông qua việc thành lập hai trung tâm ICP và ICRTM tại Việt Nam';
    const [year = 0] = columnsOf([], [[cell('2015', true), cell(long), cell(long), cell(long)]], sizesOf({}));
    expect(year).toBeGreaterThan(200 + 4 * 0.56 * 200);
  });
});
