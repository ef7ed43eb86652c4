import { describe, expect, it } from 'vitest';
import { SectorsDrawing } from '../../../src/charts/sectors/drawing.tsx';
import SectorsChart from '../../../src/charts/sectors/index.tsx';
import { renderChart } from '../render-chart.tsx';

describe('the flow of centres, drawn', () => {
  it('has a ribbon for each link and a bar for each node', () => {
    const drawing = <SectorsDrawing size={{ width: 720, height: 330 }} name="Flow" />;
    expect(renderChart(drawing, { since: [2017, 2017], region: ['asia-pacific'] })).toMatchSnapshot();
  });

  it.each([
    ['en', 'Eur.'],
    ['vi', 'Cơ bản'],
  ] as const)('says the short names where it shows them, in the language %s', (locale, short) => {
    const drawing = <SectorsDrawing size={{ width: 320, height: 500 }} name="Flow" />;
    const [, ...marks] = renderChart(drawing, { locale, field: ['water'] }).split(/aria-label="/);
    const shown = marks.flatMap((mark) => {
      const [name = ''] = mark.split('"');
      const texts = [...mark.matchAll(/<text class="sectors-label[^>]*>([\s\S]*?)<\/text>/g)];
      return texts.map(([, inner = '']) => {
        const text = inner
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/…$/, '');
        expect(name.toLowerCase()).toContain(text.toLowerCase());
        return text;
      });
    });
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.some((text) => text.includes(short))).toBe(true);
  });

  it('states its finding and its numbers, in both languages', () => {
    const english = renderChart(<SectorsChart />);
    expect(english).toMatch(/Water sciences leads with \d+ of 145 centres, \d+ of them in/);
    expect(english).toContain('<caption');
    expect(renderChart(<SectorsChart />, { locale: 'vi' })).toMatch(/Khoa học nước dẫn đầu với \d+ trên 145/);
  });

  it('says how to get the centres back where the filter of kinds leaves them out', () => {
    const markup = renderChart(<SectorsChart />, { kind: ['geopark'] });
    expect(markup).toContain('Add “Category 1 and 2 centres” to that filter');
    expect(markup).not.toContain('NaN');
  });
});
