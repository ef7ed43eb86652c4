import { describe, expect, it } from 'vitest';
import { countSectorCells } from '../../../src/charts/sectors/flows.ts';
import { slideOfSectors } from '../../../src/charts/sectors/slide.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { slideOrder } from '../slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

describe('sectors on a slide', () => {
  it.each(['en', 'vi'] as const)('are stacked by the fields of the flow on the page: %s', (locale) => {
    const order = slideOrder({ group: ['southeast_asia'] }, undefined, locale);
    const slide = slideOfSectors(order);
    const cells = countSectorCells(order.scene);
    const { messages } = order.i18n;
    expect(slide?.categories).toEqual([
      messages.sectors['natural-sciences'],
      messages.sectors.education,
      messages.sectors.culture,
    ]);
    for (const [place, sector] of (['natural-sciences', 'education', 'culture'] as const).entries()) {
      const count = cells.reduce((sum, cell) => (cell.sector === sector ? sum + cell.shown : sum), 0);
      const drawn = slide?.series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0);
      expect(drawn).toBe(count);
      expect(slide?.labels[place]).toBe(String(count));
    }
    const water = slide?.series.find(({ name }) => name === messages.fields.water.name);
    expect(water?.values).toEqual([2, 0, 0]);
  });

  it('count centres only, and say which are not verified', () => {
    const slide = slideOfSectors(slideOrder());
    expect(slide?.unit).toBe('Number of centres, as of 30 November 2026');
    expect(slide?.note).toBe('3 centres are not verified by a page that was read.');
  });

  it('are those that the step names, and nothing where no centre passes', () => {
    const slide = slideOfSectors(slideOrder({}, { only: ['ocean', 'culture'], highlight: ['ocean'] }));
    expect(slide?.labels).toEqual(['27', '2']);
    expect(slide?.highlight).toEqual([1]);
    expect(slide?.note).toMatch(/^And 4 further sectors with 7–76 each\./);
    expect(slideOfSectors(slideOrder({ kind: ['geopark'] }))).toBeNull();
  });
});
