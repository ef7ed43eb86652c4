import { describe, expect, it } from 'vitest';
import FieldRegionChart from '../../../src/charts/field-region/index.tsx';
import { FieldRegionMatrix } from '../../../src/charts/field-region/matrix.tsx';
import { countFieldRegions } from '../../../src/charts/field-region/numbers.ts';
import { createSearch } from '../../../src/model/search/search.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { type Filters, NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { renderChart } from '../render-chart.tsx';

const select = createSceneSelector(realCatalog(), createSearch);

const draw = (patch: Partial<Filters>, width: number) =>
  renderChart(
    <FieldRegionMatrix
      size={{ width, height: 330 }}
      numbers={countFieldRegions(select({ ...NO_FILTERS, ...patch }))}
      show="count"
      label="Matrix"
    />,
    patch,
  );

describe('the matrix of fields and regions', () => {
  it('is drawn as it was', () => {
    expect(draw({ kind: ['centre'], field: ['water'], region: ['africa'] }, 720)).toMatchSnapshot();
  });

  it('has a mark for each cell, each name and each total', () => {
    const marks = draw({}, 560).match(/data-mark=""/g) ?? [];
    expect(marks).toHaveLength(10 * 5 + 2 * 10 + 2 * 5);
  });

  it('says in a narrow box how many fields it leaves out', () => {
    expect(draw({}, 470)).toMatch(/>[1-9] more rows: open the chart large</);
    expect(draw({}, 560)).not.toContain('open the chart large');
  });

  it('presses the cell that is filtered by, and no other', () => {
    const pressed = draw({ field: ['water'], region: ['africa'] }, 720).match(
      /aria-label="[^"]*" aria-pressed="true"/g,
    );
    // The cell, and names and totals of its row and column.
    expect(pressed?.filter((mark) => mark.includes('Water sciences in Africa'))).toHaveLength(1);
    expect(pressed).toHaveLength(5);
  });

  it('says in both languages what it shows, and that of nothing there is nothing', () => {
    expect(renderChart(<FieldRegionChart />)).toContain(
      'Empty: 9 of 50 pairs, above all Basic sciences and engineering in the Arab States.',
    );
    expect(renderChart(<FieldRegionChart />, { locale: 'vi', field: ['water'] })).toContain(
      'Không ô nào trống. Nhiều nhất: Khoa học nước ở',
    );
    expect(renderChart(<FieldRegionChart />, { query: 'qqqqxxxx' })).toContain(
      'No site passes the other filters',
    );
  });

  it('speaks of no region that the filters exclude, and draws none', () => {
    const four = { country: ['VNM', 'THA', 'LAO', 'KHM'] };
    const markup = renderChart(<FieldRegionChart />, four);
    expect(markup).not.toMatch(/Africa|Arab|Europe|Latin/);
    expect(markup).toMatch(/<h3[^>]*>Empty: \d of 10 pairs\.</);
    expect(renderChart(<FieldRegionChart />, { group: ['african_union'] })).toContain('Arab States');
    // Reserves can be in no other field: that the others have none is no gap.
    const reserves = renderChart(<FieldRegionChart />, { kind: ['biosphere-reserve'] });
    expect(reserves).toMatch(/<h3[^>]*>No pair is empty\. Most: Ecological sciences in Europe/);
  });

  it('says that the Africa of UNESCO is without the Arab states of Africa', () => {
    expect(renderChart(<FieldRegionChart />)).toContain('Arab states of Africa stand under Arab States');
  });

  it('has a table of what its squares show, each with the numbers of which they are shares', () => {
    const rows = renderChart(<FieldRegionChart />, { options: { 'field-region-show': 'row' } }).match(
      /<tr>[\s\S]*?<\/tr>/g,
    );
    const words = rows?.map((row) =>
      row
        .replace(/<[^>]*>/g, '')
        .split('\n')
        .filter(Boolean),
    );
    expect(words?.[0]).toEqual([
      'Field',
      'Europe and North America',
      'Asia and the Pacific',
      'Latin America and the Caribbean',
      'Africa',
      'Arab States',
      'Sites',
    ]);
    expect(words?.[1]).toEqual(['Ecological sciences', '40%', '24%', '18%', '13%', '5.2%', '781']);
    expect(words?.at(-1)?.at(-1)).toBe('1,162');
    const columns = renderChart(<FieldRegionChart />, { options: { 'field-region-show': 'column' } });
    expect(columns.match(/<tr>/g)).toHaveLength(1 + 5 + 1);
  });
});
