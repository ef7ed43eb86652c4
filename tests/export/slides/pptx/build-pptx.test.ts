import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { widthInArial } from '../../../../src/export/slides/pptx/arial.ts';
import { buildPptx } from '../../../../src/export/slides/pptx/build-pptx.ts';
import { outlineXml } from '../../../../src/export/slides/pptx/outline-xml.ts';
import type { SceneDeck } from '../../../../src/export/slides/scene-deck.ts';
import type { SlideGraph } from '../../../../src/model/briefing/slide-chart.ts';
import { PRINT } from '../../../../src/theme/tokens.ts';
import { everyElement, parseStrictXml, type XmlElement } from '../../../helpers/strict-xml.ts';
import { BARS, COLUMNS, deckOfAll, LINES, sceneOf, text } from '../scene-deck.ts';
import { filesOf, packageFaults, textOf } from './package-faults.ts';

const build = async (deck: SceneDeck = deckOfAll()) => {
  const job = { signal: new AbortController().signal, onProgress: () => undefined };
  return new Uint8Array(await (await buildPptx(deck, job)).arrayBuffer());
};

describe('slides as a file of PowerPoint', () => {
  let bytes: Uint8Array;
  let files: ReturnType<typeof filesOf>;
  const elementsOf = (path: string) => everyElement(parseStrictXml(textOf(files, path)));
  const named = (elements: readonly XmlElement[], name: string) =>
    elements.filter((each) => each.name === name);
  const slides = Array.from({ length: 8 }, (_, index) => `ppt/slides/slide${index + 1}.xml`);
  beforeAll(async () => {
    vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then));
    bytes = await build();
    files = filesOf(bytes);
    return () => vi.unstubAllGlobals();
  });

  it('have nothing that PowerPoint would repair', () => {
    expect(packageFaults(bytes)).toEqual([]);
  });

  it('are the same bytes each time, whatever was made before', async () => {
    vi.useFakeTimers({ now: new Date('2031-05-04T03:02:01Z'), toFake: ['Date'] });
    const again = await build();
    vi.useRealTimers();
    expect(again).toEqual(bytes);
  });

  it('have their title, their number and their notes where programs look for them', () => {
    for (const [index, path] of slides.entries()) {
      const elements = elementsOf(path);
      const kinds = named(elements, 'p:ph').map(({ attributes }) => attributes.type);
      expect(
        kinds.filter((kind) => kind === 'title'),
        path,
      ).toHaveLength(1);
      expect(kinds.filter((kind) => kind === 'body').length, path).toBeLessThanOrEqual(1);
      expect(
        named(elements, 'a:fld').map(({ text }) => text),
        path,
      ).toEqual([String(index + 1)]);
    }
    expect(textOf(files, 'ppt/notesSlides/notesSlide2.xml')).toContain('Nói chậm');
    expect(textOf(files, 'ppt/notesSlides/notesSlide4.xml')).toContain('Ghi chú');
  });

  it('set nothing smaller than 12 points, but sources and the number of the slide', () => {
    for (const path of slides)
      for (const shape of named(elementsOf(path), 'p:sp')) {
        const inside = everyElement(shape);
        const name = named(inside, 'p:cNvPr')[0]?.attributes.name ?? '';
        const least = /^(sources|Number)/.test(name) ? 900 : 1200;
        for (const { attributes } of named(inside, 'a:rPr'))
          expect(Number(attributes.sz), `${path} ${name}`).toBeGreaterThanOrEqual(least);
      }
    for (const chart of [1, 2, 3, 4])
      for (const { attributes } of named(elementsOf(`ppt/charts/chart${chart}.xml`), 'a:defRPr'))
        expect(Number(attributes.sz)).toBeGreaterThanOrEqual(1300);
  });

  it('set a text smaller that would need more lines in the font of the file', async () => {
    const words = 'Mười một khu dự trữ sinh quyển WWWWWW và MMMMMM công viên địa chất WWWW toàn cầu';
    const box = { x: 96, y: 300, width: 600 };
    const set = text('text', words, box);
    // As narrower letters would have it.
    const tight = { ...set, lines: set.lines.slice(0, -1) };
    const own = filesOf(await build({ ...deckOfAll(), scenes: [sceneOf('section', 1, [tight])] }));
    const sizes = everyElement(parseStrictXml(textOf(own, 'ppt/slides/slide1.xml')))
      .filter(({ name, text: said }) => name === 'p:sp' && said.includes('WWWW'))
      .flatMap((shape) => named(everyElement(shape), 'a:rPr').map(({ attributes }) => Number(attributes.sz)));
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toBeLessThan(1700);
    expect(sizes[0]).toBeGreaterThanOrEqual(1400);
  });

  it('keep their words whole, with what is raised, linked and listed', () => {
    const elements = elementsOf('ppt/slides/slide2.xml');
    const shape = named(elements, 'p:sp').find((each) => each.text.includes('9 trung tâm'));
    if (!shape) throw new Error('The words are missing');
    const inside = everyElement(shape);
    // What ended a line in Word keeps words apart.
    const paragraphs = named(inside, 'a:p').map((paragraph) =>
      named(everyElement(paragraph), 'a:t')
        .map((run) => run.text)
        .join(''),
    );
    expect(paragraphs).toEqual(['Việt Nam có 9 trung tâm1', 'mới.', 'nước và đất', 'biển']);
    expect(named(inside, 'a:buChar')).toHaveLength(2);
    expect(named(inside, 'a:rPr').filter(({ attributes }) => Number(attributes.baseline) > 0)).toHaveLength(
      1,
    );
    expect(named(inside, 'a:hlinkClick')).toHaveLength(1);
    expect(textOf(files, 'ppt/slides/_rels/slide2.xml.rels')).toContain('https://example.org/?a=1&amp;b=2');
  });

  it('lead from slide to slide where the briefing does, never beyond the last', async () => {
    const linked = text(
      'text',
      [
        { isItem: false, runs: [{ text: 'Xem ' }, { text: 'trang đầu', href: '#1' }] },
        { isItem: false, runs: [{ text: 'và hết', href: '#40' }] },
      ],
      { x: 96, y: 300, width: 900 },
    );
    const scenes = [sceneOf('title', 1, []), sceneOf('split', 2, [linked]), sceneOf('sources', 3, [])];
    const own = await build({ ...deckOfAll(), scenes });
    expect(packageFaults(own)).toEqual([]);
    const parts = filesOf(own);
    const rels = everyElement(parseStrictXml(textOf(parts, 'ppt/slides/_rels/slide2.xml.rels')));
    const targetOf = (id: string | undefined) =>
      rels.find(({ attributes }) => attributes.Id === id)?.attributes.Target;
    const jumps = named(everyElement(parseStrictXml(textOf(parts, 'ppt/slides/slide2.xml'))), 'a:hlinkClick');
    expect(jumps.map(({ attributes }) => [attributes.action, targetOf(attributes['r:id'])])).toEqual([
      ['ppaction://hlinksldjump', 'slide1.xml'],
      ['ppaction://hlinksldjump', 'slide3.xml'],
    ]);
    const broken = textOf(parts, 'ppt/slides/_rels/slide2.xml.rels').replace(
      /relationships\/slide"/g,
      'relationships/image"',
    );
    const bytes = zipSync({ ...parts, 'ppt/slides/_rels/slide2.xml.rels': new TextEncoder().encode(broken) });
    expect(packageFaults(bytes)).toContain('ppt/slides/slide2.xml: a jump to what is no slide');
  });

  it('tell those who do not see them what maps, charts and tables show', () => {
    const alts = (path: string) =>
      elementsOf(path).flatMap(({ attributes }) => (attributes.descr ? [attributes.descr] : []));
    expect(alts('ppt/slides/slide2.xml')).toEqual(['Bản đồ <Việt Nam>']);
    expect(alts('ppt/slides/slide6.xml')).toEqual([BARS.alt, BARS.alt]);
  });

  it('have a graph as a picture that tells its numbers to those who do not see it', async () => {
    const alt = 'Việt Nam có 35 kết nối';
    const graph: SlideGraph = {
      ...{ unit: '', note: null, sources: [], nodes: [], ties: [], key: [], alt },
      kind: 'graph',
      plot: BARS,
    };
    const box = { x: 96, y: 300, width: 1728, height: 640 };
    const scenes = [sceneOf('chart', 1, [{ kind: 'chart', box, chart: graph }])];
    const own = await build({ ...deckOfAll(), scenes });
    expect(packageFaults(own)).toEqual([]);
    const elements = everyElement(parseStrictXml(textOf(filesOf(own), 'ppt/slides/slide1.xml')));
    expect(named(elements, 'p:pic')).toHaveLength(1);
    expect(elements.some(({ attributes }) => attributes.descr === alt)).toBe(true);
  });

  it('take colours and layouts from a theme that can be changed', () => {
    const theme = elementsOf('ppt/theme/theme1.xml');
    expect(named(theme, 'a:clrScheme')[0]?.attributes.name).toBe('Auspices');
    const accent = named(theme, 'a:accent1')[0]?.children[0]?.attributes.val;
    expect(`#${accent?.toLowerCase()}`).toBe(PRINT.field.water);
    expect(
      named(elementsOf('ppt/slides/slide8.xml'), 'a:schemeClr').map(({ attributes }) => attributes.val),
    ).toContain('accent1');
    const layouts = Object.keys(files)
      .filter((path) => /slideLayouts\/slideLayout\d+\.xml$/.test(path))
      .map((path) => named(elementsOf(path), 'p:cSld')[0]?.attributes.name);
    expect(layouts.sort()).toEqual(Object.values(deckOfAll().words.layouts).sort());
    expect(textOf(files, 'ppt/slides/_rels/slide3.xml.rels')).toContain('slideLayout5.xml');
    expect(named(elementsOf('ppt/slideLayouts/slideLayout5.xml'), 'p:cSld')[0]?.attributes.name).toBe(
      'Biểu đồ',
    );
  });

  describe('with charts', () => {
    const seriesOf = (chart: number) => named(elementsOf(`ppt/charts/chart${chart}.xml`), 'c:ser');
    /** The numbers of a series by their place, null where there is none. */
    const numbers = (series: XmlElement, count: number) => {
      const values = named(everyElement(series), 'c:val').flatMap(everyElement);
      const points = new Map(
        named(values, 'c:pt').map((each) => [Number(each.attributes.idx), Number(each.text)]),
      );
      return Array.from({ length: count }, (_, index) => points.get(index) ?? null);
    };
    const workbook = (chart: number) =>
      filesOf(files[`ppt/embeddings/Microsoft_Excel_Worksheet${chart}.xlsx`] ?? new Uint8Array());

    it.each([
      ['bars', 1, BARS],
      ['columns', 2, COLUMNS],
      ['lines', 3, LINES],
    ] as const)(
      'whose numbers are those of the scene, in the chart and in the table behind it: %s',
      (_, chart, plot) => {
        const series = seriesOf(chart).slice(0, plot.series.length);
        expect(series.map((each) => numbers(each, plot.categories.length))).toEqual(
          plot.series.map(({ values }) => values),
        );
        const cells = named(
          everyElement(parseStrictXml(textOf(workbook(chart), 'xl/worksheets/sheet1.xml'))),
          'c',
        );
        const cell = (ref: string) => cells.find(({ attributes }) => attributes.r === ref)?.text ?? null;
        for (const [at, category] of plot.categories.entries()) {
          expect(cell(`A${at + 2}`)).toBe(category);
          for (const [index, { name, values }] of plot.series.entries()) {
            const letter = 'BCDE'[index];
            expect(cell(`${letter}1`)).toBe(name);
            const value = values[at] ?? null;
            expect(cell(`${letter}${at + 2}`)).toBe(value === null ? null : String(value));
          }
        }
      },
    );

    it('whose rows that are spoken of are in colour, the others not', () => {
      const [series] = seriesOf(1);
      if (!series) throw new Error('No series');
      const points = named(series.children, 'c:dPt');
      expect(
        points.map((each) => everyElement(each).find(({ name }) => name === 'c:idx')?.attributes.val),
      ).toEqual(['1']);
      expect(named(points.flatMap(everyElement), 'a:schemeClr')[0]?.attributes.val).toBe('accent1');
    });

    it('whose labels are written as on the screen', () => {
      expect(named(elementsOf('ppt/charts/chart1.xml'), 'a:t').map(({ text }) => text)).toEqual([
        '2,4 %',
        '0,4 %',
        '1,2 %',
      ]);
      // Whole numbers follow the table.
      const codes = named(elementsOf('ppt/charts/chart2.xml'), 'c:numFmt').map(
        ({ attributes }) => attributes.formatCode,
      );
      expect(codes).toContain('0');
    });

    it('whose stacked columns bear their sums on a series that is not painted', () => {
      const sums = seriesOf(2).at(-1);
      if (!sums) throw new Error('No series');
      expect(numbers(sums, 3)).toEqual([4, 4, 8]);
      expect(
        named(sums.children, 'c:spPr')
          .flatMap(everyElement)
          .map(({ name }) => name),
      ).toContain('a:noFill');
      expect(named(elementsOf('ppt/charts/chart2.xml'), 'c:legendEntry')).toHaveLength(1);
    });
  });
});

describe('the outline of a mark', () => {
  const box = { x: 0, y: 0, width: 40, height: 40 };
  it('keeps lines and half circles', () => {
    expect(outlineXml({ path: 'M0 0L10 0H20V5z', box })).toMatch(/(<a:lnTo>.*){3}<a:close\/>/);
    const circle = outlineXml({ path: 'M0 20a20 20 0 1 1 40 0a20 20 0 1 1 -40 0z', box });
    expect(circle.match(/<a:cubicBezTo>/g)).toHaveLength(4);
    // Its top: the first quarter ends in the middle of the upper edge.
    expect(circle).toContain(`<a:pt x="${20 * 6350}" y="0"/></a:cubicBezTo>`);
  });

  it('is refused where it holds what it cannot keep', () => {
    expect(() => outlineXml({ path: 'M0 0a20 20 0 0 1 5 5z', box })).toThrow(RangeError);
    expect(() => outlineXml({ path: 'M0 0Q1 1 2 2', box })).toThrow(RangeError);
  });
});

describe('the width of a text in Arial', () => {
  it('is that of its letters, whose accents take no room', () => {
    expect(widthInArial('Ha', 1000, 400)).toBe(722 + 556);
    expect(widthInArial('Hà', 1000, 400)).toBe(widthInArial('Ha', 1000, 400));
    expect(widthInArial('ợ', 1000, 400)).toBeGreaterThan(widthInArial('o', 1000, 400));
    expect(widthInArial('đ', 1000, 600)).toBe(widthInArial('d', 1000, 600));
    expect(widthInArial('n', 1000, 600)).toBeGreaterThan(widthInArial('n', 1000, 400));
  });
});
