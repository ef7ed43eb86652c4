import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CopublicationsDrawing } from '../../../src/charts/copublications/drawing.tsx';
import { decodeCopublications } from '../../../src/model/catalog/copublications.ts';
import { selectPartners } from '../../../src/state/cooperation/partners.ts';
import { renderChart } from '../render-chart.tsx';

const file = new URL('../../../public/data/copublications.json', import.meta.url);
const copublications = decodeCopublications(JSON.parse(readFileSync(file, 'utf8')));

describe('the drawing of co-publications', () => {
  it('has a bar for each partner, buttons for countries only, and the growth with the strongest', () => {
    const { partners, total } = selectPartners(copublications, 'VNM', 2021);
    const wanted = ['USA', 'JPN', 'TWN'];
    const markup = renderChart(
      <CopublicationsDrawing
        copublications={copublications}
        country="VNM"
        year={2021}
        partners={partners.filter(({ code }) => wanted.includes(code))}
        total={total}
        most="fit"
        pinned="USA"
        size={{ width: 330, height: 240 }}
        name="Viet Nam"
      />,
      { chart: ['copublications'], country: ['VNM'] },
    );
    expect(markup).toMatchSnapshot();
  });
});
