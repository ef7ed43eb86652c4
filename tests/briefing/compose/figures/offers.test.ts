import { describe, expect, it } from 'vitest';
import { fitsQuery, offersOfIndicators } from '../../../../src/briefing/compose/figures/offers.ts';
import { indicatorsTexts } from '../../../../src/i18n/charts/indicators.ts';
import { loadI18n } from '../../../../src/i18n/i18n-context.tsx';
import { computeWritten } from '../../../../src/state/briefing-figures.ts';
import { createSceneSelector } from '../../../../src/state/scene/select-scene.ts';
import { chronicle } from '../../../charts/indicators/helpers.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';

const catalog = realCatalog();
await indicatorsTexts.load('vi');
const i18n = await loadI18n('vi');
const { indicators } = chronicle;
const offers = offersOfIndicators(indicators, catalog, i18n, indicatorsTexts.of('vi'));
const offerOf = (id: string) => {
  const offer = offers.find(({ figure }) => figure === `indicator ${id}`);
  if (!offer) throw new Error(`No indicator ${id}`);
  return offer;
};

describe('an indicator that is offered', () => {
  it('goes into the text with its unit, its country and its year', () => {
    const { year } = indicators.find(({ id }) => id === 'rd-gdp-vnm') ?? {};
    expect(offerOf('rd-gdp-vnm').snippet).toBe(`{{indicator rd-gdp-vnm}} % GDP (Việt Nam, ${year})`);
    expect(offerOf('clean-energy-investment').snippet).toContain('}} nghìn tỷ USD (');
  });

  it('is told apart from every other by what the list shows of it', () => {
    const shown = offers.map(({ label, value }) => `${label} ${value}`);
    expect(new Set(shown).size).toBe(indicators.length);
  });

  it('is found by the beginnings of its words, and by nothing that the list does not show', () => {
    const found = (query: string) => offers.filter((offer) => fitsQuery(offer, query));
    expect(found('malaysia gdp').map(({ figure }) => figure)).toEqual(['indicator rd-gdp-mys']);
    expect(found('indicator')).toEqual([]);
    expect(found('')).toHaveLength(indicators.length);
  });

  it('has the digits of a year as a year has them', () => {
    const year = indicators.find(({ unit }) => unit === 'year');
    const context = { catalog, selectScene: createSceneSelector(catalog), indicators, i18n };
    expect(computeWritten(`indicator ${year?.id}`, context)?.text).toBe(String(year?.value));
    expect(offerOf(year?.id ?? '').value).toContain(String(year?.value));
  });
});
