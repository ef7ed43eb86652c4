import { describe, expect, it } from 'vitest';
import type { SlideRun } from '../../../src/model/briefing/slide.ts';
import { evenLines } from '../../../src/model/text/even-lines.ts';
import { layRunLines } from '../../../src/model/text/run-lines.ts';
import { wrapLines } from '../../../src/model/text/wrap-lines.ts';

/** Every letter is one unit wide. */
const measure = (text: string) => text.length;

function linesOf(runs: string | readonly SlideRun[], width: number, even = false): readonly string[] {
  const own = typeof runs === 'string' ? [{ text: runs }] : runs;
  return layRunLines([{ isItem: false, runs: own }], 1, width, measure, even).map((line) =>
    line.runs.map(({ text }) => text).join(''),
  );
}

describe('the lines of a slide’s text', () => {
  it('leave a Vietnamese word whole, and a name', () => {
    expect(linesOf('nhiều mạng lưới cho cả vùng đất này nữa', 21)).toEqual([
      'nhiều mạng lưới cho',
      'cả vùng đất này nữa',
    ]);
    expect(linesOf('Hội nghị được tổ chức ở Kuala Lumpur tuần này', 29)[1]).toMatch(
      /^Kuala Lumpur|^ở Kuala Lumpur/,
    );
  });

  it('keep a number with what it counts', () => {
    expect(linesOf('the atlas now names all of the 127 centres of it', 34)[1]).toMatch(/^127 centres/);
  });

  it('are about as long as each other in a title', () => {
    const title = 'one two three four five six seven eight nine ten';
    const [first = '', second = ''] = linesOf(title, 42, true);
    expect(Math.abs(first.length - second.length)).toBeLessThan(8);
    expect(linesOf(title, 42)[0]?.length).toBeGreaterThan(first.length);
  });

  it('do not end in a line of one short word where another break is as good', () => {
    expect(linesOf('aaaa bbbb cccc dddd eeee ffff g', 29).at(-1)).not.toBe('g');
  });

  it('set what looks different where the words before it end, also where these stand closer than they are wide', () => {
    const closer = (text: string) => text.length - 0.25 * (text.match(/\S \S/g)?.length ?? 0);
    const runs = [
      { text: 'Tiếp theo là khoa học cơ bản với ' },
      { text: '26', bold: true },
      { text: ' nơi.' },
    ];
    const [line] = layRunLines([{ isItem: false, runs }], 1, 100, closer);
    for (const [index, run] of (line?.runs ?? []).entries()) {
      const before = line?.runs[index - 1];
      expect(run.x).toBeCloseTo(before ? before.x + closer(before.text) : 0, 9);
    }
    expect(line?.runs).toHaveLength(3);
  });

  it('are never more than where each takes as much as it holds', () => {
    const text =
      'Trung tâm dạng 2 độc lập, hoạt động dưới sự bảo trợ của UNESCO: nghiên cứu, đào tạo, tư vấn chính sách.';
    for (let width = 12; width < 110; width++)
      for (const even of [false, true]) {
        const lines = linesOf(text, width, even);
        expect(lines.length, String(width)).toBe(wrapLines(text, width, measure).length);
        expect(Math.max(...lines.map(({ length }) => length)), String(width)).toBeLessThanOrEqual(width);
        expect(lines.join(' ')).toBe(text);
      }
  });

  it('begin an address beside its number, and break it behind a sign', () => {
    const lines = linesOf(
      [{ text: '3. ' }, { text: 'example.org/a-long-name/of-a-page.html', href: 'https://example.org' }],
      20,
    );
    expect(lines[0]).toMatch(/^3\. example\.org\/[a-z-]*[-/]$/);
    expect(lines.join('')).toBe('3. example.org/a-long-name/of-a-page.html');
  });

  it('begin an address beside its number that would have a line for itself, too', () => {
    const lines = linesOf([{ text: '5. ' }, { text: 'example.org/a/page', href: 'https://example.org' }], 19);
    expect(lines).toEqual(['5. example.org/a/', 'page']);
  });

  it('leave the number of a footnote at its word', () => {
    const lines = linesOf([{ text: 'a source for every claim' }, { text: '12', raised: true }], 24);
    expect(lines.at(-1)).toMatch(/claim12$/);
  });
});

describe('the lines of a name in a chart', () => {
  it('are about as long as each other, and leave words whole', () => {
    expect(evenLines('Mạng lưới Công viên địa chất toàn cầu', 33, measure)).toEqual([
      'Mạng lưới Công viên',
      'địa chất toàn cầu',
    ]);
  });

  it('break a word that is wider', () => {
    expect(evenLines('abcdefghij', 4, measure)).toEqual(['abcd', 'efgh', 'ij']);
  });
});

it('sets a paragraph in one line where the room has no end, as who asks how wide its words are', () => {
  const runs = [{ text: 'trung tâm ở Việt Nam, ' }, { text: 'nước', bold: true }];
  const lines = layRunLines([{ isItem: false, runs }], 20, Number.POSITIVE_INFINITY, (text) => text.length);
  expect(lines).toHaveLength(1);
  const last = lines[0]?.runs.at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBe('trung tâm ở Việt Nam, nước'.length);
});
