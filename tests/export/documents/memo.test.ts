import { beforeAll, describe, expect, it } from 'vitest';
import type { Memo } from '../../../src/export/documents/memo/memo.ts';
import { type MemoDeck, memoOfScenes } from '../../../src/export/documents/memo/memo-of-scenes.ts';
import { writeDocx } from '../../../src/export/documents/memo/write-docx.ts';
import type { SlidePlot } from '../../../src/model/briefing/slide-chart.ts';
import { everyElement, parseStrictXml, type XmlElement } from '../../helpers/strict-xml.ts';
import { filesOf, packageFaults, textOf } from '../slides/pptx/package-faults.ts';
import { BARS, deckOfAll, LINES, MATRIX, PIXEL, sceneOf, text } from '../slides/scene-deck.ts';

const job = { signal: new AbortController().signal, onProgress: () => undefined };
const write = async (memo: Memo) =>
  new Uint8Array(await (await writeDocx(memo, async () => PIXEL, job)).arrayBuffer());

const withWords: MemoDeck = {
  ...deckOfAll(),
  nameOf: (source) => `Tên của ${source}`,
  referenceOf: (source) => `Tài liệu ${source}, toàn văn`,
  words: {
    total: 'Tổng',
    unknown: 'không rõ',
    made: '22 tháng 11 năm 2026',
    sources: 'Nguồn',
    colophon: ['Tạo bằng Auspices.'],
  },
};

/** A deck whose scenes cite sources by the numbers that they have in the whole briefing. */
function citing(): MemoDeck {
  const cited = (number: string) => ({ text: number, raised: true });
  const words = (runs: Parameters<typeof text>[1]) => text('text', runs, { x: 96, y: 300, width: 900 });
  const one = words([
    { isItem: false, runs: [{ text: 'Một' }, cited('4'), { text: ', hai' }, cited('2, 4'), { text: '.' }] },
  ]);
  const list = [
    text('label', 'Trung tâm vật lí', { x: 96, y: 500, width: 400 }, { weight: 600 }),
    text('caption', 'Hà Nội\n2017', { x: 96, y: 540, width: 400 }),
  ];
  const box = { x: 96, y: 300, width: 900, height: 500 };
  const scenes = [
    sceneOf('title', 1, []),
    sceneOf('section', 2, []),
    { ...sceneOf('split', 3, [one]), sources: ['doc-b', 'doc-d'] },
    sceneOf('list', 4, list),
    {
      ...sceneOf('chart', 5, [
        { kind: 'chart', box, chart: { ...BARS, sources: ['doc-b'], note: 'Và 40 nước nữa' } },
      ]),
      sources: ['doc-b'],
    },
    sceneOf('compare', 6, [
      text('label', 'Châu Phi', { x: 96, y: 300, width: 400 }, { weight: 600 }),
      { kind: 'map', box, markup: '', alt: 'Bản đồ châu Phi', boundaries: 'Theo Việt Nam.' },
      text('number', '12', { x: 96, y: 800, width: 400 }),
      text('label', 'trung tâm', { x: 96, y: 900, width: 400 }),
    ]),
    { ...sceneOf('sources', 7, []), sources: ['doc-b'] },
  ];
  return { ...withWords, scenes };
}

describe('a memo of a briefing', () => {
  let memo: Memo;
  let bytes: Uint8Array;
  let document: readonly XmlElement[];
  const named = (elements: readonly XmlElement[], name: string) =>
    elements.filter((each) => each.name === name);
  const rowsOf = (table: XmlElement | undefined) =>
    named(table ? everyElement(table) : [], 'w:tr').map((row) =>
      named(everyElement(row), 'w:tc').map((cell) => cell.text),
    );
  beforeAll(async () => {
    memo = memoOfScenes(citing());
    bytes = await write(memo);
    document = everyElement(parseStrictXml(textOf(filesOf(bytes), 'word/document.xml')));
  });

  it('is sound, and the same bytes each time', async () => {
    expect(packageFaults(bytes)).toEqual([]);
    expect(await write(memoOfScenes(citing()))).toEqual(bytes);
  });

  it('begins with its title, whose it is and when it was made', () => {
    const paragraphs = named(document, 'w:p').map((each) => each.text);
    expect(paragraphs.slice(0, 3)).toEqual([memo.title, 'Bộ Khoa học & Công nghệ', '22 tháng 11 năm 2026']);
    expect(paragraphs.at(-1)).toBe('Tạo bằng Auspices.');
  });

  it('has a heading for each step, below those of its sections', () => {
    const all = memo.parts.flatMap((part) => (part.kind === 'sides' ? part.sides.flat() : [part]));
    const headings = all.flatMap((part) => (part.kind === 'heading' ? [part.level] : []));
    expect(headings).toEqual([1, 2, 2, 2, 2, 3]);
  });

  it('tells at the foot of the page what its words cite', () => {
    const notes = everyElement(parseStrictXml(textOf(filesOf(bytes), 'word/footnotes.xml')));
    const told = named(notes, 'w:footnote').map((note) => note.text.trim());
    expect(told.filter(Boolean)).toEqual(['Tên của doc-d', 'Tên của doc-b']);
    expect(named(document, 'w:footnoteReference')).toHaveLength(2);
    const words = named(document, 'w:p').map((each) => each.text);
    // The comma stands between two marks; the second names the first note again.
    expect(words).toContain('Một, hai, 1.');
    expect(words).toContain('Tài liệu doc-d, toàn văn');
  });

  it('names a note again where its source is cited once more, by a field that follows its number', () => {
    const fields = named(document, 'w:fldSimple');
    expect(fields.map(({ attributes, text: said }) => [attributes['w:instr'], said])).toEqual([
      ['NOTEREF note_1 \\f \\h', '1'],
      // Of the chart.
      ['NOTEREF note_2 \\f \\h', '2'],
    ]);
    for (const field of fields)
      expect(named(everyElement(field), 'w:vertAlign').map(({ attributes }) => attributes['w:val'])).toEqual([
        'superscript',
      ]);
  });

  it('leads from step to step where the briefing does, to its title and to its sources', async () => {
    const linked = text(
      'text',
      [
        { isItem: false, runs: [{ text: 'đầu', href: '#1' }] },
        { isItem: false, runs: [{ text: 'mục này', href: '#2' }] },
        { isItem: false, runs: [{ text: 'nguồn', href: '#9' }] },
      ],
      { x: 96, y: 300, width: 900 },
    );
    const scenes = [
      sceneOf('title', 1, []),
      { ...sceneOf('split', 2, [linked]), sources: ['doc-b'] },
      sceneOf('sources', 3, []),
    ];
    const own = await write(await memoOfScenes({ ...withWords, scenes }));
    expect(packageFaults(own)).toEqual([]);
    const elements = everyElement(parseStrictXml(textOf(filesOf(own), 'word/document.xml')));
    const anchors = named(elements, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
    expect(anchors).toEqual(['top', 'step_2', 'sources']);
    // Without sources there is no such place: the words stay.
    const bare = await write(
      await memoOfScenes({ ...withWords, scenes: scenes.map((scene) => ({ ...scene, sources: [] })) }),
    );
    expect(packageFaults(bare)).toEqual([]);
    const left = everyElement(parseStrictXml(textOf(filesOf(bare), 'word/document.xml')));
    expect(named(left, 'w:hyperlink')).toHaveLength(2);
    expect(named(left, 'w:p').map((each) => each.text)).toContain('nguồn');
  });

  it('shows charts as tables with the labels of the slide, and what is not known as such', () => {
    const tables = named(document, 'w:tbl');
    expect(rowsOf(tables[0])).toEqual([['Trung tâm vật lí', 'Hà Nội; 2017']]);
    expect(rowsOf(tables[1])).toEqual([
      ['Trung Quốc', '2,4 %'],
      ['Việt Nam <mới>', '0,4 %'],
      ['Iran (Cộng hòa Hồi giáo)', 'không rõ'],
      ['Brasil', '1,2 %'],
    ]);
    expect(named(document, 'w:p').map((each) => each.text)).toContain('Và 40 nước nữa');
    expect(rowsOf(tables[2])).toEqual([['12', 'trung tâm']]);
  });

  it('has no row for a year of which nothing is known, and no sum of what stands apart', () => {
    const box = { x: 96, y: 300, width: 900, height: 500 };
    const [first, second] = LINES.series;
    if (!first || !second) throw new Error('no lines');
    const lines: SlidePlot = {
      ...LINES,
      series: [
        { ...first, values: [100, null, 150, null] },
        { ...second, values: [60, null, null, null] },
      ],
    };
    const apart: SlidePlot = {
      ...BARS,
      categories: ['ISTIC', 'ICP'],
      series: [
        { ...first, name: 'Số tháng còn lại', values: [14, 0] },
        { ...second, name: 'Số tháng đã qua', values: [0, 1] },
      ],
      labels: ['02/2028', '29/10/2026, đã qua'],
      highlight: [],
    };
    const scenes = [lines, apart].map((chart, index) =>
      sceneOf('chart', index + 1, [{ kind: 'chart', box, chart }]),
    );
    const { parts } = memoOfScenes({ ...withWords, scenes });
    const [years, terms] = parts.flatMap((part) => (part.kind === 'chart' ? [part.table] : []));
    const wordsOf = (rows: NonNullable<typeof years>['rows'] | undefined) =>
      rows?.map((row) => row.map(({ runs }) => runs.map(({ text }) => text).join('')));
    expect(wordsOf(years?.rows)).toEqual([
      ['2021', '100', '60'],
      ['2023', '150', 'không rõ'],
    ]);
    expect(terms?.head).toEqual(['', 'Số tháng còn lại', 'Số tháng đã qua', '']);
    expect(wordsOf(terms?.rows)).toEqual([
      ['ISTIC', '14', '', '02/2028'],
      ['ICP', '', '1', '29/10/2026, đã qua'],
    ]);
  });

  it('tells those who do not see them what its pictures show', () => {
    expect(named(document, 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual([
      'Bản đồ châu Phi. Theo Việt Nam.',
    ]);
  });

  it('keeps the colours of a table of classes', async () => {
    const box = { x: 96, y: 300, width: 900, height: 500 };
    const scenes = [sceneOf('chart', 1, [{ kind: 'chart', box, chart: MATRIX }])];
    const { parts } = memoOfScenes({ ...withWords, scenes });
    const chart = parts.find((part) => part.kind === 'chart');
    expect(chart?.table.rows[1]?.[2]).toMatchObject({
      fill: '#0a1f3d',
      ink: '#ffffff',
      runs: [{ text: '41' }],
    });
  });
});
