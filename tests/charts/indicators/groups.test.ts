import { describe, expect, it } from 'vitest';
import { INDICATOR_GROUPS } from '../../../src/charts/indicators/groups.ts';
import { isTarget, partsOfNote, qualifierOf } from '../../../src/charts/indicators/words.ts';
import { indicatorsTexts } from '../../../src/i18n/charts/indicators.ts';
import { NOTES } from '../../../src/i18n/vi/charts/indicator-notes.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { textsOf } from '../../helpers/texts.ts';
import { chronicle, documents, realPanels, wordsIn } from './helpers.ts';

const rows = readTable('indicators');
const LOCALES = ['en', 'vi'] as const;

const figure = (id: string) => {
  const found = chronicle.indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`No figure ${id}`);
  return found;
};

describe('the groups of figures', () => {
  it('hold every figure of the table exactly once, and no other', () => {
    const grouped = INDICATOR_GROUPS.flatMap(({ indicators }) => indicators);
    expect([...grouped].sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  it('have titles of their own in both languages', () => {
    const ids = INDICATOR_GROUPS.map(({ id }) => id as string).sort();
    for (const locale of LOCALES) {
      const { groups } = indicatorsTexts.of(locale);
      expect(Object.keys(groups).sort()).toEqual(ids);
      expect(new Set(Object.values(groups)).size).toBe(ids.length);
    }
  });

  it('hold figures of one unit where they are drawn on one scale', () => {
    for (const { id, form, indicators } of INDICATOR_GROUPS) {
      if (form === 'figure') continue;
      const units = new Set(indicators.map((member) => rows.find((row) => row.id === member)?.unit));
      // Shares of different wholes, and kinds of sites: the label of each says of what it is.
      if (id === 'aims-2020') expect([...units].sort()).toEqual(['%', '% of GDP']);
      else if (id === 'sites-of-viet-nam') expect([...units].sort()).toEqual(['centres', 'sites']);
      else expect([id, units.size]).toEqual([id, 1]);
    }
  });

  it('draw what is aimed at only where a year or an aim is asked for', () => {
    for (const { form, indicators } of INDICATOR_GROUPS) {
      if (form === 'compare' || form === 'range')
        expect(indicators.filter((id) => isTarget(figure(id)))).toEqual([]);
    }
  });
});

describe('the words of figures', () => {
  it.each(LOCALES)('know every unit of the table: %s', (locale) => {
    const units = [...new Set(rows.map(({ unit }) => unit as string))].sort();
    expect(Object.keys(indicatorsTexts.of(locale).units).sort()).toEqual(units);
  });

  it('have every part of every note in Vietnamese, and none that no note has', () => {
    const parts = new Set(rows.flatMap(({ note }) => partsOfNote(note ?? null)));
    expect(Object.keys(NOTES).sort()).toEqual([...parts].sort());
  });

  it.each(LOCALES)('name every document of the table in the reader’s language: %s', (locale) => {
    for (const [id, { title }] of documents) expect(title[locale], id).toBeTruthy();
  });

  it.each(LOCALES)('name every entity by a name, not by its code: %s', (locale) => {
    const { entity } = wordsIn(locale);
    const named = [...new Set(rows.map((row) => row.entity as string))].map(entity);
    expect(named.filter((name) => name === '' || /^[A-Z]{3}$|^[a-z]+(-[a-z]+)?$/.test(name))).toEqual([]);
  });

  it('are written and composed in both languages, in the same places', () => {
    const paths = LOCALES.map((locale) => textsOf(indicatorsTexts.of(locale)).map(([path]) => path));
    expect(paths[1]?.filter((path) => !path.startsWith('documents.'))).toEqual(paths[0]);
    for (const text of [...Object.values(NOTES), ...textsOf(indicatorsTexts.of('vi'))].flat())
      if (text !== null) expect(text).toBe(text.normalize('NFC').trim());
  });

  it.each([
    ['rd-gdp-vnm', '0.4% of GDP', '0,4% GDP'],
    ['digital-economy-h1', 'about 18.72% of GDP', 'khoảng 18,72% GDP'],
    ['startup-asean-startups', 'more than 10,000 start-ups', 'hơn 10.000 doanh nghiệp khởi nghiệp'],
    ['startup-asean-value', 'about 131.2 billion US dollars', 'khoảng 131,2 tỷ USD'],
    ['covid-vaccine-time', 'less than 1 year', 'chưa đầy 1 năm'],
    ['clean-fossil-ratio-growth', 'nearly 2 times', 'gần 2 lần'],
    ['gii-rank-2025', '44th', 'hạng 44'],
    ['gii-target-2030', 'top 40', 'nhóm 40'],
    ['ammsti-number', '21st', 'thứ 21'],
    ['net-zero-year', '2050', '2050'],
    ['c2c-policy-sea', '1 centre', '1 trung tâm'],
    ['irck-agreements', '16 agreements', '16 hiệp định'],
  ])('read the value with how sure it is: %s', (id, english, vietnamese) => {
    expect(wordsIn('en').valueText(figure(id))).toBe(english);
    expect(wordsIn('vi').valueText(figure(id))).toBe(vietnamese);
  });

  it('say of every bound and estimate that it is one, and take it out of the label', () => {
    for (const row of rows) {
      const indicator = figure(row.id ?? '');
      const cautious = /lower bound|upper bound|approximate|estimate/.test(row.note ?? '');
      if (cautious) expect(qualifierOf(indicator), row.id).not.toBeNull();
      for (const locale of LOCALES) {
        const label = wordsIn(locale).label(indicator);
        expect(label).not.toMatch(/\((more than|about|less than|nearly|hơn|khoảng|trên|gần|chưa đầy)\)$/);
      }
    }
  });

  it('mark as targets just what the notes call so', () => {
    const targets = rows.filter(({ note }) => note?.startsWith('target')).map(({ id }) => id);
    expect(chronicle.indicators.filter(isTarget).map(({ id }) => id)).toEqual(targets);
    expect(targets.length).toBe(8);
  });

  it('keep in sight where reality differs from the document', () => {
    const panel = realPanels().find(({ id }) => id === 'innovation');
    const remark = panel?.rows.find(({ indicator }) => indicator.id === 'gii-countries-2025')?.remark;
    expect(remark).toBe('139 in 2025 according to WIPO; 133 in 2024.');
  });

  it('write dates as exactly as the table does', () => {
    const { date } = wordsIn('en');
    expect(['2025', '2025-03', '2025-03-26'].map(date)).toEqual(['2025', 'March 2025', '26 March 2025']);
    expect(wordsIn('vi').date('2013-11')).toBe('tháng 11 năm 2013');
  });
});
