import { describe, expect, it } from 'vitest';
import { loadSlideTexts, slideChartOf } from '../../src/charts/slide-charts.ts';
import { CHART_IDS } from '../../src/state/view/charts.ts';
import { slideOrder } from './slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

describe('what a step can choose of a chart on its slide', () => {
  for (const id of CHART_IDS) {
    it(`names rows that the chart of ${id} then shows, in both languages`, () => {
      for (const locale of ['en', 'vi'] as const) {
        const choice = slideChartOf(id, slideOrder({ chart: [id] }, undefined, locale))?.choice;
        const ids = choice?.rows.map((row) => row.id) ?? [];
        expect(ids.length).toBeGreaterThan(2);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { name, id: row } of choice?.rows ?? []) {
          expect(name).not.toBe('');
          expect(name).not.toMatch(/undefined|\[object/);
          // A name, not the id that stands in a file.
          if (/^[A-Z]{3}$|^[a-z][a-z-]+$/.test(row)) expect(name).not.toBe(row);
        }
        expect(choice?.heeds).toContain('only');
      }
    });

    it(`stays the same whatever the step chooses of ${id}, so that it can choose otherwise`, () => {
      const all = slideChartOf(id, slideOrder({ chart: [id] }))?.choice;
      const [first = ''] = all?.rows.map((row) => row.id) ?? [];
      const chosen = slideChartOf(id, slideOrder({ chart: [id] }, { only: [first] }));
      // Figures of several units cannot stand side by side: those of another are not offered.
      const offered = chosen?.choice?.rows.map((row) => row.id) ?? [];
      expect(offered).toContain(first);
      if (id !== 'indicators') expect(chosen?.choice).toEqual(all);
    });
  }
});
