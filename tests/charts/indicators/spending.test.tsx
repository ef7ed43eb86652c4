import { describe, expect, it } from 'vitest';
import { findingOfSpending } from '../../../src/charts/indicators/finding.ts';
import { SpendingList } from '../../../src/charts/indicators/spending/list.tsx';
import { rankSpending } from '../../../src/charts/indicators/spending/ranking.ts';
import { indicatorsTexts } from '../../../src/i18n/charts/indicators.ts';
import { formatsOf } from '../../../src/i18n/format.ts';
import { type Filters, NO_FILTERS } from '../../../src/state/view/view.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { renderChart } from '../render-chart.tsx';
import { chronicle, networks, wordsIn } from './helpers.ts';

const table = readTable('countries');
const rank = (patch: Partial<Filters> = {}) =>
  rankSpending(chronicle.spending, realCatalog(), { ...NO_FILTERS, ...patch });
const wording = { words: wordsIn('en'), texts: indicatorsTexts.of('en'), networks };
const draw = (patch: Partial<Filters> = {}) =>
  renderChart(<SpendingList ranking={rank(patch)} wording={wording} />, patch).replaceAll('<!-- -->', '');
const say = (patch: Partial<Filters>) =>
  findingOfSpending(rank(patch), wording.words, wording.texts, formatsOf('en'));

describe('what countries spend on research', () => {
  it('is every figure of the table, with year and source, and the others are not known', () => {
    const { known, unknown } = rank();
    const stated = table.filter(({ rd_percent_gdp: percent }) => percent !== '');
    expect(known).toHaveLength(stated.length);
    expect(known.length + unknown.length).toBe(table.length);
    for (const { iso3, percent, year, source } of known) {
      const row = stated.find((candidate) => candidate.iso3 === iso3);
      expect([String(percent), String(year), source]).toEqual([
        String(Number(row?.rd_percent_gdp)),
        row?.rd_year,
        row?.rd_source,
      ]);
    }
  });

  it('ranks what is filtered by only, most first, and names those of which nothing is known', () => {
    const { known, unknown } = rank({ group: ['asean'] });
    const asean = table.filter((row) => row.asean === 'true');
    expect(known.length + unknown.length).toBe(asean.length);
    expect(known.map(({ percent }) => percent)).toEqual(
      known.map(({ percent }) => percent).sort((a, b) => b - a),
    );
    const markup = draw({ group: ['asean'] });
    for (const { name } of unknown) expect(markup).toContain(name.en);
    expect(markup).toContain('Filter by Thailand');
    expect(markup).toMatch(/0\.9% <span class="faint">\(2023\)/);
    expect(markup).toContain('Source: World Bank');
    const [first] = known;
    expect(indicatorsTexts.of('vi').spending.source(first?.source ?? '')).toMatch(
      /^Ngân hàng Thế giới, WDI .*Viện Thống kê UNESCO.*, tệp cập nhật ngày \d+\/\d+\/\d+$/,
    );
  });

  it('shows the first of many, and offers all', () => {
    expect(draw().match(/<li /g)).toHaveLength(12);
    expect(draw()).toContain(`Show all ${rank().known.length} countries`);
  });

  it('is said in the headline of the place that is filtered by', () => {
    expect(say({})).toBeNull();
    expect(say({ country: ['THA'] })).toBe('Thailand spends 0.94% of GDP on research and development (2023)');
    expect(say({ country: ['VNM', 'THA'] })).toBe(
      'Most for research among 2 countries: Thailand, 0.94% of GDP',
    );
    const [first] = rank().unknown;
    expect(say({ country: [first?.iso3 ?? ''] })).toMatch(/is not known$/);
  });
});
