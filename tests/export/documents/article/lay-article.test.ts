import { describe, expect, it } from 'vitest';
import { type ArticleCase, layArticle } from '../../../../src/export/documents/article/lay-article.ts';
import { ARTICLE } from '../../../../src/export/documents/article/page.ts';

const PAGE = ARTICLE.page;

import type { Memo, MemoPart } from '../../../../src/export/documents/memo/memo.ts';
import { shareWidths } from '../../../../src/export/documents/share-widths.ts';
import { PRINT } from '../../../../src/theme/tokens.ts';
import { everyElement, parseStrictXml } from '../../../helpers/strict-xml.ts';
import { BARS } from '../../slides/scene-deck.ts';

const own: ArticleCase = {
  measure: (text, size) => text.length * size * 0.5,
  colours: PRINT,
  emphasis: PRINT.accent,
  font: 'Be Vietnam Pro',
  position: (page, pages) => `${page} / ${pages}`,
  draw: ({ kind }) => `<g data-drawn="${kind}"/>`,
};

const words = (count: number) => 'khoa học '.repeat(count).trim();
const paragraph = (text: string, notes: readonly number[] = []): MemoPart => ({
  kind: 'paragraph',
  isItem: false,
  runs: [{ text, notes }],
});
const heading = (text: string): MemoPart => ({ kind: 'heading', level: 1, text });
const map = (alt: string): MemoPart => ({
  kind: 'map',
  map: {
    kind: 'map',
    box: { x: 0, y: 0, width: 1200, height: 640 },
    markup: '',
    alt,
    boundaries: 'Theo Việt Nam.',
  },
  caption: `${alt}. Theo Việt Nam.`,
});

const memoOf = (parts: readonly MemoPart[]): Memo => ({
  locale: 'vi',
  name: 'Việt Nam và UNESCO',
  title: 'Việt Nam có 17 địa điểm',
  byline: ['Bộ Khoa học & Công nghệ', '30 tháng 11 năm 2026'],
  date: '2026-11-30',
  parts,
  sourcesHeading: 'Nguồn',
  sources: [
    { name: 'Tài liệu 1', reference: 'Tài liệu 1, toàn văn' },
    { name: 'Tài liệu 2', reference: 'https://example.org/tai-lieu-2' },
  ],
  colophon: ['Ranh giới không hàm ý quan điểm pháp lý.'],
});

/** The elements of each page, its words in the order in which they are painted. */
function pagesOf(parts: readonly MemoPart[]) {
  return layArticle(memoOf(parts), own).map(({ svg, headings }) => {
    const elements = everyElement(parseStrictXml(svg));
    const texts = elements.filter(({ name }) => name === 'text');
    return { elements, headings, texts, words: texts.map(({ text }) => text) };
  });
}

describe('a briefing as an article', () => {
  it('begins with its name, its finding, whose it is and when, and ends with what it is from', () => {
    const [page] = pagesOf([paragraph('Một câu.')]);
    expect(page?.words).toEqual([
      'Việt Nam và UNESCO',
      'Việt Nam có 17 địa điểm',
      'Bộ Khoa học & Công nghệ · 30 tháng 11 năm 2026',
      'Một câu.',
      'Nguồn',
      '1.',
      'Tài liệu 1, toàn văn',
      '2.',
      'https://example.org/tai-lieu-2',
      'Ranh giới không hàm ý quan điểm pháp lý.',
      'Việt Nam và UNESCO',
      '1 / 1',
    ]);
    expect(page?.elements.find(({ name }) => name === 'a')?.attributes.href).toBe(
      'https://example.org/tai-lieu-2',
    );
  });

  it('leaves no sentence that leads to a list at the foot of a page without the list', () => {
    const item = (text: string): MemoPart => ({ kind: 'paragraph', isItem: true, runs: [{ text }] });
    for (let lines = 15; lines < 45; lines++) {
      const filling = Array.from({ length: lines }, (_, at) => paragraph(`Dòng ${at}`));
      const pages = pagesOf([...filling, paragraph('Tất cả cùng là:'), item('một'), item('hai')]);
      const page = pages.find((each) => each.words.includes('Tất cả cùng là:'));
      expect(page?.words, `after ${lines} lines`).toContain('một');
    }
  });

  it('parts no figures and no words from the picture that they lead to', () => {
    for (let lines = 10; lines < 45; lines++) {
      const filling = Array.from({ length: lines }, (_, at) => paragraph(`Dòng ${at}`));
      const pages = pagesOf([...filling, heading('Bản đồ'), paragraph('Trên bản đồ'), map('Việt Nam')]);
      const page = pages.find((each) => each.words.includes('Trên bản đồ'));
      expect(page?.words.join(' '), `after ${lines} lines`).toContain('Việt Nam. Theo Việt Nam.');
    }
  });

  it('tells at the foot of each page what that page cites, by the numbers of its references', () => {
    const filling = Array.from({ length: 8 }, () => paragraph(words(60)));
    const pages = pagesOf([paragraph('Trước', [2]), ...filling, paragraph('Sau', [1, 2])]);
    expect(pages[0]?.words).toContain('Tài liệu 2');
    expect(pages[0]?.words).not.toContain('Tài liệu 1');
    const last = pages.find((page) => page.words.includes('Sau'));
    expect(last?.words).toEqual(expect.arrayContaining(['1, 2', 'Tài liệu 1', 'Tài liệu 2']));
  });

  it('has no heading alone at the foot of a page, whatever stands before it', () => {
    for (let count = 1; count <= 60; count++) {
      const pages = pagesOf([
        ...Array.from({ length: count }, () => paragraph('Một dòng.')),
        heading('Phát hiện'),
        paragraph(words(40)),
      ]);
      const page = pages.find(({ headings }) => headings.includes('Phát hiện'));
      const after = page?.words.slice(page.words.indexOf('Phát hiện') + 1) ?? [];
      expect(after.filter((line) => line.startsWith('khoa học')).length, `${count}`).toBeGreaterThan(1);
    }
  });

  it('keeps every word and picture between the edges of its page', () => {
    const parts = Array.from({ length: 6 }, (_, at) => [
      heading(`Phát hiện ${at}`),
      paragraph(words(30 + 17 * at), [1]),
      at % 2 === 0 ? map('Trung tâm') : ({ kind: 'chart', chart: BARS, table: TABLE } as const),
    ]).flat();
    const pages = pagesOf(parts);
    expect(pages.length).toBeGreaterThan(2);
    const drawn = pages.flatMap(({ elements }) => elements.filter(({ name }) => name === 'g'));
    expect(drawn.map(({ attributes }) => attributes['data-drawn'])).toEqual(
      Array.from({ length: 3 }, () => ['map', 'chart']).flat(),
    );
    for (const { elements, texts } of pages) {
      for (const { attributes } of texts) expect(Number(attributes.y)).toBeLessThanOrEqual(PAGE.foot);
      for (const { attributes } of elements.filter(({ name, attributes: { x } }) => name === 'svg' && x)) {
        expect(Number(attributes.y) + Number(attributes.height)).toBeLessThanOrEqual(PAGE.bottom);
        expect(Number(attributes.x) + Number(attributes.width)).toBeLessThanOrEqual(
          PAGE.width - PAGE.side + 0.1,
        );
      }
    }
  });

  it('shows what is compared side by side', () => {
    const side = (name: string): readonly MemoPart[] => [
      { kind: 'heading', level: 3, text: name },
      { ...TABLE, rows: [[{ runs: [{ text: '2' }] }, { runs: [{ text: `trung tâm ở ${name}` }] }]] },
    ];
    const [page] = pagesOf([{ kind: 'sides', sides: [side('Việt Nam'), side('Malaysia')] }]);
    const at = (text: string) => page?.texts.find((each) => each.text === text)?.attributes;
    expect(at('Malaysia')?.y).toBe(at('Việt Nam')?.y);
    expect(Number(at('trung tâm ở Malaysia')?.x)).toBeGreaterThan(
      Number(at('trung tâm ở Việt Nam')?.x) + 200,
    );
  });

  it('is the same each time', () => {
    const parts = [heading('Phát hiện'), paragraph(words(90), [1]), map('Trung tâm')];
    expect(layArticle(memoOf(parts), own)).toEqual(layArticle(memoOf(parts), own));
  });
});

const TABLE = { kind: 'table', caption: [], head: [], rows: [], note: null } as const;

describe('the columns of a table', () => {
  it('are as wide as their words where there is room, and share what is there where there is not', () => {
    expect(shareWidths([40, 100], 600, [40, 60])).toEqual([40, 100]);
    // 40, 100 and 60 are needed; of the 400 that are left the third wishes no more than its half.
    expect(shareWidths([40, 900, 260], 600, [40, 100, 60])).toEqual([40, 300, 260]);
    // Of the 400 that are left the second gets two thirds, as it wishes 800 more and the third 400.
    expect(shareWidths([40, 900, 460], 640, [40, 100, 60])).toEqual([40, 100 + 880 / 3, 60 + 440 / 3]);
    expect(shareWidths([900, 900], 600, [400, 400])).toEqual([300, 300]);
  });
});
