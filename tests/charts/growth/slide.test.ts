import { describe, expect, it } from 'vitest';
import { layoutGrowth } from '../../../src/charts/growth/layout.ts';
import { countGrowth } from '../../../src/charts/growth/numbers.ts';
import { slideOfGrowth } from '../../../src/charts/growth/slide.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { slideOrder } from '../slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

const UNMEASURED = { width: 0, height: 0 };

describe('growth on a slide', () => {
  it.each(['en', 'vi'] as const)('has the columns of the page from the first site on: %s', (locale) => {
    const order = slideOrder({ kind: ['geopark'] }, undefined, locale);
    const slide = slideOfGrowth(order);
    const { columns } = layoutGrowth(countGrowth(order.scene, 'field'), UNMEASURED, { sum: 'year' });
    const shown = columns.filter(({ year }) => year >= 2004);
    expect(slide?.kind).toBe('columns');
    expect(slide?.categories).toEqual(shown.map(({ year }) => String(year)));
    expect(slide?.series.map(({ values }) => values)).toEqual([shown.map(({ count }) => count)]);
    expect(slide?.series[0]?.colour).toBe(LIGHT.field.earth);
  });

  it('tells the number of the best year and of the last where there are many columns, and of each where there are few', () => {
    const many = slideOfGrowth(slideOrder({ kind: ['geopark'] }));
    expect(many?.labels.filter(Boolean)).toEqual(['21', '12']);
    const few = slideOfGrowth(slideOrder({ since: [2010, 2020] }, { highlight: ['2015'] }));
    expect(few?.labels.every(Boolean)).toBe(true);
    expect(few?.highlight).toEqual([5]);
  });

  it('is a line of the sum so far where the view shows that', () => {
    const order = slideOrder({ kind: ['biosphere-reserve'], options: { 'growth-sum': 'cumulative' } });
    const slide = slideOfGrowth(order);
    expect(slide?.kind).toBe('lines');
    expect(slide?.series[0]?.values.at(-1)).toBe(776);
    expect(slide?.labels.at(-1)).toBe('776');
    expect(slide?.unit).toBe('Number of biosphere reserves up to each year, as of 30 November 2026');
  });

  it('tells where each of several lines ends', () => {
    const options = { 'growth-sum': 'cumulative', 'growth-stack': 'kind' } as const;
    const slide = slideOfGrowth(slideOrder({ group: ['southeast_asia'], options }, undefined, 'vi'));
    const ends = slide?.series.map(({ name, values }) => `${name}: ${values.at(-1)}`).join('; ');
    expect(slide?.series).toHaveLength(3);
    expect(slide?.alt).toContain(ends);
  });

  it('is stacked by at most five parts, whose sum is that of the columns; more parts are one', () => {
    const byKind = slideOfGrowth(slideOrder({ since: [2010, 2020], options: { 'growth-stack': 'kind' } }));
    const single = slideOfGrowth(slideOrder({ since: [2010, 2020] }));
    expect(byKind?.series).toHaveLength(3);
    expect(single?.series).toHaveLength(1);
    const sums = byKind?.categories.map((_year, place) =>
      byKind.series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0),
    );
    expect(single?.series[0]?.values).toEqual(sums);
  });

  it('says what is left out and how years are meant, and counts no year twice', () => {
    const slide = slideOfGrowth(slideOrder());
    expect(slide?.note).toContain('56 sites without a known year not drawn.');
    expect(slide?.series[0]?.values.reduce((sum, count) => (sum ?? 0) + (count ?? 0), 0)).toBe(1106);
  });

  it('is nothing where no site of a known year passes', () => {
    expect(slideOfGrowth(slideOrder({ since: [1900, 1901] }))).toBeNull();
  });
});
