import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../../data/build/reading/problem.ts';
import { parseRows } from '../../../data/build/reading/rows.ts';
import type { ChartFile } from '../../../src/export/charts/chart-file.ts';
import { encodeCsv } from '../../../src/export/tables/csv.ts';
import { aFile } from '../a-file.ts';

/** The cells as the build's own strict reader of tables finds them, which shares nothing with the writer. */
function read(file: ChartFile): readonly (readonly string[])[] {
  const problems: Problem[] = [];
  const rows = parseRows(encodeCsv(file).slice(1), 'a.csv', (problem) => problems.push(problem));
  expect(problems.map(formatProblem)).toEqual([]);
  return rows.map(({ cells }) => cells);
}

/** The cell that a text becomes. */
function cellOf(text: string): string | undefined {
  return read(aFile({ rows: [['row', text]] }))[1]?.[1];
}

describe('encodeCsv', () => {
  it('is one rectangle: behind the numbers each row says what they are, and where from', () => {
    const behind = [
      'Khoa học nước là lĩnh vực phổ biến nhất',
      'Số địa điểm',
      'Trung tâm khoa học nước tại Đông Nam Á, đang hoạt động: 6 trên 36',
      '12 địa điểm không rõ năm không có trong hình',
      'Nguồn: bảng số liệu Auspices, 24 tháng 11, 2026',
      '2026-11-24',
      'https://example.org/auspices/?field=water,ecology&group=southeast_asia&chart=growth',
    ];
    expect(read(aFile())).toEqual([
      [
        ...['Lĩnh vực', 'Số địa điểm'],
        ...['Tiêu đề', 'Đơn vị', 'Bộ lọc', 'Ghi chú', 'Nguồn', 'Ngày xuất', 'Liên kết'],
      ],
      ['Khoa học nước', '1234.5', ...behind],
      ['Khoa học biển', '', ...behind],
    ]);
  });

  it('says in English what it is in an English file', () => {
    const [heads] = read(aFile({ locale: 'en' }));
    expect(heads?.slice(2)).toEqual(['Title', 'Unit', 'Filters', 'Note', 'Source', 'Exported', 'Link']);
  });

  it('begins with the mark that tells Excel of UTF-8, once, and ends every line with CRLF', () => {
    const text = encodeCsv(aFile());
    expect([...text.matchAll(/\uFEFF/g)].map(({ index }) => index)).toEqual([0]);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('brings commas, quotes and line ends back as they were', () => {
    for (const text of ['a, b', 'say "so"', '"', 'two\nlines', '', ' spaced ', 'Đắk Nông; Cà Mau']) {
      expect(cellOf(text)).toBe(text);
    }
  });

  it('writes numbers as numbers, and what is none as an empty cell', () => {
    const numbers = [-5, 0.1, 1e6, -0.25, Number.NaN, Number.POSITIVE_INFINITY, null];
    expect(read(aFile({ rows: [numbers] }))[1]?.slice(0, 7)).toEqual([
      '-5',
      '0.1',
      '1000000',
      '-0.25',
      '',
      '',
      '',
    ]);
  });

  it('disarms what a spreadsheet would calculate, and nothing else', () => {
    for (const text of ['=1+1', '+84', '-5', '@SUM(A1)', '\tx', ' =1', '\u00A0=1', '\u200B@x', '＝1']) {
      expect(cellOf(text)).toBe(`'${text}`);
    }
    expect(cellOf('note\n=1+1')).toBe("note\n'=1+1");
    expect(cellOf('note\r\n +1')).toBe("note\n' +1");
    expect(cellOf('note\r@x')).toBe("note\n'@x");
    expect(cellOf('\r=1')).toBe("'\n'=1");
    for (const text of ['a=b', '2000–2024', 'R&D', 'x - y', '–', 'Bosnia-Herzegovina'])
      expect(cellOf(text)).toBe(text);
  });

  it('disarms heads and what the table says about itself, too', () => {
    const [heads, row] = read(
      aFile({ columns: ['=a'], rows: [['b']], title: '=b', filters: '+c', link: '@d', notes: ['-e'] }),
    );
    expect(heads?.[0]).toBe("'=a");
    expect(row?.slice(1).map((text) => text.slice(0, 2))).toEqual(
      expect.arrayContaining(["'=", "'+", "'@", "'-"]),
    );
  });
});
