import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSlideTexts, slideChartOf } from '../../src/charts/slide-charts.ts';
import { decodeBriefings } from '../../src/model/briefing/briefings-file.ts';
import { CHART_IDS } from '../../src/state/view/charts.ts';
import { decodeView, defaultView } from '../../src/state/view/url.ts';
import { realCatalog } from '../helpers/real-catalog.ts';
import { slideOrder } from './slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

const briefings = decodeBriefings(
  JSON.parse(readFileSync(new URL('../../public/data/briefings.json', import.meta.url), 'utf8')),
);

/** Each step that asks for rows of a chart. */
const asking = briefings.flatMap(({ id, steps }) =>
  steps.flatMap((step, place) => {
    const { view } = decodeView(step.view, realCatalog(), defaultView('en'));
    return step.chart ? [{ name: `${id} ${place + 1}`, asked: step.chart, view }] : [];
  }),
);

describe('charts of the ready-made briefings', () => {
  it.each(asking)('have every row that the step names or speaks of: $name', ({ asked, view }) => {
    for (const locale of ['en', 'vi'] as const) {
      const [id] = view.chart;
      const chart = id && slideChartOf(id, slideOrder(view, asked, locale));
      if (!chart) throw new Error('No chart');
      if (chart.kind === 'matrix' || chart.kind === 'graph' || chart.kind === 'lines') continue;
      if (chart.kind === 'scatter') continue;
      expect(chart.categories).toHaveLength(asked.only?.length ?? chart.categories.length);
      expect(chart.highlight).toHaveLength(asked.highlight?.length ?? chart.highlight.length);
    }
  });
});

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
        if (chart.kind === 'scatter') {
          for (const { x, y } of chart.points)
            for (const share of [x, y]) expect(Math.abs(share - 0.5), id).toBeLessThanOrEqual(0.5);
          continue;
        }
        if (chart.kind === 'graph') throw new Error(`${id} is a graph that nobody asked for`);
        expect(chart.labels).toHaveLength(chart.categories.length);
        for (const { values, colour } of chart.series) {
          expect(values).toHaveLength(chart.categories.length);
          expect(colour).toMatch(/^#[0-9a-f]{6}$/);
        }
      }
    }
  });
});
