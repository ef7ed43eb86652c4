import { describe, expect, it } from 'vitest';
import { scatterMarkup } from '../../../src/briefing/slide/chart/scatter.ts';
import { layoutScatter } from '../../../src/charts/scatter/layout.ts';
import { nameCountries } from '../../../src/charts/scatter/names.ts';
import { compareFigures } from '../../../src/charts/scatter/numbers.ts';
import { scaleFigures } from '../../../src/charts/scatter/scale.ts';
import { slideOfScatter } from '../../../src/charts/scatter/slide.ts';
import { sayScatter, tableOfScatter } from '../../../src/charts/scatter/words.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import type { FillId } from '../../../src/state/view/map-choices.ts';
import type { Filters } from '../../../src/state/view/view.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { realResearch } from '../../helpers/real-research.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { realScene } from '../../map/scene.ts';
import { slideOrder } from '../slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');
const i18n = { en: await loadI18n('en'), vi: await loadI18n('vi') };
const rows = readTable('countries');

function scatter(
  pair: readonly [FillId, FillId],
  filters: Partial<Filters> = {},
  locale: 'en' | 'vi' = 'en',
) {
  const scene = realScene(filters);
  const { nameOf, idsByName } = nameCountries(scene.catalog, i18n[locale]);
  const numbers = compareFigures(scene, pair, realResearch(), idsByName);
  return {
    ...{ numbers, nameOf },
    words: sayScatter(numbers, scene.filters, nameOf, i18n[locale]),
    table: tableOfScatter(numbers, nameOf, i18n[locale]),
  };
}

describe('two figures of countries', () => {
  it('are those of every country that has both, and the others are counted and stand in the table', () => {
    const { numbers, words, table } = scatter(['spending', 'researchers']);
    const both = rows.filter((row) => row.rd_percent_gdp !== '' && row.researchers_per_million !== '');
    expect(numbers.points.map(({ id }) => id).sort()).toEqual(both.map(({ iso3 }) => iso3).sort());
    expect(numbers.points.length + numbers.missing.length).toBe(rows.length);
    expect(words.notes.join(' ')).toContain(`${rows.length - both.length} countries and territories lack`);
    expect(table.rows).toHaveLength(rows.length);
    expect(table.rows.find(([name]) => name === 'Viet Nam')).toEqual([
      ...['Viet Nam', 0.41456, 2023],
      ...[836.10677, 2023],
    ]);
  });

  it('name those that lack a figure where they are few, and never claim a cause', () => {
    const { words } = scatter(['spending', 'researchers'], { group: ['asean'] });
    expect(words.notes.join(' ')).toMatch(/Without one of the figures or both: [A-Z]/);
    expect(words.notes[0]).toBe('That two figures go together does not say that one comes of the other.');
  });

  it('can be numbers of sites that the filters leave, of all countries though one is filtered by', () => {
    const all = scatter(['articles', 'geopark']).numbers;
    const one = scatter(['articles', 'geopark'], { country: ['VNM'] }).numbers;
    const heights = ({ points }: typeof all) => points.map(({ y }) => y.value);
    expect(heights(one)).toEqual(heights(all));
    expect(one.points.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['VNM']);
    const centres = scatter(['articles', 'sites'], { kind: ['centre'] }).numbers;
    expect(heights(centres)).not.toEqual(heights(scatter(['articles', 'sites']).numbers));
  });

  it('are said of the one country that is filtered by, with their years', () => {
    const { words } = scatter(['spending', 'researchers'], { country: ['VNM'] }, 'vi');
    expect(words.finding).toMatch(
      /^Việt Nam\. Chi cho R&D, % GDP: 0,41% \(2023\); Nhà nghiên cứu trên một triệu dân: 836 \(2023\)\.$/,
    );
    const unknown = scatter(['spending', 'researchers'], { country: ['AFG'] });
    expect(unknown.words.finding).toMatch(/^Afghanistan: one of/);
  });

  it('are spoken of by how far they put countries into one order, where there are enough', () => {
    const { numbers, words } = scatter(['spending', 'researchers']);
    expect(numbers.correlation).toBeGreaterThan(0.6);
    expect(words.finding).toMatch(/mostly have more of the other \(rank correlation 0\.\d+\)/);
    expect(scatter(['spending', 'researchers'], { group: ['mrc'] }).numbers.correlation).toBeNull();
  });
});

describe('the axes of two figures', () => {
  it('are logarithmic by themselves only where the greatest is far beyond the middle one', () => {
    const values = (figure: FillId) => scatter([figure, figure]).numbers.points.map(({ x }) => x.value);
    expect(scaleFigures(values('articles'), 'auto').isLog).toBe(true);
    expect(scaleFigures(values('spending'), 'auto').isLog).toBe(false);
    expect(scaleFigures(values('articles'), 'linear').isLog).toBe(false);
  });

  it('have a place for nothing, in order, between their ends', () => {
    for (const choice of ['linear', 'log'] as const) {
      const { place, ticks } = scaleFigures([0, 3, 40, 900], choice);
      expect(place(0)).toBe(0);
      expect(place(40)).toBeGreaterThan(place(3));
      expect(place(900)).toBeLessThanOrEqual(1);
      expect(ticks.map(place).every((share) => share >= 0 && share <= 1)).toBe(true);
    }
  });
});

describe('the drawing of two figures', () => {
  const layout = (width: number, named: readonly string[] = []) => {
    const { numbers, nameOf } = scatter(['spending', 'researchers'], {}, 'vi');
    return layoutScatter(
      numbers,
      { width, height: 380 },
      { scale: 'auto', nameOf, named: new Set(named), write: { x: String, y: String } },
    );
  };

  it('lies in its box, however narrow', () => {
    for (const width of [320, 480, 900]) {
      const { plot, points, names } = layout(width);
      for (const { left, top } of points) {
        expect(left).toBeGreaterThanOrEqual(plot.left);
        expect(left).toBeLessThanOrEqual(width);
        expect(top).toBeGreaterThanOrEqual(plot.top);
        expect(top).toBeLessThanOrEqual(plot.top + plot.height);
      }
      expect(names.length).toBeGreaterThan(3);
    }
  });

  it('names the country that is asked for before those that stand out', () => {
    expect(layout(480).names.map(({ id }) => id)).toContain('KOR');
    expect(layout(480, ['VNM']).names[0]?.id).toBe('VNM');
  });

  it('gives each point a target as large as its neighbours leave', () => {
    const reaches = layout(480).points.map(({ reach }) => reach);
    expect(Math.min(...reaches)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...reaches)).toBe(12);
  });
});

describe('two figures on a slide', () => {
  it('have the names of what stands out, what is spoken of first, with sources and a caution', () => {
    const order = slideOrder({ group: ['asean'] }, { highlight: ['VNM'] }, 'vi');
    const slide = slideOfScatter(order);
    expect(slide?.points[0]).toMatchObject({ id: 'VNM', name: 'Việt Nam', isStrong: true, isNamed: true });
    expect(slide?.note).toContain('Ngân hàng Thế giới');
    expect(slide?.note).toContain('không có nghĩa là cái này sinh ra cái kia');
    expect(slide?.alt).toMatch(/Việt Nam\. Chi cho R&D, % GDP: 0,41% \(2023\)/);
    expect(slideOfScatter({ ...order, chronicle: null })).toBeNull();
  });

  it('are drawn with the name of who is spoken of in the thick of the others, and with whole numbers at the edge', () => {
    const options = { 'scatter-x': 'articles', 'scatter-y': 'spending' } as const;
    const slide = slideOfScatter(slideOrder({ options, country: ['VNM'] }, undefined, 'vi'));
    if (!slide) throw new Error('there is no scatter');
    const measure = (text: string, size: number) => text.length * size * 0.54;
    const look = { width: 1600, height: 700, palette: LIGHT, measure, count: String };
    const markup = scatterMarkup(slide, look);
    expect(markup).toContain('>Việt Nam</text>');
    const last = slide.axes.x.ticks.at(-1)?.label ?? '';
    const x = Number(new RegExp(`<text x="([\\d.]+)"[^>]*>${last}<`).exec(markup)?.[1]);
    expect(x + measure(last, 24) / 2).toBeLessThanOrEqual(look.width);
  });
});
