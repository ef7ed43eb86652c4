import { describe, expect, it } from 'vitest';
import { chartMarkup } from '../../../../src/briefing/slide/chart/index.ts';
import { formatsOf } from '../../../../src/i18n/format.ts';
import type { SlidePlot } from '../../../../src/model/briefing/slide-chart.ts';
import { LIGHT } from '../../../../src/theme/tokens.ts';

const look = {
  ...{ width: 1700, height: 600, palette: LIGHT, count: formatsOf('en').count },
  measure: (text: string, size: number) => text.length * size * 0.55,
};

const plot = (patch: Partial<SlidePlot>): SlidePlot => ({
  ...{ kind: 'bars', unit: 'Sites', note: null, sources: [], alt: '', highlight: [] },
  categories: ['One', 'Two'],
  series: [{ name: 'Sites', colour: '#112233', values: [2, 1] }],
  labels: ['2', '1'],
  ...patch,
});

/** The numbers of an attribute, in the order in which they are drawn. */
const numbers = (markup: string, pattern: RegExp) =>
  [...markup.matchAll(pattern)].map(([, found]) => Number(found));

describe('bars on a slide', () => {
  it('are as long as their numbers, and none is drawn for what is not known', () => {
    const series = [{ name: 'Members', colour: '#112233', values: [4, 1, null] }];
    const markup = chartMarkup(
      plot({ categories: ['A', 'B', 'C'], series, labels: ['4', '1', 'not known'] }),
      look,
    );
    const [first = 0, second = 0, third] = numbers(
      markup,
      /width="([\d.]+)" height="[\d.]+" fill="#112233"/g,
    );
    expect(first / second).toBeCloseTo(4, 2);
    expect(third).toBe(0);
    expect(markup).toContain('>not known<');
  });

  it('keep long names clear of one another, where there is room', () => {
    const name =
      'A share of high-tech products and of products that use high technology in the whole economy';
    const markup = chartMarkup(plot({ categories: [name, name], labels: ['', ''] }), look);
    const lines = numbers(markup, /<text x="0" y="([\d.]+)"/g);
    expect(lines.length).toBeGreaterThan(4);
    const gaps = lines.slice(1).map((y, index) => y - (lines[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(28);
  });
});
