import { describe, expect, it } from 'vitest';
import { loadSlideTexts, slideChartOf } from '../../src/charts/slide-charts.ts';
import { CHART_IDS } from '../../src/state/view/charts.ts';
import { slideOrder } from './slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

describe('charts on slides', () => {
  it('have in both languages as many numbers as categories, and what is counted', () => {
    for (const locale of ['en', 'vi'] as const) {
      for (const id of CHART_IDS) {
        const chart = slideChartOf(id, slideOrder({}, undefined, locale));
        if (!chart) throw new Error(`No chart ${id}`);
        expect(chart.unit, id).not.toBe('');
        expect(chart.alt.length, id).toBeGreaterThan(40);
        if (chart.kind === 'matrix') {
          expect(chart.cells.map((row) => row.length)).toEqual(chart.rows.map(() => chart.columns.length));
          continue;
        }
        expect(chart.labels).toHaveLength(chart.categories.length);
        for (const { values, colour } of chart.series) {
          expect(values).toHaveLength(chart.categories.length);
          expect(colour).toMatch(/^#[0-9a-f]{6}$/);
        }
      }
    }
  });
});
