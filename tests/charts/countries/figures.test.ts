import { describe, expect, it } from 'vitest';
import { rankFigures } from '../../../src/charts/countries/figures/ranking.ts';
import { sayFigures } from '../../../src/charts/countries/figures/words.ts';
import { layoutCountries } from '../../../src/charts/countries/layout.ts';
import { namePlaces } from '../../../src/charts/countries/names.ts';
import { slideOfCountries } from '../../../src/charts/countries/slide.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import type { Filters } from '../../../src/state/view/view.ts';
import { realResearch } from '../../helpers/real-research.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { realScene } from '../../map/scene.ts';
import { slideOrder } from '../slide-orders.ts';

await loadSlideTexts('en');
await loadSlideTexts('vi');
const i18n = { en: await loadI18n('en'), vi: await loadI18n('vi') };

const ranked = (filters: Partial<Filters> = {}, locale: 'en' | 'vi' = 'en') => {
  const scene = realScene(filters);
  const { nameOf, idsByName } = namePlaces('country', scene.catalog, i18n[locale]);
  const ranking = rankFigures(scene, 'spending', realResearch(), idsByName);
  return { ranking, words: sayFigures(ranking, scene.filters, nameOf, i18n[locale]) };
};
const rows = readTable('countries').filter(({ rd_percent_gdp }) => rd_percent_gdp !== '');
const fresh = rows.filter(({ rd_year }) => Number(rd_year) >= 2016);

describe('the ranking of countries by a figure of research', () => {
  it('has the greatest first, of figures of the last ten years; older ones stand at the end without a rank', () => {
    const { places, ranked: count } = ranked().ranking;
    const order = [...fresh].sort((a, b) => Number(b.rd_percent_gdp) - Number(a.rd_percent_gdp));
    expect(count).toBe(fresh.length);
    expect(places.slice(0, count).map(({ id }) => id)).toEqual(order.map(({ iso3 }) => iso3));
    expect(places[0]?.rank).toBe(1);
    expect(places.slice(count).map(({ rank }) => rank)).toEqual(rows.slice(count).map(() => null));
    expect(places).toHaveLength(rows.length);
  });

  it('keeps the other countries of a region in sight beside the one that is filtered by', () => {
    const { ranking, words } = ranked({ country: ['VNM'], group: ['asean'] });
    expect(ranking.places.find(({ id }) => id === 'SGP')?.chosen).toBe(false);
    const rank = ranking.places.find(({ id }) => id === 'VNM')?.rank;
    expect(words.finding).toBe(`Viet Nam: 0.41% (2023), rank ${rank} of ${ranking.ranked}.`);
  });

  it('names those of which nothing is known where they are few, and counts them where they are many', () => {
    const few = ranked({ group: ['asean'] });
    for (const id of few.ranking.unknown) expect(rows.some(({ iso3 }) => iso3 === id)).toBe(false);
    expect(few.words.notes.at(-1)).toMatch(/^Not known of [A-Z]/);
    const { ranking, words } = ranked({}, 'vi');
    expect(words.notes.at(-1)).toContain(`${ranking.unknown.length} quốc gia và vùng lãnh thổ`);
  });

  it('does not rank the country filtered by whose figure is old, and says where there is none', () => {
    expect(ranked({ country: ['LAO'] }).words.finding).toMatch(
      /^Lao People's Democratic Republic: .*\(2002\)\. A figure older/,
    );
    expect(ranked({ country: ['AFG'] }).words.finding).toBe('Afghanistan: the figure is not known.');
  });

  it('draws a bar as long as the figure, on one scale, also below one', () => {
    const { ranking } = ranked({ region: ['africa'] });
    const { rows: drawn } = layoutCountries(ranking, { width: 460, height: 400 }, { numbers: 'year' });
    const [first, second] = drawn;
    const lengthOf = (row: typeof first) => (row ? row.barEnd - row.barX : 0);
    expect(first?.count).toBeLessThan(1);
    expect(lengthOf(first)).toBeGreaterThan(80);
    expect(lengthOf(second) / lengthOf(first)).toBeCloseTo((second?.count ?? 0) / (first?.count ?? 1), 6);
  });

  it('stands on slides with years and source, and is none before the figures have come', () => {
    const order = slideOrder(
      { options: { 'countries-value': 'spending' }, group: ['asean'] },
      undefined,
      'vi',
    );
    const slide = slideOfCountries(order);
    expect(slide?.labels[0]).toMatch(/^\d+(,\d+)?% \(\d{4}\)$/);
    expect(slide?.note).toContain('Ngân hàng Thế giới');
    expect(slideOfCountries({ ...order, chronicle: null })).toBeNull();
  });
});
