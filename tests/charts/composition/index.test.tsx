import { describe, expect, it } from 'vitest';
import { CompositionDrawing } from '../../../src/charts/composition/drawing.tsx';
import CompositionChart from '../../../src/charts/composition/index.tsx';
import { renderChart } from '../render-chart.tsx';

describe('the composition against the world, drawn', () => {
  it('has a row for each part, and its two sides by name', () => {
    const subject = { facet: 'region', value: 'africa', filtered: true } as const;
    const drawing = (
      <CompositionDrawing size={{ width: 720, height: 330 }} subject={subject} by="kind" name="Kinds" />
    );
    expect(renderChart(drawing, { region: ['africa'], kind: ['geopark'] })).toMatchSnapshot();
  });

  it('states the most over-represented part with both shares', () => {
    expect(renderChart(<CompositionChart />)).toMatch(
      /Southeast Asia: Earth sciences is most over-represented, [\d.]+% against [\d.]+% in the world/,
    );
    expect(renderChart(<CompositionChart />, { locale: 'vi', region: ['africa'] })).toMatch(
      /Châu Phi: Khoa học sinh thái vượt tỷ trọng của thế giới nhiều nhất, [\d,]+% so với [\d,]+%/,
    );
  });

  it('names all parts that lead by as much, and none of many', () => {
    const of = (option: 'eu' | 'asem') =>
      renderChart(<CompositionChart />, {
        kind: ['centre'],
        since: [2018, 2019],
        options: { 'composition-of': option },
      });
    expect(of('eu')).toMatch(
      /European Union: Water sciences and Communication and information are most over-represented, each [\d.]+ percentage points/,
    );
    expect(of('asem')).toMatch(/ASEM: 4 parts are equally over-represented, each [\d.]+ percentage points/);
  });

  it('speaks of the one part that is filtered by', () => {
    expect(renderChart(<CompositionChart />, { region: ['africa'], field: ['earth'] })).toContain(
      'Africa: Earth sciences is under-represented',
    );
  });

  it('says so where a side has no site, and computes nothing of it', () => {
    const nobody = renderChart(<CompositionChart />, {
      region: ['africa'],
      kind: ['geopark'],
      since: [2004, 2004],
    });
    expect(nobody).toContain('Africa: no site is left to compare with the');
    expect(nobody).not.toContain('NaN');
    const nowhere = renderChart(<CompositionChart />, { query: 'qqqqxxxx' });
    expect(nowhere).toContain('No site in the world passes the other filters.');
    expect(nowhere).not.toContain('NaN');
  });
});
