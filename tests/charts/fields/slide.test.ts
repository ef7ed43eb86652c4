import { describe, expect, it } from 'vitest';
import { countFields } from '../../../src/charts/fields/counts.ts';
import { layoutFields } from '../../../src/charts/fields/layout.ts';
import { slideOfFields } from '../../../src/charts/fields/slide.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { slideOrder } from '../slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

const UNMEASURED = { width: 0, height: 0 };

describe('the fields on a slide', () => {
  it('are those of the centres where reserves and geoparks would hide them, as the page gives these a scale of their own', () => {
    const order = slideOrder();
    const slide = slideOfFields(order);
    const centres = countFields(order.scene).get('centre') ?? [];
    expect(slide?.series.map(({ values }) => values)).toEqual([centres.map(({ count }) => count)]);
    expect(slide?.unit).toBe('Number of centres, as of 30 November 2026');
    expect(slide?.note).toBe(
      'Not drawn, as each kind belongs to one field: 776 biosphere reserves and 241 geoparks.',
    );
  });

  it('are all sites where they can be told apart', () => {
    const order = slideOrder({ country: ['VNM'] }, undefined, 'vi');
    const slide = slideOfFields(order);
    const bars = layoutFields(order.scene, UNMEASURED).bars.filter(({ count }) => count > 0);
    expect(slide?.series[0]?.values).toEqual(bars.map(({ count }) => count));
    expect(slide?.categories).toEqual([
      'Khoa học sinh thái',
      'Khoa học trái đất',
      'Khoa học cơ bản và kỹ thuật',
    ]);
    expect(slide?.unit).toBe('Số địa điểm tại Việt Nam, tính đến ngày 30 tháng 11 năm 2026');
  });

  it('are stacked by kind where the view parts them so, and the parts sum up to the labels', () => {
    const options = { 'fields-split': 'kind' } as const;
    const order = slideOrder({ options });
    const slide = slideOfFields(order);
    expect(slide?.series.map(({ name }) => name)).toEqual([
      'Category 1 and 2 centres',
      'Biosphere reserves',
      'UNESCO Global Geoparks',
    ]);
    expect(new Set(slide?.series.map(({ colour }) => colour)).size).toBe(3);
    const { bars } = layoutFields(order.scene, UNMEASURED, true);
    expect(slide?.labels).toEqual(bars.map(({ count }) => String(count)));
    slide?.labels.forEach((label, place) => {
      const sum = slide.series.reduce((all, { values }) => all + (values[place] ?? 0), 0);
      expect(String(sum)).toBe(label);
    });
    // A kind that the filter leaves out is no part.
    const reserves = slideOfFields(slideOrder({ options, kind: ['biosphere-reserve'] }));
    expect(reserves?.series.map(({ name }) => name)).toEqual(['Biosphere reserves']);
  });

  it('are as many as the step asks for, and the note says what is left out', () => {
    const slide = slideOfFields(slideOrder({ kind: ['centre'] }, { top: 3 }));
    expect(slide?.series[0]?.values).toEqual([37, 27, 26]);
    expect(slide?.note).toBe('And 7 further fields with 2–25 each.');
    const only = slideOfFields(slideOrder({ kind: ['centre'] }, { only: ['ocean', 'water'] }));
    expect(only?.series[0]?.values).toEqual([37, 2]);
  });

  it('have the colour of the one that is spoken of', () => {
    const slide = slideOfFields(slideOrder({ kind: ['centre'] }, { highlight: ['ocean'] }));
    expect(slide?.highlight).toEqual([9]);
    expect(slide?.series[0]?.colour).toBe(LIGHT.field.ocean);
    expect(slide?.alt).toContain('Ocean sciences: 2');
  });

  it('are nothing where no site passes', () => {
    expect(slideOfFields(slideOrder({ since: [1900, 1901] }))).toBeNull();
  });
});
