import { describe, expect, it } from 'vitest';
import { findPartners } from '../../../src/charts/partners/finding.ts';
import { partnerTables, questionOf, weightsOf } from '../../../src/charts/partners/question.ts';
import { slideOfPartners } from '../../../src/charts/partners/slide.ts';
import { tableOfPartners } from '../../../src/charts/partners/table.ts';
import { loadSlideTexts } from '../../../src/charts/slide-charts.ts';
import { partnersTexts } from '../../../src/i18n/charts/partners.ts';
import type { LanguageId } from '../../../src/model/languages.ts';
import { PART_IDS } from '../../../src/model/partners/parts.ts';
import { measurePartners, weighPartners } from '../../../src/model/partners/rank.ts';
import { createPartnerWords } from '../../../src/state/cooperation/partner-words.ts';
import type { View } from '../../../src/state/view/view.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { slideOrder } from '../slide-orders.ts';

await Promise.all([loadSlideTexts('en'), loadSlideTexts('vi')]);

/** The ranking that a view asks for, with its words. */
function rankingOf(patch: Partial<View> = {}, locale: LanguageId = 'en') {
  const { scene, view, i18n, knowledge, chronicle, copublications } = slideOrder(patch, undefined, locale);
  const question = questionOf(view);
  if (!question || !knowledge || !chronicle) throw new Error('Nobody is chosen');
  const tables = partnerTables(scene.catalog, knowledge, chronicle, copublications);
  const measured = measurePartners(question, tables);
  if (!measured) throw new Error('The subject is not known');
  const text = partnersTexts.of(locale);
  const words = createPartnerWords(i18n, text, tables, knowledge.networks, measured.subject);
  const weights = weightsOf(view.options);
  const partners = weighPartners(measured, weights);
  const finding = findPartners(measured.subject, partners, weights, { sight: question, words, text, i18n });
  return { measured, partners, weights, words, text, finding };
}
const partnerOf = ({ partners }: ReturnType<typeof rankingOf>, id: string) => {
  const found = partners.find(({ party }) => party.id === id);
  if (!found) throw new Error(`${id} is no candidate`);
  return found;
};

describe('for whom partners are looked for', () => {
  it('is Viet Nam, or the only country that is filtered by', () => {
    expect(questionOf(slideOrder().view)?.subject).toEqual({ kind: 'country', id: 'VNM' });
    expect(questionOf(slideOrder({ country: ['KEN'] }).view)?.subject).toEqual({
      kind: 'country',
      id: 'KEN',
    });
  });

  it('is the open site or network where that is asked for, and nobody where none is open', () => {
    const asked = (of: 'site' | 'network', patch: Partial<View> = {}) =>
      questionOf(slideOrder({ options: { 'partners-of': of }, ...patch }).view);
    expect(asked('site')).toBeNull();
    expect(asked('site', { site: 'vnm-icp' })?.subject).toEqual({ kind: 'site', id: 'vnm-icp' });
    expect(asked('network', { network: 'asean' })?.subject).toEqual({ kind: 'network', id: 'asean' });
  });

  it('has weights of one each, but for those that the link changes', () => {
    expect(weightsOf({ 'weigh-near': '0', 'weigh-links': '3' })).toEqual({
      ...Object.fromEntries(PART_IDS.map((part) => [part, 1])),
      near: 0,
      links: 3,
    });
  });
});

describe('what is said of a partner', () => {
  const worksOf = (iso3: string) =>
    Number(
      readTable('copublications').find(
        ({ year, from_iso3: from, to_iso3: to }) =>
          year === '2021' && [from, to].includes('VNM') && [from, to].includes(iso3),
      )?.papers,
    );

  it('has the numbers of the tables, in the plural that they need', () => {
    const ranking = rankingOf({ field: ['water'] });
    const { words } = ranking;
    const japan = partnerOf(ranking, 'JPN');
    expect(worksOf('JPN')).toBeGreaterThan(1000);
    expect(words.found(japan, 'papers')).toBe(
      `${new Intl.NumberFormat('en').format(worksOf('JPN'))} works together in 2021`,
    );
    expect(words.found(japan, 'field')).toBe('1 centre of water sciences');
    expect(words.found(partnerOf(ranking, 'IRN'), 'field')).toMatch(/^[2-9] centres of water sciences$/);
    expect(words.found(partnerOf(ranking, 'THA'), 'field')).toBeNull();
    const row = readTable('countries').find(({ iso3 }) => iso3 === 'JPN');
    expect(words.found(japan, 'capacity')).toContain(`of GDP for research (${row?.rd_year})`);
  });

  it('names the parts that count most, and none that is switched off', () => {
    const { words, partners, weights, measured } = rankingOf({
      options: {
        ...{ 'weigh-field': '0', 'weigh-complement': '0', 'weigh-networks': '0', 'weigh-links': '0' },
        ...{ 'weigh-papers': '0', 'weigh-growth': '0', 'weigh-region': '0', 'weigh-capacity': '0' },
      },
    });
    const [first] = partners;
    expect(first?.party.id).toBe('LAO');
    expect(first && words.reasons(first, measured.parts, weights)).toMatch(/^\d+ km away$/);
  });

  it('says what is not known, and of two centres of one country that no works are counted', () => {
    const ranking = rankingOf({ options: { 'partners-of': 'site' }, site: 'vnm-icp' });
    const { words } = ranking;
    expect(words.missing(partnerOf(ranking, 'vnm-icrtm'))).toContain('works together and growth');
    expect(words.found(partnerOf(ranking, 'vnm-icrtm'), 'field')).toBe(
      'the same field, basic sciences and engineering',
    );
    expect(words.found(partnerOf(ranking, 'chn-ictp-ap'), 'papers')).toContain('of the two countries');
    expect(words.missing(partnerOf(ranking, 'chn-ictp-ap'))).toBeNull();
  });

  it('reads in Vietnamese with Vietnamese numbers', () => {
    const ranking = rankingOf({ field: ['water'] }, 'vi');
    const japan = partnerOf(ranking, 'JPN');
    expect(ranking.words.found(japan, 'papers')).toBe(
      `${new Intl.NumberFormat('vi').format(worksOf('JPN'))} công bố chung năm 2021`,
    );
    expect(ranking.words.score(japan.score)).toMatch(/^0,\d\d$/);
    expect(ranking.finding).toMatch(/^Việt Nam, khoa học nước: theo các phần này, đứng đầu là /);
  });
});

describe('the finding of partners', () => {
  it('names who stands first, and all who have the same score', () => {
    const { finding, partners, words } = rankingOf({ field: ['water'] });
    const [first] = partners;
    const equals = partners.filter((each) => words.score(each.score) === words.score(first?.score ?? 0));
    for (const { party } of equals) expect(finding.split(', then')[0]).toContain(words.nameOf(party));
  });

  it('claims nobody where no part counts, and nobody is left to compare', () => {
    const off = Object.fromEntries(PART_IDS.map((part) => [`weigh-${part}`, '0']));
    expect(rankingOf({ options: off }).finding).toBe('Viet Nam: no part counts, so nobody stands first');
    expect(rankingOf({ region: ['africa'], group: ['asean'] }).finding).toContain('the filters leave nobody');
  });
});

describe('the numbers of partners', () => {
  it('are a row of every candidate, with the parts that count', () => {
    const { partners, measured, weights, words, text } = rankingOf({ options: { 'weigh-near': '0' } });
    const { columns, rows } = tableOfPartners(partners, measured.parts, weights, { words, text });
    expect(rows).toHaveLength(readTable('countries').length - 1);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(columns.some(({ label }) => label.startsWith('Nearness'))).toBe(false);
    expect(rows.map((row) => row[2])).toEqual([...partners].map(({ score }) => score));
  });

  it('are the same on a slide', () => {
    const { partners, words } = rankingOf({ field: ['water'] });
    const slide = slideOfPartners(slideOrder({ field: ['water'] }));
    expect(slide?.kind === 'bars' && slide.labels.slice(0, 5)).toEqual(
      partners.slice(0, 5).map(({ score }) => words.score(score)),
    );
    expect(slideOfPartners({ ...slideOrder(), copublications: null })).toBeNull();
    expect(slideOfPartners(slideOrder({ options: { 'partners-of': 'site' } }))).toBeNull();
  });
});

describe('the ways between two on a slide', () => {
  const asked = { options: { 'partners-view': 'paths' }, path: 'network:asean~network:mrc' } as const;

  it('stand from left to right, a column for each step', () => {
    const slide = slideOfPartners(slideOrder(asked));
    if (slide?.kind !== 'graph') throw new Error('It is no graph');
    const at = (id: string) => slide.nodes.find((node) => node.id === id);
    expect(at('network:asean')?.x).toBeLessThan(at('country:VNM')?.x ?? 0);
    expect(at('country:VNM')?.x).toBeLessThan(at('network:mrc')?.x ?? 0);
    expect(slide.nodes).toHaveLength(7);
    expect(slide.ties).toHaveLength(10);
    expect(slide.alt).toContain('2 steps, 5 ways');
  });

  it('are none while two are not chosen', () => {
    expect(slideOfPartners(slideOrder({ ...asked, path: null }))).toBeNull();
    expect(slideOfPartners(slideOrder({ ...asked, path: 'country:VNM~country:VNM' }))).toBeNull();
  });
});
