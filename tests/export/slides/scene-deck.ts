import type { SceneDeck } from '../../../src/export/slides/scene-deck.ts';
import type { StepLayout } from '../../../src/model/briefing/briefing.ts';
import type { SlideMatrix, SlidePlot } from '../../../src/model/briefing/slide-chart.ts';
import type { SlideItem, SlideRole, SlideScene, SlideText } from '../../../src/model/briefing/slide-scene.ts';
import { layRunLines } from '../../../src/model/text/run-lines.ts';
import { PRINT } from '../../../src/theme/tokens.ts';

/** A red pixel. */
export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Letters of half the font's size. */
const measure = (text: string, fontSize: number) => text.length * fontSize * 0.5;

/** A text of a scene: paragraphs as plain words, items of a list begin with `- `. */
export function text(
  role: SlideRole,
  words: string | SlideText['paragraphs'],
  box: Omit<SlideText['box'], 'height'>,
  more: Partial<SlideText> = {},
): SlideText {
  const fontSize = more.fontSize ?? 34;
  const paragraphs =
    typeof words === 'string'
      ? words.split('\n').map((line) => ({
          isItem: line.startsWith('- '),
          runs: [{ text: line.replace(/^- /, '') }],
        }))
      : words;
  const lines = layRunLines(paragraphs, fontSize, box.width, measure);
  const lineHeight = fontSize * 1.3;
  return {
    kind: 'text',
    role,
    box: { ...box, height: lines.length * lineHeight },
    paragraphs,
    lines,
    fontSize,
    lineHeight,
    weight: 400,
    colour: PRINT.ink,
    align: 'start',
    ...more,
  };
}

const chart = { unit: 'Trung tâm', note: null, sources: [], alt: 'Nước có 12 trung tâm & hơn nữa' };

/** Bars of one series, one of which is spoken of. */
export const BARS: SlidePlot = {
  ...chart,
  kind: 'bars',
  categories: ['Trung Quốc', 'Việt Nam <mới>', 'Iran (Cộng hòa Hồi giáo)', 'Brasil'],
  series: [{ name: 'Chi cho R&D', colour: PRINT.field.water, values: [2.4, 0.42, null, 1.17] }],
  labels: ['2,4 %', '0,4 %', '', '1,2 %'],
  highlight: [1],
};

/** Columns of several series, stacked. */
export const COLUMNS: SlidePlot = {
  ...chart,
  kind: 'columns',
  categories: ['2021', '2022', '2023'],
  series: [
    { name: 'Nước', colour: PRINT.field.water, values: [3, 4, 6] },
    { name: 'Đại dương', colour: PRINT.field.ocean, values: [1, null, 2] },
  ],
  labels: ['4', '4', '8'],
  highlight: [],
};

/** Lines with a year that is not known. */
export const LINES: SlidePlot = {
  ...chart,
  kind: 'lines',
  categories: ['2021', '2022', '2023', '2024'],
  series: [
    { name: 'Nhật Bản', colour: PRINT.field.water, values: [100, 120, 150, null] },
    { name: 'Hàn Quốc', colour: PRINT.field.ecology, values: [60, 70, 71, null] },
  ],
  labels: ['', '', '', ''],
  highlight: [],
};

/** A table of two regions by two. */
export const MATRIX: SlideMatrix = {
  ...chart,
  kind: 'matrix',
  columns: ['Châu Phi', 'Châu Á và Thái Bình Dương'],
  rows: ['Nước', 'Khoa học cơ bản'],
  cells: [
    [
      { text: '12', fill: '#1f3a5f', ink: '#ffffff' },
      { text: '3', fill: '#cfd8e6', ink: '#000000' },
    ],
    [
      { text: '0', fill: '#ffffff', ink: '#000000' },
      { text: '41', fill: '#0a1f3d', ink: '#ffffff' },
    ],
  ],
};

/** A scene with the head and the foot that all have. */
export function sceneOf(
  layout: StepLayout,
  place: number,
  items: readonly SlideItem[],
  notes = '',
): SlideScene {
  const title = `Nghiên cứu về nước & đất, trang ${place}`;
  const soft = { colour: PRINT.inkSoft };
  return {
    layout,
    width: 1920,
    height: 1080,
    paper: PRINT.paper,
    items: [
      text('kicker', 'Việt Nam và UNESCO', { x: 96, y: 76, width: 1728 }, { fontSize: 26, ...soft }),
      text('title', title, { x: 96, y: 120, width: 1728 }, { fontSize: 60, weight: 600 }),
      ...items,
      text(
        'sources',
        '1 Tài liệu 1 · Các bảng của atlas',
        { x: 96, y: 1010, width: 1600 },
        { fontSize: 18, ...soft },
      ),
      text('place', `${place}/8`, { x: 1714, y: 1009, width: 110 }, { fontSize: 22, align: 'end', ...soft }),
    ],
    title,
    notes,
    sources: [],
    overfull: [],
  };
}

const box = { x: 700, y: 320, width: 1124, height: 640 };

/** A deck with every kind of part. */
export function deckOfAll(): SceneDeck {
  const rich = [
    {
      isItem: false,
      runs: [
        { text: 'Việt Nam có ' },
        { text: '9 trung tâm', bold: true },
        { text: '1', raised: true },
        { text: '\u000Bmới.' },
      ],
    },
    {
      isItem: true,
      runs: [
        { text: 'nước', italic: true },
        { text: ' và ' },
        { text: 'đất', href: 'https://example.org/?a=1&b=2' },
      ],
    },
    { isItem: true, runs: [{ text: 'biển' }] },
  ];
  const circle = 'M100 500a20 20 0 1 1 40 0a20 20 0 1 1 -40 0z';
  const triangle = 'M200 480L220 520L180 520z';
  const scenes = [
    sceneOf('title', 1, [
      text('text', 'Bộ Khoa học và Công nghệ\n22.11.2026', { x: 96, y: 600, width: 1700 }),
    ]),
    sceneOf(
      'split',
      2,
      [
        text('text', rich, { x: 96, y: 320, width: 560 }),
        { kind: 'map', box, markup: '', alt: 'Bản đồ <Việt Nam>', boundaries: 'Theo Việt Nam.' },
      ],
      'Nói chậm\u000Bthôi & rõ.',
    ),
    sceneOf('chart', 3, [{ kind: 'chart', box: { ...box, x: 96, width: 1728 }, chart: BARS }]),
    sceneOf('chart', 4, [{ kind: 'chart', box: { ...box, x: 96, width: 1728 }, chart: COLUMNS }], 'Ghi chú'),
    sceneOf('chart', 5, [{ kind: 'chart', box: { ...box, x: 96, width: 1728 }, chart: LINES }]),
    sceneOf('compare', 6, [
      { kind: 'chart', box: { ...box, x: 96, width: 836 }, chart: MATRIX },
      { kind: 'chart', box: { ...box, x: 988, width: 836 }, chart: BARS },
    ]),
    sceneOf('list', 7, [
      {
        kind: 'area',
        box: { x: 96, y: 440, width: 800, height: 200 },
        fill: PRINT.sea,
        opacity: 0.5,
        radius: 12,
      },
      {
        kind: 'mark',
        box: { x: 100, y: 480, width: 40, height: 40 },
        path: circle,
        fill: PRINT.field.water,
        stroke: PRINT.paper,
      },
      {
        kind: 'mark',
        box: { x: 180, y: 480, width: 40, height: 40 },
        path: triangle,
        fill: PRINT.field.earth,
        stroke: 'none',
      },
      text(
        'label',
        'Trung tâm quốc tế về vật lý',
        { x: 260, y: 480, width: 600 },
        { fontSize: 30, weight: 600 },
      ),
    ]),
    sceneOf('figures', 8, [
      text(
        'number',
        '1.157',
        { x: 96, y: 400, width: 800 },
        { fontSize: 112, weight: 600, colour: PRINT.field.water },
      ),
      text('label', 'địa điểm', { x: 96, y: 540, width: 800 }, { fontSize: 30 }),
    ]),
  ];
  return {
    title: 'Việt Nam & UNESCO',
    locale: 'vi',
    date: '2026-11-22',
    office: 'Bộ Khoa học & Công nghệ',
    palette: PRINT,
    scenes,
    mapPng: async () => PIXEL,
    chartPng: async () => PIXEL,
    words: {
      layouts: {
        split: 'Chữ và bản đồ',
        title: 'Trang đầu',
        section: 'Phần',
        map: 'Bản đồ',
        chart: 'Biểu đồ',
        figures: 'Con số',
        compare: 'So sánh',
        list: 'Danh sách',
        timeline: 'Dòng thời gian',
        sources: 'Nguồn',
      },
      title: 'Tiêu đề',
      text: 'Nội dung',
      total: 'Tổng',
    },
  };
}
