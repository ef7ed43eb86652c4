import { describe, expect, it } from 'vitest';
import { countFieldRegions } from '../../../src/charts/field-region/numbers.ts';
import { slideOfFieldRegion } from '../../../src/charts/field-region/slide.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { channelsOf } from '../../../src/theme/colour.ts';
import { CONTRAST, DARK, LIGHT, PRINT } from '../../../src/theme/tokens.ts';
import { contrast } from '../../theme/colour-vision.ts';
import { slideOrder } from '../slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

describe('fields and regions on a slide', () => {
  it.each(['en', 'vi'] as const)('have in each cell the number of the page: %s', (locale) => {
    const order = slideOrder({ kind: ['centre'] }, undefined, locale);
    const slide = slideOfFieldRegion(order);
    const { rows, columns, cells } = countFieldRegions(order.scene);
    expect(slide?.cells.flat().map(({ text }) => text)).toEqual(cells.map(({ count }) => String(count)));
    expect(slide?.rows).toEqual(rows.map(({ id }) => order.i18n.messages.fields[id].name));
    expect(slide?.columns).toEqual(columns.map(({ id }) => order.i18n.messages.regions[id].name));
  });

  it('can be read in every theme, whatever stands in the cells', () => {
    for (const palette of [LIGHT, DARK, CONTRAST, PRINT]) {
      const slide = slideOfFieldRegion({ ...slideOrder(), palette });
      for (const { fill, ink } of slide?.cells.flat() ?? []) {
        expect(contrast(ink, fill), `${ink} on ${fill}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('are the rows and columns that the step names, or its first', () => {
    const order = slideOrder({ kind: ['centre'] }, { only: ['water', 'africa'] });
    const slide = slideOfFieldRegion(order);
    expect(slide?.rows).toEqual(['Water sciences']);
    expect(slide?.columns).toEqual(['Africa']);
    const first = slideOfFieldRegion(slideOrder({ kind: ['centre'] }, { top: 4 }));
    expect(first?.rows).toHaveLength(4);
    expect(first?.note).toMatch(/^And 6 further fields with 2–8 each\./);
  });

  it('are what is filtered by, where fields or regions are, as shares where the view shows these', () => {
    const slide = slideOfFieldRegion(
      slideOrder({
        kind: ['centre'],
        field: ['science-policy', 'ocean'],
        options: { 'field-region-show': 'row' },
      }),
    );
    expect(slide?.rows).toEqual(['Science policy', 'Ocean sciences']);
    expect(slide?.cells[0]?.[0]?.text).toBe('100%');
    expect(slide?.unit).toBe('Share of each field’s sites, as of 30 November 2026');
  });

  it('leave out fields without any site, and count no gap in them, unless the step names them', () => {
    const sciences = { kind: ['centre'], sector: ['natural-sciences', 'ocean'] } as const;
    const slide = slideOfFieldRegion(slideOrder(sciences));
    expect(slide?.rows).toHaveLength(6);
    const empty = slide?.cells.flat().filter(({ text }) => text === '0').length;
    expect(slide?.alt).toContain(`Empty: ${empty} of 30 pairs`);
    expect(slideOfFieldRegion(slideOrder(sciences, { only: ['culture'] }))?.rows).toEqual(['Culture']);
  });

  it('are grey beside those that are spoken of', () => {
    const slide = slideOfFieldRegion(slideOrder({ kind: ['centre'] }, { highlight: ['ocean'] }));
    const isGrey = (fill = '') => {
      const [red = 0, green = 0, blue = 0] = channelsOf(fill);
      return Math.max(red, green, blue) - Math.min(red, green, blue) < 16;
    };
    const fillOf = (name: string) => slide?.cells[slide.rows.indexOf(name)]?.[0]?.fill;
    expect(isGrey(fillOf('Water sciences'))).toBe(true);
    expect(isGrey(fillOf('Ocean sciences'))).toBe(false);
  });

  it('are nothing where no site passes', () => {
    expect(slideOfFieldRegion(slideOrder({ since: [1900, 1901] }))).toBeNull();
  });
});
