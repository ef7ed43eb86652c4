import { describe, expect, it } from 'vitest';
import { countComposition } from '../../../src/charts/composition/shares.ts';
import { slideOfComposition } from '../../../src/charts/composition/slide.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { slideOrder } from '../slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

const southeast = { group: ['southeast_asia'] } as const;
const subject = { facet: 'group', value: 'southeast_asia', filtered: true } as const;

describe('a composition on a slide', () => {
  it.each(['en', 'vi'] as const)('is two bars of the shares on the page, each of a hundred: %s', (locale) => {
    const order = slideOrder(southeast, undefined, locale);
    const slide = slideOfComposition(order);
    const { parts } = countComposition(order.scene, subject, 'field');
    const name = order.i18n.messages.fields.earth.name;
    const earth = parts.find(({ value }) => value === 'earth');
    expect(slide?.series.find((series) => series.name === name)?.values).toEqual([
      (earth?.hereShare ?? 0) * 100,
      (earth?.worldShare ?? 0) * 100,
    ]);
    for (const side of [0, 1]) {
      const sum = slide?.series.reduce((all, { values }) => all + (values[side] ?? 0), 0);
      expect(sum).toBeCloseTo(100, 9);
    }
  });

  it('has one series for the fields of one colour, and none without a site', () => {
    const slide = slideOfComposition(slideOrder(southeast));
    const colours = slide?.series.map(({ colour }) => colour) ?? [];
    expect(new Set(colours).size).toBe(colours.length);
    expect(slide?.series.at(-1)?.name).toBe('Other fields');
    const reserves = slideOfComposition(slideOrder({ ...southeast, kind: ['biosphere-reserve'] }));
    expect(reserves?.series.map(({ name }) => name)).toEqual(['Ecological sciences']);
  });

  it('says how many sites each side has, of what kind, and what a share is of', () => {
    const slide = slideOfComposition(slideOrder({ ...southeast, kind: ['centre'] }));
    expect(slide?.categories).toEqual(['Southeast Asia', 'World']);
    expect(slide?.labels).toEqual(['8 centres', '145 centres']);
    expect(slide?.unit).toBe('Share of each side’s centres, in %, as of 30 November 2026');
    expect(slideOfComposition(slideOrder(southeast))?.unit).toBe(
      'Share of the sites of each side, in %, as of 30 November 2026',
    );
  });

  it('is a bar of each part, with the share of the world, where the step speaks of parts', () => {
    const asked = { only: ['water', 'earth'], highlight: ['earth'] };
    const slide = slideOfComposition(slideOrder(southeast, asked, 'vi'));
    expect(slide?.categories).toEqual(['Khoa học trái đất', 'Khoa học nước']);
    expect(slide?.labels).toEqual(['29,1% (thế giới 21,2%)', '2,5% (thế giới 3,2%)']);
    expect(slide?.highlight).toEqual([0]);
    expect(slide?.series[0]?.colour).toBe(LIGHT.field.earth);
  });

  it('is parted by kind where the view does so, and is nothing where no site is there', () => {
    const options = { 'composition-parts': 'kind' } as const;
    expect(slideOfComposition(slideOrder({ ...southeast, options }))?.series).toHaveLength(3);
    expect(slideOfComposition(slideOrder({ ...southeast, since: [1900, 1901] }))).toBeNull();
  });
});
