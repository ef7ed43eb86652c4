import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutCopublications, MOSTS } from '../../../src/charts/copublications/layout.ts';
import { layoutTrend } from '../../../src/charts/copublications/trend-layout.ts';
import { decodeCopublications } from '../../../src/model/catalog/copublications.ts';
import { nameOfCode } from '../../../src/state/cooperation/name-of-code.ts';
import {
  INCOMPLETE_FROM,
  type Partner,
  selectPair,
  selectPartners,
} from '../../../src/state/cooperation/partners.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { readTable } from '../../helpers/real-tables.ts';

const file = new URL('../../../public/data/copublications.json', import.meta.url);
const copublications = decodeCopublications(JSON.parse(readFileSync(file, 'utf8')));
const catalog = realCatalog();

const SIZES = [
  { width: 300, height: 120 },
  { width: 330, height: 300 },
  { width: 720, height: 160 },
  { width: 3000, height: 900 },
];
const some = (count: number): Partner[] =>
  Array.from({ length: count }, (_, index) => ({ code: `X${index}`, papers: count - index }));

describe('the bars of partners', () => {
  it.each(SIZES)('stay inside $width × $height, apart from the lines, for any number of them', (size) => {
    for (const count of [0, 1, 3, 250, 10_000]) {
      for (const most of MOSTS) {
        const { bars, size: drawn, rowHeight, trend } = layoutCopublications(some(count), 100, most, size);
        expect(drawn.width).toBe(size.width);
        for (const bar of bars) {
          expect([bar.x, bar.y, bar.barWidth, bar.labelWidth].every(Number.isFinite)).toBe(true);
          expect(bar.x).toBeGreaterThanOrEqual(0);
          expect(bar.x + bar.labelWidth + bar.barWidth).toBeLessThanOrEqual(size.width);
          expect(bar.y + rowHeight).toBeLessThanOrEqual(drawn.height);
          const beside = bar.x + bar.labelWidth + bar.barWidth <= trend.x;
          expect(beside || bar.y >= trend.y + trend.height).toBe(true);
        }
        const wanted = most === 'all' ? count : most === 'fit' ? bars.length : Math.min(count, Number(most));
        expect(bars.length).toBe(wanted);
      }
    }
  });

  it('need no scrolling where as many are drawn as fit', () => {
    const size = { width: 1200, height: 400 };
    expect(layoutCopublications(some(250), 100, 'fit', size).size).toEqual(size);
    expect(layoutCopublications(some(250), 100, 'all', size).size.height).toBeGreaterThan(400);
  });

  it('have the numbers of the table, longest first, on one scale', () => {
    const { partners, total } = selectPartners(copublications, 'VNM', 2021);
    const { bars } = layoutCopublications(partners, total, 'all', { width: 1200, height: 400 });
    const rows = readTable('copublications').filter(
      (row) => row.year === '2021' && [row.from_iso3, row.to_iso3].includes('VNM'),
    );
    const totalRow = readTable('copublications-totals').find(
      (row) => row.iso3 === 'VNM' && row.year === '2021',
    );
    expect(bars.length).toBe(rows.length);
    const [longest] = bars;
    for (const { code, papers, share, barWidth } of bars) {
      const row = rows.find(({ from_iso3, to_iso3 }) => from_iso3 === code || to_iso3 === code);
      expect(papers, code).toBe(Number(row?.papers));
      expect(share).toBeCloseTo(papers / Number(totalRow?.international_papers), 12);
      expect(barWidth / (longest?.barWidth ?? 1)).toBeCloseTo(papers / (longest?.papers ?? 1), 10);
    }
    const counts = bars.map(({ papers }) => papers);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('have no share where the total is not known', () => {
    const { bars } = layoutCopublications(some(2), null, 'fit', { width: 720, height: 200 });
    expect(bars.map(({ share }) => share)).toEqual([null, null]);
  });
});

describe('the lines of growth', () => {
  const box = { x: 500, y: 0, width: 220, height: 150 };
  const total = copublications.totalYears.map((year, place) => ({
    year,
    value: copublications.totals.get('VNM')?.[place] ?? 0,
  }));
  const shared = selectPair(copublications, 'VNM', 'JPN');
  const pair = copublications.years.map((year, place) => ({ year, value: shared?.[place] ?? 0 }));

  it('have the numbers of the table for each of its years', () => {
    const rows = readTable('copublications-totals').filter(({ iso3 }) => iso3 === 'VNM');
    const [all] = layoutTrend([total, pair], box).lines;
    for (const { year, international_papers } of rows) {
      expect(all?.points.find((point) => point.year === Number(year))?.value).toBe(
        Number(international_papers),
      );
    }
    expect(all?.points[0]?.year).toBe(1990);
    expect(all?.points.at(-1)?.year).toBe(2023);
  });

  it('stay inside their box, one below the other', () => {
    for (const room of [box, { ...box, width: 0, height: 0 }, { x: 0, y: 0, width: 3000, height: 900 }]) {
      const { lines } = layoutTrend([total, pair], room);
      for (const { points, top, base } of lines) {
        for (const { x, y } of points) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          if (room.width === 0) continue;
          expect(x).toBeGreaterThanOrEqual(room.x);
          expect(x).toBeLessThanOrEqual(room.x + room.width);
          expect(y).toBeGreaterThanOrEqual(top);
          expect(y).toBeLessThanOrEqual(base);
        }
      }
      if (room.width > 0) expect(lines[0]?.base).toBeLessThanOrEqual(lines[1]?.top ?? 0);
    }
  });

  it('part what is wholly indexed from what is not, without a gap', () => {
    const [all] = layoutTrend([total, pair], box).lines;
    const last = total.filter(({ year }) => year < INCOMPLETE_FROM).length;
    expect(all?.path.split('L').length).toBe(last);
    expect(all?.incomplete.split('L').length).toBe(total.length - last + 1);
    expect(all?.incomplete.slice(1).split('L')[0]).toBe(all?.path.split('L').at(-1));
  });

  it('are flat where there is nothing, and no line where there is no year', () => {
    const { lines } = layoutTrend([pair.map(({ year }) => ({ year, value: 0 })), []], box);
    expect(new Set(lines[0]?.points.map(({ y }) => y))).toEqual(new Set([lines[0]?.base]));
    expect(lines[1]?.path).toBe('');
  });
});

describe('the names of countries and territories', () => {
  it('are known for every code of the table, in both languages', () => {
    for (const code of copublications.codes) {
      expect(nameOfCode(code, catalog, 'en'), code).not.toBe(code);
      expect(nameOfCode(code, catalog, 'vi'), code).not.toBe(code);
    }
  });

  it('are those of the map where the map has them', () => {
    const names = JSON.parse(
      readFileSync(new URL('../../../data/basemap/country-names.json', import.meta.url), 'utf8'),
    ) as Record<string, { en: string; vi: string; vi_vn?: string } | undefined>;
    const territories = copublications.codes.filter((code) => !catalog.countries.has(code) && names[code]);
    expect(territories.length).toBeGreaterThan(20);
    for (const code of territories) {
      expect(nameOfCode(code, catalog, 'en')).toBe(names[code]?.en);
      // Lists speak English as the United Nations do, Vietnamese as Viet Nam does.
      expect(nameOfCode(code, catalog, 'vi')).toBe(names[code]?.vi_vn ?? names[code]?.vi);
    }
  });

  it('are the bare code where nothing is known', () => {
    expect(nameOfCode('QQQ', catalog, 'en')).toBe('QQQ');
  });
});
