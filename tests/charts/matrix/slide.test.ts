import { describe, expect, it } from 'vitest';
import { sumByRegion } from '../../../src/charts/matrix/regions.ts';
import { slideOfMatrix } from '../../../src/charts/matrix/slide.ts';
import { buildTies } from '../../../src/charts/matrix/ties/ties.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { REGIONS } from '../../../src/model/vocabulary.ts';
import { selectCooperation } from '../../../src/state/cooperation/select-cooperation.ts';
import { DARK } from '../../../src/theme/tokens.ts';
import { contrast } from '../../theme/colour-vision.ts';
import { slideOrder } from '../slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

describe('cooperation of regions on a slide', () => {
  it.each(['en', 'vi'] as const)(
    'has the sums of the page, the same on both sides of the diagonal: %s',
    (locale) => {
      const order = slideOrder({}, undefined, locale);
      if (!order.knowledge) throw new Error('No knowledge');
      const cooperation = selectCooperation(order.knowledge, order.scene, order.view, ['country', 'region']);
      const sums = sumByRegion(buildTies(cooperation, cooperation.hosts, 'both'));
      const slide = slideOfMatrix(order);
      for (const { regions, weight } of sums) {
        const [a, b] = regions.map((region) => REGIONS.indexOf(region));
        const written = weight > 0 ? order.i18n.formats.count(weight) : '';
        expect(slide?.cells[a ?? -1]?.[b ?? -1]?.text).toBe(written);
        expect(slide?.cells[b ?? -1]?.[a ?? -1]?.text).toBe(written);
      }
      expect(slide?.rows).toEqual(slide?.columns);
      expect(slide?.note).toContain('G77');
    },
  );

  it('can be read, and leaves a cell empty where nothing is stated', () => {
    const slide = slideOfMatrix({ ...slideOrder({ options: { 'matrix-show': 'links' } }), palette: DARK });
    const cells = slide?.cells.flat() ?? [];
    expect(cells.filter(({ text }) => text === '')).toHaveLength(2);
    for (const { fill, ink } of cells) expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('is of the regions that the step names, and nothing while nothing is loaded', () => {
    const slide = slideOfMatrix(slideOrder({}, { only: ['africa', 'asia-pacific'] }));
    expect(slide?.rows).toEqual(['Africa', 'Asia and the Pacific']);
    expect(slideOfMatrix({ ...slideOrder(), knowledge: null })).toBeNull();
  });
});
