import { describe, expect, it } from 'vitest';
import { canvasOf } from '../../../src/briefing/slide/canvas.ts';
import { layoutStep } from '../../../src/briefing/slide/draw-step.ts';
import { slideChartOf } from '../../../src/charts/slide-charts.ts';
import { slideOrder } from '../../charts/slide-orders.ts';
import { ARGUED, sceneOf } from './real-briefings.ts';
import { libraryOf } from './slide-library.ts';

const libraries = (['en', 'vi'] as const).map(libraryOf);

describe.each(ARGUED)('the slides of the briefing %s', (_id, briefing) => {
  it.each([
    [1920, 1080],
    [1280, 800],
  ])('have room for every word on a screen of %i × %i', (width, height) => {
    const overfull = libraries.flatMap((library) =>
      briefing.steps.flatMap((step, index) => {
        // As long as the references of all that it cites.
        if (step.layout === 'sources') return [];
        const { overfull: roles } = layoutStep(briefing, index + 1, library, canvasOf({ width, height }));
        return roles.length > 0
          ? [`${index + 1} ${roles.join()} ${step.title[library.figures.i18n.locale]}`]
          : [];
      }),
    );
    expect(overfull).toEqual([]);
  });

  it('have a chart with rows wherever one is named, and in colour those that are spoken of', () => {
    for (const step of briefing.steps) {
      const [chart] = sceneOf(step.view).view.chart;
      if (!chart) continue;
      const drawn = slideChartOf(chart, slideOrder(sceneOf(step.view).view, step.chart));
      expect(drawn, step.title.en).not.toBeNull();
      if (!drawn || drawn.kind === 'matrix' || drawn.kind === 'graph' || drawn.kind === 'scatter') continue;
      // A line's categories are its years.
      const rows = drawn.kind === 'lines' ? drawn.series : drawn.categories;
      expect(drawn.categories.length, step.title.en).toBeGreaterThan(1);
      if (step.chart?.only) expect(rows, step.title.en).toHaveLength(step.chart.only.length);
      if (step.chart?.highlight && drawn.kind !== 'lines')
        expect(drawn.highlight, step.title.en).toHaveLength(step.chart.highlight.length);
    }
  });
});
