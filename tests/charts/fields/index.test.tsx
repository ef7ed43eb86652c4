import { describe, expect, it } from 'vitest';
import { FieldsDrawing } from '../../../src/charts/fields/drawing.tsx';
import FieldsChart from '../../../src/charts/fields/index.tsx';
import type { View } from '../../../src/state/view/view.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { renderChart } from '../render-chart.tsx';

const present = recountSites().filter((site) => !site.former);

const draw = (patch: Partial<View>, split: boolean) =>
  renderChart(<FieldsDrawing size={{ width: 420, height: 150 }} split={split} name="Fields" />, patch);

describe('the bars of the fields', () => {
  it('are drawn as they were', () => {
    expect(draw({ field: ['water'], region: ['africa'] }, false)).toMatchSnapshot();
  });

  it('are split by kind as they were, those that a filter leaves out faint and the chosen part pressed', () => {
    const markup = draw({ kind: ['centre'], field: ['water'], region: ['africa'] }, true);
    expect(markup).toMatchSnapshot();
    const parts = markup.match(/<g [^>]*aria-label="[^":]+, [^":]+: [^>]*>/g) ?? [];
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) {
      const isWanted = /aria-label="Water sciences, .*[Cc]entre/.test(part);
      expect(`${part} ${part.includes('aria-pressed="true"')}`).toBe(`${part} ${isWanted}`);
      expect(`${part} ${part.includes('data-faint')}`).toBe(`${part} ${!isWanted}`);
    }
  });

  it('say in the table what they show, and in a note which parts their numbers leave out', () => {
    const options = { 'fields-split': 'kind' } as const;
    const water = present.filter(({ field, kind }) => field === 'water' && kind === 'centre').length;
    const reserves = present.filter(({ kind }) => kind === 'biosphere-reserve').length;
    const markup = renderChart(<FieldsChart />, { kind: ['centre'], options });
    expect(markup).toContain(`<th scope="row">Water sciences</th>\n<td>${water}</td>`);
    expect(markup).toContain(`<td>${reserves}</td>`);
    expect(markup).toContain('Faint parts are kinds that the filter leaves out');
    expect(renderChart(<FieldsChart />, { kind: ['centre'] })).not.toContain('Faint parts');
    expect(renderChart(<FieldsChart />, { options })).not.toContain('Faint parts');
    expect(renderChart(<FieldsChart />, { kind: ['centre'], options, locale: 'vi' })).toContain(
      'Phần nhạt là loại',
    );
  });
});
