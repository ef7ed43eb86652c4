import { describe, expect, it } from 'vitest';
import { slideOfIndicators } from '../../../src/charts/indicators/slide/slide.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { slideOrder } from '../slide-orders.ts';
import { chronicle, realPanels } from './helpers.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');

describe('figures on a slide', () => {
  it.each(['en', 'vi'] as const)('are the first group of the page, largest first: %s', (locale) => {
    const slide = slideOfIndicators(slideOrder({}, undefined, locale));
    const rows = realPanels(locale)[0]?.rows ?? [];
    expect(slide?.categories).toEqual(rows.map(({ label }) => label));
    expect(slide?.labels).toEqual(rows.map(({ value }) => value));
    expect(slide?.series[0]?.values).toEqual(rows.map(({ indicator }) => indicator.value));
    expect(slide?.sources).toEqual(['doc-sti-networks']);
  });

  it('have their unit and year beside them, and what is remarked of them below', () => {
    const slide = slideOfIndicators(slideOrder({}, undefined, 'vi'));
    expect(slide?.unit).toBe('Chi cho nghiên cứu và phát triển so với GDP (% GDP, 2023)');
    expect(slide?.labels).toContain('0,4%');
    expect(slide?.note).toContain('Singapore và Malaysia: số liệu có thể của năm trước đó.');
  });

  it('are those that the step names; a country or an id is spoken of, else the country that is filtered by', () => {
    const asked = { only: ['rd-gdp-vnm', 'rd-gdp-world'] };
    const slide = slideOfIndicators(slideOrder({}, { ...asked, highlight: ['VNM'] }));
    expect(slide?.categories).toEqual(['World', 'Viet Nam']);
    expect(slide?.highlight).toEqual([1]);
    expect(slideOfIndicators(slideOrder({ country: ['VNM'] }, asked))?.highlight).toEqual([1]);
    expect(slideOfIndicators(slideOrder({}, { ...asked, highlight: ['rd-gdp-world'] }))?.highlight).toEqual([
      0,
    ]);
  });

  it('are columns in the order of their years where they are of one thing that changes', () => {
    const slide = slideOfIndicators(
      slideOrder({}, { only: ['gii-target-2030', 'gii-rank-2025', 'gii-rank-2023'] }),
    );
    expect(slide?.kind).toBe('columns');
    expect(slide?.categories).toEqual(['2023', '2025', '2030']);
    expect(slide?.labels).toEqual(['46th', '44th', 'target top 40']);
  });

  it('are said to be aimed at, each by itself where the title does not say so of all', () => {
    const aims = slideOfIndicators(slideOrder({}, { only: ['hitech-gdp-target', 'tfp-target'] }));
    expect(aims?.labels).toEqual(['about 45% of GDP', 'about 35%']);
    const one = slideOfIndicators(slideOrder({}, { only: ['gii-target-2030'] }));
    expect(one?.labels).toEqual(['target top 40']);
  });

  it('keep those that are equal, and show both ends of a span', () => {
    const equal = slideOfIndicators(
      slideOrder({}, { only: ['clean-energy-investment', 'fossil-investment'] }),
    );
    expect(equal?.labels).toEqual(['about 1.7', 'about 1']);
    const span = slideOfIndicators(
      slideOrder({}, { only: ['icp-icrtm-budget-min', 'icp-icrtm-budget-max'] }),
    );
    expect(span?.series[0]?.values).toEqual([8, 10]);
  });

  it('are nothing where they cannot be compared, or none is there', () => {
    expect(slideOfIndicators(slideOrder({}, { only: ['c2c-water', 'rd-gdp-vnm'] }))).toBeNull();
    expect(slideOfIndicators(slideOrder({}, { only: ['no-such-figure'] }))).toBeNull();
    expect(slideOfIndicators({ ...slideOrder(), chronicle: null })).toBeNull();
  });

  it('have their own year where they are of several', () => {
    const slide = slideOfIndicators(slideOrder({}, { only: ['vn-c2c', 'c2c-water'] }));
    expect(slide?.labels).toEqual(['39 (2025)', '2 (2024)']);
    expect(slide?.sources).toEqual(['doc-centres', 'doc-unesco-visit']);
  });
});

describe('spending on research on a slide', () => {
  it('is that of the countries that the step names, each with the year of its figure', () => {
    const slide = slideOfIndicators(slideOrder({}, { only: ['VNM', 'MYS', 'TLS'] }));
    const percent = (iso3: string) => chronicle.spending.find((figure) => figure.iso3 === iso3)?.percent;
    expect(slide?.series[0]?.values).toEqual([percent('MYS'), percent('VNM')]);
    expect(slide?.labels).toEqual(['1.01% (2022)', '0.41% (2023)']);
    expect(slide?.note).toContain('Not known: Timor-Leste.');
    expect(slide?.note).toContain('World Bank');
  });

  it('is the top of those that are filtered by where the step asks for it', () => {
    const slide = slideOfIndicators(slideOrder({ group: ['southeast_asia'] }, { top: 3 }, 'vi'));
    expect(slide?.categories).toEqual(['Singapore', 'Malaysia', 'Thái Lan']);
    expect(slide?.note).toContain('Còn 7 nước khác');
  });
});

describe('events on a slide', () => {
  it('are columns of each year of the range', () => {
    const options = { 'indicators-view': 'events' } as const;
    const slide = slideOfIndicators(slideOrder({ options, since: [2020, 2026] }));
    const counts = slide?.categories.map(
      (category) => chronicle.events.filter(({ year }) => String(year) === category).length,
    );
    expect(slide?.series[0]?.values).toEqual(counts);
    expect(slide?.categories[0]).toBe('2020');
    expect(slideOfIndicators(slideOrder({ options, since: [1800, 1801] }))).toBeNull();
  });
});
