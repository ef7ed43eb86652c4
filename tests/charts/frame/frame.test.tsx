import { describe, expect, it } from 'vitest';
import FieldsChart from '../../../src/charts/fields/index.tsx';
import { renderChart } from '../render-chart.tsx';

describe('a chart in its frame', () => {
  it('keeps its name, asks its question, and has its finding as headline', () => {
    const markup = renderChart(<FieldsChart />);
    expect(markup).toContain('aria-label="Sites by field"');
    expect(markup).toMatch(/chart-question[^>]*>Which fields have/);
    expect(markup).toMatch(/<h3[^>]*chart-finding[^>]*>Most centres: Water sciences/);
    expect(markup).toContain('Close Sites by field');
  });

  it('has as a card one button and neither controls nor tools', () => {
    const markup = renderChart(<FieldsChart />, {}, undefined, { card: true });
    const buttons = markup.match(/<button/g) ?? [];
    expect(buttons).toHaveLength(1);
    expect(markup).toContain('aria-label="Open large: Sites by field"');
    expect(markup).not.toMatch(/checkbox|chart-tools/);
    expect(markup).toMatch(/class="chart-body"[^>]*inert/);
    expect(markup).toContain('<table>');
  });

  it('is no card any more once it is opened large', () => {
    const markup = renderChart(<FieldsChart />, {}, undefined, { card: true, enlarged: 'fields' });
    expect(markup).toContain('data-enlarged');
    expect(markup).toContain('chart-tools');
    expect(markup).not.toContain('Open large');
  });
});
