import { describe, expect, it } from 'vitest';
import { layoutGrowth, yearAt } from '../../../src/charts/growth/layout.ts';
import { canGive, flowLegend, placeLegend } from '../../../src/charts/growth/legend/place.ts';
import { countGrowth, countYears, findGrowthFacts, sameGrowth } from '../../../src/charts/growth/numbers.ts';
import { layoutRail } from '../../../src/charts/growth/rail.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { COMBINATIONS, passes } from '../../helpers/recount.ts';
import { catalogOf } from '../render-chart.tsx';

const select = createSceneSelector(realCatalog());
const all = recountSites();
const BOX = { width: 720, height: 200 };
const STACKS = ['field', 'kind'] as const;
const SUMS = ['year', 'cumulative'] as const;

describe('the chart of growth', () => {
  it.each(COMBINATIONS)('has in each column the numbers of an independent recount: %s', (_name, patch) => {
    const filters = { ...NO_FILTERS, ...patch };
    const counted = all.filter((site) => passes(site, filters, 'since'));
    for (const stack of STACKS) {
      const drawn = all.filter((site) => passes(site, filters, 'since', stack));
      const numbers = countGrowth(select(filters), stack);
      const { columns, total, values } = layoutGrowth(numbers, BOX, { sum: 'year' });
      const sums = layoutGrowth(numbers, BOX, { sum: 'cumulative' }).columns;
      for (const [index, column] of columns.entries()) {
        const now = counted.filter(({ year }) => year === String(column.year));
        const upToNow = counted.filter(({ year }) => year !== '' && Number(year) <= column.year);
        expect(`${column.year} ${column.count}`).toBe(`${column.year} ${now.length}`);
        expect(column.total).toBe(upToNow.length);
        // Parts that the filter leaves out are drawn as well, and told apart.
        const wanted: readonly string[] = filters[stack];
        for (const { value } of values) {
          const ofValue = drawn.filter((site) => site[stack] === value && site.year !== '');
          const partOf = (parts: typeof column.parts) => parts.find((part) => part.value === value);
          const part = partOf(column.parts);
          expect(part?.count ?? 0).toBe(ofValue.filter(({ year }) => Number(year) === column.year).length);
          expect(partOf(sums[index]?.parts ?? [])?.count ?? 0).toBe(
            ofValue.filter(({ year }) => Number(year) <= column.year).length,
          );
          if (part) expect(part.chosen).toBe(wanted.length === 0 || wanted.includes(value));
        }
        const passing = column.parts.filter(({ chosen }) => chosen);
        expect(passing.reduce((sum, { count }) => sum + count, 0)).toBe(column.count);
      }
      expect(total).toBe(counted.filter(({ year }) => year !== '').length);
      expect(numbers.table.withoutYear).toBe(counted.filter(({ year }) => year === '').length);
      expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(
        drawn.filter(({ year }) => year !== '').length,
      );
    }
  });

  it('has the same columns whatever years are filtered by, so that a brush move draws none of them again', () => {
    const free = countGrowth(select({ ...NO_FILTERS, region: ['africa'] }), 'field');
    const narrowed = countGrowth(select({ ...NO_FILTERS, region: ['africa'], since: [2000, 2010] }), 'field');
    const elsewhere = countGrowth(select({ ...NO_FILTERS, region: ['arab-states'] }), 'field');
    expect(sameGrowth(free, narrowed)).toBe(true);
    expect(sameGrowth(free, elsewhere)).toBe(false);
  });

  it('counts a range of years as the filter does', () => {
    const { table } = countGrowth(select(NO_FILTERS), 'kind');
    for (const since of [
      [1990, 1999],
      [2015, 2015],
      [1900, 2100],
    ] as const) {
      expect(countYears(table, since)).toBe(select({ ...NO_FILTERS, since }).visible.length);
    }
  });

  it('says by when half of the sites were there, and which year has most, if it is one', () => {
    const years = all.filter((site) => !site.former && site.year).map(({ year }) => Number(year));
    const { total, half, peak } = findGrowthFacts(countGrowth(select(NO_FILTERS), 'field').table);
    expect(total).toBe(years.length);
    expect(years.filter((year) => year <= half).length * 2).toBeGreaterThanOrEqual(total);
    expect(years.filter((year) => year < half).length * 2).toBeLessThan(total);
    const countOf = (wanted: number) => years.filter((year) => year === wanted).length;
    const most = Math.max(...years.map(countOf));
    const winners = [...new Set(years)].filter((year) => countOf(year) === most);
    expect(peak).toEqual(winners.length === 1 ? { year: winners[0], count: most } : null);
  });

  it('starts with the year that it is told, with empty columns, but never after the first site', () => {
    const numbers = countGrowth(select(NO_FILTERS), 'field');
    const { table } = numbers;
    const early = layoutGrowth(numbers, BOX, { sum: 'year', from: table.first - 19 });
    expect(early.first).toBe(table.first - 19);
    expect(early.columns.slice(0, 19).every(({ count, parts }) => count + parts.length === 0)).toBe(true);
    expect(early.columns[19]?.count).toBeGreaterThan(0);
    expect(layoutGrowth(numbers, BOX, { sum: 'year', from: 2020 }).first).toBe(table.first);
  });

  it.each([300, 720, 3000].flatMap((width) => [0, 1, 10_000].map((count) => [width, count] as const)))(
    'keeps everything inside a box %i pixels wide, for %i sites',
    (width, count) => {
      const scene = createSceneSelector(catalogOf(count))(NO_FILTERS);
      for (const stack of STACKS) {
        for (const sum of SUMS) {
          const layout = layoutGrowth(countGrowth(scene, stack), { width, height: 160 }, { sum });
          const { plot, columns, gridlines, years } = layout;
          const numbers = [...Object.values(plot), layout.step, layout.total].concat(
            columns.flatMap((column) => [column.x, column.width, column.count, column.total]),
            columns.flatMap(({ parts }) => parts.flatMap(({ y, height }) => [y, height])),
            gridlines.flatMap(({ value, y }) => [value, y]),
            years.map(({ x }) => x),
          );
          expect(numbers.every(Number.isFinite)).toBe(true);
          for (const { x, width: wide, parts } of columns) {
            expect(x).toBeGreaterThanOrEqual(plot.left - 1e-6);
            expect(x + wide).toBeLessThanOrEqual(plot.right + 1e-6);
            let below = plot.bottom;
            for (const part of parts) {
              expect(part.y + part.height).toBeCloseTo(below, 6);
              below = part.y;
            }
            expect(below).toBeGreaterThanOrEqual(plot.top - 1e-6);
          }
          for (const [index, { x }] of years.entries()) {
            expect(x - (years[index - 1]?.x ?? -100)).toBeGreaterThanOrEqual(46 - 1e-6);
          }
          for (const since of [null, [1985, 1985], [1985, 1987], [1900, 2100]] as const) {
            const rail = layoutRail(layout, since);
            const across = [rail.start, rail.end, ...rail.labels.map(({ x }) => x)];
            expect(across.every((x) => Number.isFinite(x) && x >= 0 && x <= width)).toBe(true);
            expect([rail.y, rail.labelY].every((y) => Number.isFinite(y) && y >= 0 && y <= 160)).toBe(true);
          }
        }
      }
    },
  );

  it('keeps the parts that a click on one of them filters away, and where they stand', () => {
    const free = layoutGrowth(countGrowth(select(NO_FILTERS), 'field'), BOX, { sum: 'year' });
    const chosen = layoutGrowth(countGrowth(select({ ...NO_FILTERS, field: ['earth'] }), 'field'), BOX, {
      sum: 'year',
    });
    const placesOf = ({ columns }: typeof free) =>
      columns.map(({ parts }) => parts.map(({ value, y, height }) => ({ value, y, height })));
    expect(placesOf(chosen)).toEqual(placesOf(free));
    const faint = chosen.columns.flatMap(({ parts }) => parts.filter((part) => !part.chosen));
    expect(faint.length).toBeGreaterThan(50);
    expect(faint.some(({ value }) => value === 'earth')).toBe(false);
    expect(chosen.total).toBe(
      all.filter(({ former, field, year }) => !former && field === 'earth' && year).length,
    );
  });

  it('has columns as high as their numbers, all on one scale', () => {
    const { columns } = layoutGrowth(countGrowth(select(NO_FILTERS), 'field'), BOX, { sum: 'year' });
    const ratios = columns.flatMap(({ parts }) => parts.map(({ count, height }) => height / count));
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 8);
  });

  it('lets years of the axis give way to the ends of the range', () => {
    const layout = layoutGrowth(countGrowth(select(NO_FILTERS), 'field'), BOX, { sum: 'year' });
    for (const since of [null, [1990, 2010], [2009, 2011], [2010, 2010]] as const) {
      const xs = layoutRail(layout, since)
        .labels.map(({ x }) => x)
        .sort((a, b) => a - b);
      for (const [index, x] of xs.entries()) expect(x - (xs[index - 1] ?? -100)).toBeGreaterThanOrEqual(36);
    }
    expect(
      layoutRail(layout, [2010, 2010])
        .labels.filter(({ isEnd }) => isEnd)
        .map(({ text }) => text),
    ).toEqual(['2010']);
  });

  it('finds the year under a pointer, the nearest one beside the plot', () => {
    const layout = layoutGrowth(countGrowth(select(NO_FILTERS), 'field'), BOX, { sum: 'year' });
    for (const { year, x, width } of layout.columns) expect(yearAt(layout, x + width / 2)).toBe(year);
    expect(yearAt(layout, -50)).toBe(layout.first);
    expect(yearAt(layout, 5000)).toBe(layout.last);
  });

  it('puts a legend only where no column stands', () => {
    for (const sum of SUMS) {
      for (const width of [300, 720, 1800]) {
        const table = countGrowth(select(NO_FILTERS), 'field');
        const layout = layoutGrowth(table, { width, height: 500 }, { sum, from: 1957 });
        const place = placeLegend(layout, layout.plot.top + 6, 200);
        if (!place) continue;
        expect(place.width).toBeGreaterThanOrEqual(200);
        const bottom = place.y + layout.values.length * 21;
        expect(bottom).toBeLessThanOrEqual(layout.plot.bottom);
        for (const { x, parts } of layout.columns) {
          const top = parts.at(-1)?.y ?? layout.plot.bottom;
          expect(top > bottom || x >= place.x + place.width).toBe(true);
        }
      }
    }
  });

  it('puts a legend in lines on top where it has no corner, and the columns below it', () => {
    const numbers = countGrowth(select(NO_FILTERS), 'field');
    for (const width of [360, 480, 720]) {
      const size = { width, height: 300 };
      const free = layoutGrowth(numbers, size, { sum: 'year', from: 1957 });
      const { entries, height } = flowLegend(free.values, (value) => value, width);
      const { plot, above } = layoutGrowth(numbers, size, { sum: 'year', from: 1957, above: height });
      expect(entries.map(({ value }) => value)).toEqual(free.values.map(({ value }) => value));
      for (const [index, { x, y, width: needed }] of entries.entries()) {
        expect(x + needed).toBeLessThanOrEqual(width);
        expect(y).toBeLessThan(above);
        const next = entries[index + 1];
        expect(!next || next.y > y || next.x > x + needed).toBe(true);
      }
      expect(plot.top).toBe(free.plot.top + height);
      expect(plot.bottom).toBe(free.plot.bottom);
      expect(canGive(free, height)).toBe(true);
      expect(canGive(free, 220)).toBe(false);
    }
  });
});
