import { describe, expect, it } from 'vitest';
import { layoutLegend, legendMarkup } from '../../../../src/briefing/slide/map/legend.ts';
import { PALETTES } from '../../../../src/theme/tokens.ts';

/** What a map of all centres explains. */
const NAMES = [
  ...['Khoa học nước', 'Khoa học cơ bản và kỹ thuật', 'Khoa học trái đất', 'Khoa học sinh thái'],
  ...['Chính sách khoa học', 'Khoa học biển', 'Lĩnh vực khác', 'Trung tâm dạng 1'],
  'Chưa kiểm chứng, hoặc vị trí gần đúng',
];
const rowsOf = (names: readonly string[]) => names.map((label) => ({ label, sample: '<path d="M0 0H9"/>' }));
const measure = (text: string, size: number) => text.length * size * 0.5;

describe('the legend of a slide’s map', () => {
  it('has two lines at most, in smaller type where it is long, and nothing stands beyond its frame', () => {
    const long = layoutLegend(rowsOf(NAMES), 1280, measure);
    const short = layoutLegend(rowsOf(NAMES.slice(0, 3)), 1280, measure);
    const linesOf = (legend: typeof long) => new Set(legend?.rows.map(({ y }) => y)).size;
    expect([linesOf(long), linesOf(short)]).toEqual([2, 1]);
    expect(long?.fontSize).toBeLessThan(short?.fontSize ?? 0);
    expect(long?.fontSize).toBeGreaterThanOrEqual(18);
    expect(long?.width).toBeLessThanOrEqual(1280);
  });

  it('takes as many lines as it needs on a narrow map, and none where there is nothing to explain', () => {
    const narrow = layoutLegend(rowsOf(NAMES), 420, measure);
    expect(narrow?.rows).toHaveLength(NAMES.length);
    expect(narrow?.fontSize).toBe(22);
    expect(layoutLegend([], 420, measure)).toBeNull();
  });

  it('covers no more of its map than it may, and says how many entries had no room', () => {
    const limit = { height: 200, more: (count: number) => `và ${count} mục khác` };
    const cut = layoutLegend(rowsOf(NAMES), 420, measure, limit);
    expect(cut?.height).toBeLessThanOrEqual(200);
    const told = cut?.rows.map(({ row }) => row.label) ?? [];
    const left = NAMES.length - (told.length - 1);
    expect(left).toBeGreaterThan(0);
    expect(told).toEqual([...NAMES.slice(0, told.length - 1), `và ${left} mục khác`]);
    // Where all has room nothing is cut.
    expect(layoutLegend(rowsOf(NAMES), 1280, measure, limit)?.rows).toHaveLength(NAMES.length);
  });

  it('counts what a row stands for: none where it leads on, all where it says how many there are more', () => {
    const more = (count: number) => `và ${count} mục khác`;
    const rows = [
      { label: 'Danh sách riêng', sample: '', entries: 0 },
      ...rowsOf(NAMES),
      { label: more(4), sample: '', entries: 4 },
    ];
    const cut = layoutLegend(rows, 420, measure, { height: 200, more });
    const told = cut?.rows.map(({ row }) => row.label) ?? [];
    const named = NAMES.filter((name) => told.includes(name)).length;
    expect(named).toBeLessThan(NAMES.length);
    expect(told.at(-1)).toBe(more(NAMES.length - named + 4));
  });

  it('sets words without a sample where a sample would stand', () => {
    const textsOf = (sample: string) => {
      const legend = layoutLegend([{ label: 'R&D, % of GDP', sample }], 420, measure);
      if (!legend) throw new Error('there is no legend');
      return /<text x="([\d.]+)"/.exec(legendMarkup(legend, 0, 0, PALETTES.light))?.[1];
    };
    expect(Number(textsOf(''))).toBeLessThan(Number(textsOf('<path d="M0 0H9"/>')) - 24);
  });
});
