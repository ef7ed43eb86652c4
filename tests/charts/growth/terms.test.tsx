import { describe, expect, it } from 'vitest';
import { drawPart } from '../../../src/app/hosts/chart-picture.ts';
import { TermsDrawing } from '../../../src/charts/growth/terms/drawing.tsx';
import { layoutTerms, spanOfDate } from '../../../src/charts/growth/terms/layout.ts';
import { tableOfTerms } from '../../../src/charts/growth/terms/table.ts';
import { countTerms, gatherTerms } from '../../../src/charts/growth/terms/terms.ts';
import { wordsOfTerms } from '../../../src/charts/growth/terms/words.ts';
import { picturePartsOf } from '../../../src/charts/picture-charts.ts';
import { loadSlideTexts, slideChartOf } from '../../../src/charts/slide-charts.ts';
import { registerTexts } from '../../../src/i18n/site/register.ts';
import type { StepChart } from '../../../src/model/briefing/briefing.ts';
import { LANGUAGES, type LanguageId } from '../../../src/model/languages.ts';
import type { View } from '../../../src/state/view/view.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { parseStrictXml } from '../../helpers/strict-xml.ts';
import { renderChart } from '../render-chart.tsx';
import { slideOrder } from '../slide-orders.ts';

await Promise.all(LANGUAGES.flatMap((locale) => [loadSlideTexts(locale), registerTexts.load(locale)]));

const TERMS = { options: { 'growth-view': 'terms' } } as const;

/** The terms of what a view leaves, with their words. */
function termsOf(patch: Partial<View> = {}, locale: LanguageId = 'en') {
  const order = slideOrder({ ...TERMS, ...patch }, undefined, locale);
  const terms = gatherTerms(order.scene, order.knowledge?.details ?? new Map());
  const words = wordsOfTerms(terms, order.scene.catalog, order.i18n);
  return { order, terms, words, all: terms.groups.flatMap((group) => group.terms) };
}

function slideOf(patch: Partial<View> = {}, asked?: StepChart, locale: LanguageId = 'en') {
  const slide = slideChartOf('growth', slideOrder({ ...TERMS, ...patch }, asked, locale));
  if (slide?.kind !== 'bars') throw new Error('No bars');
  return slide;
}

const centres = readTable('centres');

describe('the terms of centres', () => {
  it('are there for each present category 2 centre, known or not known', () => {
    const { terms, all } = termsOf();
    const present = centres.filter(({ category, status }) => category === '2' && status !== 'ceased');
    const told = [...all.map(({ id }) => id), ...terms.unknown.map(({ id }) => id)];
    expect(new Set(told).size).toBe(told.length);
    expect(present.length - told.length).toBeGreaterThanOrEqual(0);
    expect(present.map(({ id }) => id)).toEqual(expect.arrayContaining(told));
    expect(terms.known).toBe(all.length);
  });

  it('are those that the filters leave', () => {
    const inVietNam = termsOf({ country: ['VNM'] });
    expect(inVietNam.all.map(({ id }) => id).sort()).toEqual(['vnm-icp', 'vnm-icrtm']);
    expect(inVietNam.all.map(({ end }) => end)).toEqual(['2026-10-29', '2026-10-29']);
    expect(termsOf({ kind: ['geopark'] }).terms).toMatchObject({ known: 0, unknown: [], groups: [] });
  });

  it('stand by what a reader has to act on: what ends within 24 months, what is past, what runs on', () => {
    const { terms } = termsOf();
    expect(terms.groups.map(({ state }) => state)).toEqual(['runs-out', 'passed', 'running']);
    expect([terms.day, terms.limit]).toEqual(['2026-11-30', '2028-11-30']);
    for (const { state, terms: own } of terms.groups) {
      const ends = own.map(({ end }) => end);
      expect(ends).toEqual(state === 'passed' ? [...ends].sort().reverse() : [...ends].sort());
      for (const end of ends) {
        if (state === 'passed') expect(end < terms.day.slice(0, end.length)).toBe(true);
        else expect(end <= terms.limit.slice(0, end.length)).toBe(state === 'runs-out');
      }
    }
  });

  it('say how many end soon and are past, and of how many centres nothing is known', () => {
    const { terms, words } = termsOf();
    expect(words.finding).toContain(`Of ${terms.known} known terms`);
    expect(words.finding).toContain(`${countTerms(terms, 'runs-out')} end by 30 November 2028`);
    expect(words.finding).toContain(`of ${countTerms(terms, 'passed')} is past`);
    expect(words.notes.join(' ')).toContain(`${terms.unknown.length} centres of which no source read dates`);
    expect(termsOf({ kind: ['geopark'] }).words.finding).toMatch(/^No category 2 centre is left/);
    expect(termsOf({ kind: ['geopark'] }, 'vi').words.finding).toMatch(/^Không còn trung tâm dạng 2 nào/);
  });

  it('write an end as exactly as it is known, in the order of the language', () => {
    const { all } = termsOf();
    const [en, vi] = [termsOf().words, termsOf({}, 'vi').words];
    const withEnd = (length: number) => {
      const term = all.find(({ end }) => end.length === length);
      if (!term) throw new Error('No such end');
      return term;
    };
    expect(vi.shortEnd({ ...withEnd(10), end: '2026-10-29' })).toBe('29/10/2026');
    expect(en.shortEnd({ ...withEnd(10), end: '2026-10-29' })).toBe('29 Oct 2026');
    expect(vi.shortEnd({ ...withEnd(7), end: '2028-02' })).toBe('02/2028');
    expect(en.shortEnd({ ...withEnd(4), end: '2028' })).toBe('2028');
  });

  it('have a row in the table for each centre, those of which nothing is known at the end', () => {
    const { terms, words, order } = termsOf({ group: ['southeast_asia'] });
    const { rows, columns } = tableOfTerms(terms, words, order.i18n);
    expect(rows).toHaveLength(terms.known + terms.unknown.length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.at(-1)?.slice(2)).toEqual([null, null, null, null, 'No dated agreement known']);
  });
});

describe('a date on the axis of years', () => {
  it('takes the whole year, the month or the day that is known', () => {
    expect(spanOfDate('2026')).toEqual([2026, 2027]);
    expect(spanOfDate('2026-07')).toEqual([2026.5, 2026 + 7 / 12]);
    const [first, last] = spanOfDate('2026-12-31');
    expect(last).toBe(2027);
    expect(first).toBeCloseTo(2027 - 1 / 365);
  });
});

describe('the drawing of terms', () => {
  const { terms, words } = termsOf({}, 'vi');

  it.each([320, 560, 1200])('keeps every bar between its name and its end, at %i px', (width) => {
    const layout = layoutTerms(terms, { width, height: 400 }, words.nameOf);
    const { plot, isNarrow, groups } = layout;
    expect(isNarrow).toBe(width < 480);
    let below = 0;
    for (const { y, bars } of groups) {
      expect(y).toBeGreaterThanOrEqual(below);
      for (const bar of bars) {
        expect(bar.y).toBeGreaterThanOrEqual(below);
        expect(bar.x).toBeGreaterThanOrEqual(plot.left);
        expect(bar.latest).toBeLessThanOrEqual(plot.right + 1);
        expect(bar.middle).toBeLessThan(bar.y + bar.height);
        expect(bar.names.join(' ')).not.toBe('');
        below = bar.y + bar.height;
      }
    }
    expect(layout.size.height).toBe(below);
    expect(layout.today).toBeLessThan(layout.limit);
  });

  it('stretches an end that is known to the year or month until that is over', () => {
    const layout = layoutTerms(terms, { width: 900, height: 400 }, words.nameOf);
    for (const bar of layout.groups.flatMap(({ bars }) => bars)) {
      const beyond = bar.latest - (bar.x + bar.width);
      if (bar.term.end.length === 4) expect(beyond).toBeGreaterThan(5);
      if (bar.term.end.length === 10) expect(beyond).toBeLessThan(1);
    }
  });

  it('draws on a card as many as have room, and counts the others', () => {
    const layout = layoutTerms(terms, { width: 500, height: 260 }, words.nameOf, 242);
    const drawn = layout.groups.reduce((sum, { bars }) => sum + bars.length, 0);
    expect(layout.foot).toBeLessThanOrEqual(242);
    expect(drawn).toBeGreaterThan(3);
    expect(drawn + layout.folded).toBe(terms.known);
  });

  it('has a button for each centre, which says all that is known of its term', () => {
    const own = termsOf({ country: ['VNM'] });
    const size = { width: 700, height: 300 };
    const markup = renderChart(
      <TermsDrawing {...{ size, terms: own.terms, words: own.words, isCard: false }} />,
      { country: ['VNM'] },
    );
    expect(markup).toContain('End is past, no renewal found: 2');
    expect(markup).toContain('International Centre of Physics, Viet Nam\n29 October 2020 to 29 October 2026');
    expect(markup.match(/data-mark/g)).toHaveLength(2);
  });

  it('is in the saved picture too, those that end soon first', () => {
    for (const locale of LANGUAGES) {
      const order = { ...slideOrder(TERMS, undefined, locale), theme: 'light' as const };
      const measure = (text: string, size: number) => text.length * size * 0.56;
      const [part, ...others] = picturePartsOf('growth', { ...order, measure });
      if (!part) throw new Error('No picture');
      expect(others).toEqual([]);
      const { markup, note } = drawPart(part, { ...order, measure });
      expect(markup).not.toMatch(/NaN|undefined|Infinity|var\(/);
      parseStrictXml(`<svg>${markup}</svg>`);
      const soon = countTerms(termsOf({}, locale).terms, 'runs-out');
      expect(markup.match(/font-weight="600"/g)?.length).toBeGreaterThan(soon);
      expect(note).toMatch(locale === 'vi' ? /^Không vẽ \d+ thời hạn khác/ : /^Not drawn: \d+ more terms/);
    }
  });
});

describe('terms on a slide', () => {
  it('are the ten that end next, with the day of their end', () => {
    const slide = slideOf();
    const { all } = termsOf();
    const ahead = all.filter(({ state }) => state !== 'passed');
    expect(slide.categories).toHaveLength(10);
    expect(slide.labels).toEqual(ahead.slice(0, 10).map((term) => termsOf().words.shortEnd(term)));
    expect(slide.unit).toBe('Months from 30 November 2026 to the expected end of term');
    const [months = []] = slide.series.map(({ values }) => values);
    expect(months).toEqual([...months].sort((a, b) => (a ?? 0) - (b ?? 0)));
    expect(slide.note).toContain(`${ahead.length - 10} terms that end later not drawn`);
  });

  it('show one whose end is past where the step names it, or where no other is left', () => {
    const named = slideOf({}, { only: ['vnm-icp', 'chn-irtces'] });
    expect(named.categories).toHaveLength(2);
    expect(named.labels).toContain('29 Oct 2026, past');
    const inVietNam = slideOf({ country: ['VNM'] }, undefined, 'vi');
    expect(inVietNam.labels).toEqual(['29/10/2026, đã qua', '29/10/2026, đã qua']);
    expect(inVietNam.series.map(({ name, values }) => [name, values])).toEqual([['Số tháng đã qua', [1, 1]]]);
  });

  it('measure what is left and what is past apart, each in its colour, by names that are short', () => {
    const { categories, series, unit, note } = slideOf({}, { only: ['mys-istic', 'vnm-icp', 'idn-apce'] });
    expect(categories).toEqual(['ISTIC, Malaysia', 'ICP, Viet Nam', 'APCE, Indonesia']);
    expect(series.map(({ name, values }) => [name, values])).toEqual([
      ['Months left', [14, 0, 0]],
      ['Months since the end', [0, 1, 31]],
    ]);
    expect(new Set(series.map(({ colour }) => colour)).size).toBe(2);
    expect(unit).toBe('Months to the expected end of term, or since then, on 30 November 2026');
    expect(note).toContain('A renewal may have followed');
  });

  it('are none where no term is known', () => {
    expect(slideChartOf('growth', slideOrder({ ...TERMS, kind: ['geopark'] }))).toBeNull();
  });
});
