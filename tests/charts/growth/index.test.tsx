import { describe, expect, it } from 'vitest';
import { GrowthDrawing } from '../../../src/charts/growth/drawing.tsx';
import { countGrowth, countYears } from '../../../src/charts/growth/numbers.ts';
import type { Years } from '../../../src/charts/growth/range.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { NO_FILTERS, type View } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { renderChart } from '../render-chart.tsx';

const select = createSceneSelector(realCatalog());
const EVENTS = [
  {
    year: 2015,
    events: [
      { date: '2015', year: 2015, text: { en: 'Something', vi: 'Một việc' }, entities: [], sources: [] },
    ],
  },
];

function draw(patch: Partial<View>, played: number | null = null): string {
  const { kind = [] } = patch;
  const numbers = countGrowth(select({ ...NO_FILTERS, country: ['VNM'], kind }), 'kind');
  return renderChart(
    <GrowthDrawing
      size={{ width: 480, height: 180 }}
      name="Growth"
      numbers={numbers}
      stack="kind"
      sum="year"
      events={EVENTS}
      from={null}
      played={played}
      isPlaying={played !== null}
      formatCount={String}
      countOf={(years: Years) => countYears(numbers.table, years)}
    />,
    { country: ['VNM'], ...patch },
  );
}

describe('the drawing of growth', () => {
  it('has columns, events, an axis and a brush', () => {
    expect(draw({ since: [2009, 2015] })).toMatchSnapshot();
  });

  it('keeps the years outside the range in sight, faint', () => {
    const marks = draw({ since: [2009, 2015] }).match(/<g [^>]*data-mark[^>]*>/g) ?? [];
    const yearOf = (mark: string) => Number(/aria-label="(\d{4})[:,]/.exec(mark)?.[1]);
    const ofYears = marks.filter((mark) => /aria-label="\d{4}(: \d+ site|, )/.test(mark));
    expect(ofYears.length).toBeGreaterThan(8);
    for (const mark of ofYears) {
      const isOutside = yearOf(mark) < 2009 || yearOf(mark) > 2015;
      expect(`${yearOf(mark)} ${mark.includes('data-faint')}`).toBe(`${yearOf(mark)} ${isOutside}`);
    }
  });

  it('keeps the kinds that are filtered away in sight, faint, and presses the part that is filtered by', () => {
    const marks = draw({ kind: ['geopark'], since: [2010, 2010] }).match(/<g [^>]*data-mark[^>]*>/g) ?? [];
    const parts = marks.filter((mark) => /aria-label="\d{4}, /.test(mark));
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) {
      const isWanted = /2010, .*geopark/i.test(part);
      expect(`${part} ${!part.includes('data-faint')}`).toBe(`${part} ${isWanted}`);
      expect(`${part} ${part.includes('aria-pressed="true"')}`).toBe(`${part} ${isWanted}`);
    }
    expect(parts.some((part) => part.includes('aria-pressed="true"'))).toBe(true);
  });

  it('speaks Vietnamese, and says the year and the sum while it plays', () => {
    const markup = draw({ locale: 'vi', since: [1976, 2015] }, 2015);
    expect(markup).toContain('data-live="true"');
    expect(markup).toContain('Năm đầu được hiển thị');
    const upTo = countYears(
      countGrowth(select({ ...NO_FILTERS, country: ['VNM'] }), 'kind').table,
      [1900, 2015],
    );
    expect(markup).toContain(`>${upTo} địa điểm<`);
  });
});
