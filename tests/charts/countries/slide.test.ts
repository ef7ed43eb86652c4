import { describe, expect, it } from 'vitest';
import { namePlaces } from '../../../src/charts/countries/names.ts';
import { rankPlaces } from '../../../src/charts/countries/ranking.ts';
import { slideOfCountries } from '../../../src/charts/countries/slide.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { emphasisOf } from '../../../src/theme/slide-colours.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { slideOrder } from '../slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

const centres = { kind: ['centre'] } as const;

describe('the countries on a slide', () => {
  it('are the first of the ranking on the page, with its numbers, in both languages', () => {
    for (const locale of ['en', 'vi'] as const) {
      const order = slideOrder({}, undefined, locale);
      const { nameOf, idsByName } = namePlaces('country', order.scene.catalog, order.i18n);
      const { places } = rankPlaces(order.scene, 'country', idsByName);
      const slide = slideOfCountries(order);
      // The tenth has as many as the eleventh: neither is shown.
      expect(places[9]?.count).toBe(places[10]?.count);
      const shown = places.slice(0, 9);
      expect(slide?.series.map(({ values }) => values)).toEqual([shown.map(({ count }) => count)]);
      expect(slide?.categories[0]).toBe(nameOf(shown[0]?.id ?? ''));
      expect(slide?.labels).toEqual(shown.map(({ count }) => String(count)));
      const rest = places.filter(({ count }) => count > 0).slice(9);
      const range = `${Math.min(...rest.map(({ count }) => count))}–${Math.max(...rest.map(({ count }) => count))}`;
      expect(slide?.note).toContain(
        locale === 'en'
          ? `And ${rest.length} further countries with ${range} each.`
          : `Còn ${rest.length} nước khác, mỗi nước có ${range}.`,
      );
    }
  });

  it('say what is counted, and as of when', () => {
    const asked = { ...centres, field: ['water'] } as const;
    expect(slideOfCountries(slideOrder(asked))?.unit).toBe('Number of water centres, as of 30 November 2026');
    expect(slideOfCountries(slideOrder(asked, undefined, 'vi'))?.unit).toBe(
      'Số trung tâm về khoa học nước, tính đến ngày 30 tháng 11 năm 2026',
    );
  });

  it('show none of those that have as many as one that is left out, unless the step asks for so many', () => {
    const asked = { ...centres, field: ['water'] } as const;
    const slide = slideOfCountries(slideOrder(asked));
    expect(slide?.series[0]?.values).toEqual([4, 2, 2, 2]);
    expect(slide?.note).toMatch(/^And 27 further countries with 1 each\./);
    expect(slideOfCountries(slideOrder(asked, { top: 5 }))?.series[0]?.values).toEqual([4, 2, 2, 2, 1]);
  });

  it('are those that the step names, also without a site, in the order of their size', () => {
    const slide = slideOfCountries(slideOrder(centres, { only: ['LAO', 'THA', 'VNM'], highlight: ['LAO'] }));
    expect(slide?.categories).toEqual(['Viet Nam', 'Thailand', 'Lao PDR']);
    expect(slide?.series[0]?.values).toEqual([2, 1, 0]);
    expect(slide?.highlight).toEqual([2]);
    expect(slideOfCountries(slideOrder(centres))?.series[0]?.values).not.toContain(0);
  });

  it('keep in sight what is spoken of, however few sites it has: by the step, or else by the filter', () => {
    const filtered = slideOfCountries(slideOrder({ kind: ['geopark'], country: ['VNM'] }));
    expect(filtered?.highlight.map((place) => filtered.categories[place])).toEqual(['Viet Nam']);
    const spoken = slideOfCountries(slideOrder({}, { top: 2, highlight: ['KHM'] }, 'vi'));
    expect(spoken?.categories).toEqual(['Trung Quốc', 'Tây Ban Nha', 'Campuchia']);
    expect(spoken?.highlight).toEqual([2]);
    expect(spoken?.alt).toContain('Campuchia: 1');
  });

  it('have the colour of the field to which all belong, else that of emphasis', () => {
    expect(slideOfCountries(slideOrder({ kind: ['geopark'] }))?.series[0]?.colour).toBe(LIGHT.field.earth);
    expect(slideOfCountries(slideOrder())?.series[0]?.colour).toBe(emphasisOf(LIGHT));
  });

  it('name several that share the first place, never one of them', () => {
    const slide = slideOfCountries(slideOrder({ ...centres, field: ['science-policy'] }));
    expect(slide?.alt).toMatch(/^Most: .* and .*, 1 each of 3 sites\./);
  });

  it('are regions or groups where the view ranks these', () => {
    const slide = slideOfCountries(slideOrder({ options: { 'countries-by': 'region' } }));
    expect(slide?.categories).toHaveLength(5);
    expect(slide?.note).toContain('Africa is UNESCO’s region');
  });

  it('are nothing where no site passes', () => {
    expect(slideOfCountries(slideOrder({ since: [1900, 1901] }))).toBeNull();
  });
});
