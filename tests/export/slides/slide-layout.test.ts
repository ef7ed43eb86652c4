import { describe, expect, it } from 'vitest';
import {
  heightOfLines,
  layoutSlide,
  layoutSources,
  pictureRooms,
  SLIDE,
} from '../../../src/export/slides/slide-layout.ts';
import { slideSvg } from '../../../src/export/slides/slide-svg.ts';
import type { Slide, SlideDeck, SlidePicture } from '../../../src/model/briefing/slide.ts';
import { layRunLines } from '../../../src/model/text/run-lines.ts';

/** Letters of half the font's size. */
const measure = (text: string, fontSize: number) => text.length * fontSize * 0.5;
const plain = (text: string) => ({ isItem: false, runs: [{ text }] });
const picture = (kind: SlidePicture['kind'], width = 800, height = 600): SlidePicture => ({
  kind,
  png: 'data:image/png;base64,AAAA',
  width,
  height,
  alt: kind,
});
const slide = (patch: Partial<Slide> = {}): Slide => ({
  title: 'Water centres',
  paragraphs: [plain('Some words.')],
  sources: [],
  notes: '',
  pictures: [picture('map')],
  ...patch,
});
const deckOf = (slides: readonly Slide[]): SlideDeck => ({
  locale: 'en',
  title: 'Talk',
  slides,
  words: { sources: 'Sources', step: (step) => `${step} of ${slides.length}`, colophon: ['Made today.'] },
});

describe('lines of runs', () => {
  it('are no wider than their room, and lose no word', () => {
    const words = 'The quick brown fox jumps over the lazy dog and runs into the wood';
    const lines = layRunLines([{ isItem: false, runs: [{ text: words }] }], 20, 200, measure);
    for (const { runs } of lines)
      for (const { x, text } of runs) expect(x + measure(text, 20)).toBeLessThanOrEqual(200);
    expect(lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ')).toBe(words);
  });

  it('keep the number of a footnote and a full stop with their word', () => {
    const runs = [
      { text: 'seventeen', bold: true },
      { text: '.' },
      { text: '1', raised: true },
      { text: ' Next' },
    ];
    // Room for the word alone.
    const [first, second] = layRunLines([{ isItem: false, runs }], 20, 92, measure);
    expect(first?.runs.map(({ text }) => text)).toEqual(['seventeen', '.', '1']);
    expect(second?.runs.map(({ text }) => text)).toEqual(['Next']);
  });

  it('mark where a paragraph and an item begin', () => {
    const paragraphs = [plain('one two three'), { isItem: true, runs: [{ text: 'four five six' }] }];
    const lines = layRunLines(paragraphs, 20, 80, measure);
    expect(lines.map(({ isFirst, isItem }) => [isFirst, isItem])).toEqual([
      [true, false],
      [false, false],
      [true, true],
      [false, false],
      ...(lines.length > 4 ? [[false, false]] : []),
    ]);
  });
});

describe('a slide', () => {
  it.each([0, 1, 2])('keeps words, map and %s charts apart and on the page', (count) => {
    const pictures = [picture('map'), ...Array.from({ length: count }, () => picture('chart', 400, 300))];
    const layout = layoutSlide(slide({ pictures, sources: ['A source'] }), measure);
    const boxes = [layout.text.box, ...layout.pictures.map(({ box }) => box)];
    expect(layout.pictures).toHaveLength(1 + count);
    for (const [index, a] of boxes.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(SLIDE.margin);
      expect(a.x + a.width).toBeLessThanOrEqual(SLIDE.width - SLIDE.margin + 0.01);
      expect(a.y + a.height).toBeLessThanOrEqual(SLIDE.height - SLIDE.margin / 2);
      for (const b of boxes.slice(index + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, JSON.stringify([a, b])).toBe(true);
      }
    }
    for (const { picture: drawn, box } of layout.pictures)
      expect(box.width / box.height).toBeCloseTo(drawn.width / drawn.height, 5);
    expect(pictureRooms(count).charts).toHaveLength(count);
  });

  it('sets long texts smaller until they fit', () => {
    const short = layoutSlide(slide(), measure);
    const long = layoutSlide(slide({ paragraphs: [plain('A word and another. '.repeat(60))] }), measure);
    expect(long.text.fontSize).toBeLessThan(short.text.fontSize);
    expect(heightOfLines(long.text.lines, long.text.fontSize)).toBeLessThanOrEqual(long.text.box.height);
  });

  it('is drawn without letting a text become markup', () => {
    const hostile = '<script>alert(1)</script> & "quotes"';
    const shown = slide({ title: hostile, paragraphs: [plain(hostile)], sources: [hostile] });
    const theme = { paper: '#fff', ink: '#000', inkSoft: '#444', hairline: '#ccc', font: 'Arial' };
    const svg = slideSvg(deckOf([shown]), shown, 0, theme, measure);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).toContain('1 of 1');
  });
});

describe('the pages of sources', () => {
  it('are as many as the sources need, and end with where the numbers come from', () => {
    const sources = Array.from({ length: 70 }, (_, index) => `Source number ${index + 1}`);
    const pages = layoutSources(deckOf([slide()]), sources, measure);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(({ lines }) => lines).filter((line) => line.includes('Source number'))).toHaveLength(
      70,
    );
    expect(pages.at(-1)?.lines.at(-1)).toBe('Made today.');
    expect(layoutSources(deckOf([slide()]), [], measure)).toHaveLength(1);
  });
});
