import { describe, expect, it } from 'vitest';
import { FieldBlocksDrawing } from '../../../src/charts/fields/blocks-drawing.tsx';
import { countFields } from '../../../src/charts/fields/counts.ts';
import { FieldsDrawing } from '../../../src/charts/fields/drawing.tsx';
import FieldsChart from '../../../src/charts/fields/index.tsx';
import { useScene } from '../../../src/state/use-app.ts';
import type { View } from '../../../src/state/view/view.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { renderChart } from '../render-chart.tsx';

const present = recountSites().filter((site) => !site.former);

const draw = (patch: Partial<View>) =>
  renderChart(<FieldsDrawing size={{ width: 420, height: 150 }} name="Fields" />, patch);

/** The blocks of the scene that the page shows. */
function Blocks() {
  const counts = countFields(useScene());
  return <FieldBlocksDrawing size={{ width: 420, height: 300 }} counts={counts} name="Fields" />;
}
const drawBlocks = (patch: Partial<View>) => renderChart(<Blocks />, patch);
const headline = (patch: Partial<View>) =>
  /<h3[^>]*>([^<]*)</.exec(renderChart(<FieldsChart />, patch))?.[1] ?? '';

describe('the headline of the fields', () => {
  it('says where most centres are', () => {
    const centres = present.filter(({ kind }) => kind === 'centre');
    const water = centres.filter(({ field }) => field === 'water');
    expect(headline({})).toBe(`Most centres: Water sciences, ${water.length} of ${centres.length}`);
  });

  it('speaks of nothing that the filters leave out', () => {
    expect(headline({ kind: ['geopark'] })).toMatch(/^All \d+ geoparks belong to one field: Earth sciences$/);
    expect(headline({ field: ['earth', 'ocean'] })).toMatch(
      /^Most centres: (Earth|Ocean) sciences, \d+ of \d$/,
    );
    expect(headline({ field: ['earth'] })).toMatch(/^Earth sciences: \d+ centres and \d+ geoparks$/);
    expect(headline({ field: ['water'], kind: ['geopark'] })).toBe('No site is left to count.');
  });

  it('names those that share the first place, and no winner where many do', () => {
    const tied = present.filter(
      ({ kind, field }) => kind === 'centre' && ['earth', 'ecology'].includes(field),
    );
    expect(headline({ field: ['earth', 'ecology'] })).toBe(
      `Most centres: Earth sciences and Ecological sciences, ${tied.length / 2} each of ${tied.length}`,
    );
  });
});

describe('the bars of the fields', () => {
  it('are drawn as they were', () => {
    expect(drawBlocks({ field: ['water'], region: ['africa'] })).toMatchSnapshot();
  });

  it('stand on one scale as they did, split by kind, those that a filter leaves out faint and the chosen part pressed', () => {
    const markup = draw({ kind: ['centre'], field: ['water'], region: ['africa'] });
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
