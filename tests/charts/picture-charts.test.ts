import { describe, expect, it } from 'vitest';
import { drawPart } from '../../src/app/hosts/chart-picture.ts';
import { picturePartsOf } from '../../src/charts/picture-charts.ts';
import { loadSlideTexts } from '../../src/charts/slide-charts.ts';
import { LANGUAGES, type LanguageId } from '../../src/model/languages.ts';
import type { Measure } from '../../src/model/text/measure.ts';
import { CHART_IDS, type ChartId } from '../../src/state/view/charts.ts';
import type { View } from '../../src/state/view/view.ts';
import { PALETTES, type ThemeId } from '../../src/theme/tokens.ts';
import { parseStrictXml } from '../helpers/strict-xml.ts';
import { slideOrder } from './slide-orders.ts';

await Promise.all(LANGUAGES.map(loadSlideTexts));

const measure: Measure = (text, fontSize) => text.length * fontSize * 0.56;

/** What the picture of a chart is made of, of the real tables. */
function drawn(id: ChartId, patch: Partial<View> = {}, locale: LanguageId = 'vi', theme: ThemeId = 'light') {
  const order = { ...slideOrder(patch, undefined, locale), theme, palette: PALETTES[theme], measure };
  return picturePartsOf(id, order).map((part) => drawPart(part, order));
}

const CASES = CHART_IDS.flatMap((id) => LANGUAGES.map((locale) => ({ id, locale })));

describe('the picture of a chart', () => {
  it.each(CASES)('is there for $id in $locale, says what it counts, and is well-formed', ({ id, locale }) => {
    const drawings = drawn(id, {}, locale);
    expect(drawings.length).toBeGreaterThan(0);
    for (const { caption, markup, height } of drawings) {
      expect(caption).not.toBe('');
      expect(height).toBeGreaterThan(40);
      expect(markup).not.toMatch(/NaN|undefined|Infinity|var\(|<button|tabindex|style=/);
      parseStrictXml(`<svg>${markup}</svg>`);
    }
  });

  it('is the same each time, in every theme', () => {
    for (const id of CHART_IDS) {
      const [one, other, dark] = [drawn(id), drawn(id), drawn(id, {}, 'vi', 'dark')];
      expect(one).toEqual(other);
      expect(dark.map(({ height }) => height)).toEqual(one.map(({ height }) => height));
      expect(dark.map(({ markup }) => markup)).not.toEqual(one.map(({ markup }) => markup));
    }
  });

  it('shows what the filters leave', () => {
    const [fields] = drawn('fields', { country: ['VNM'] });
    expect(fields?.caption).toContain('Việt Nam');
    const [countries] = drawn('countries', { group: ['asean'] });
    expect(countries?.markup).toContain('>Việt Nam<');
    expect(countries?.markup).not.toContain('>Pháp<');
  });

  it('has more rows of a ranking than a slide, and says how many are left out', () => {
    const [countries] = drawn('countries');
    const rows = countries?.markup.match(/text-anchor="start">\d+<\/text>/g) ?? [];
    expect(rows.length).toBeGreaterThan(15);
    expect(countries?.note).toMatch(/^Còn \d+ nước khác/);
  });

  it('explains the shapes and lines of the network that are there, and no others', () => {
    const [links] = drawn('network', { options: { 'network-show': 'links' } });
    expect(links?.markup).toContain('>Quốc gia<');
    expect(links?.markup).not.toContain('>Tham gia mạng lưới<');
    const [members] = drawn('network', { options: { 'network-show': 'memberships' } });
    expect(members?.markup).toContain('>Tham gia mạng lưới<');
  });

  it('draws each group of figures, with its source', () => {
    const groups = drawn('indicators');
    expect(groups.length).toBeGreaterThan(5);
    for (const { note } of groups) expect(note).toMatch(/Nguồn: |Không có nguồn/);
  });

  it('is none where nothing is left to show', () => {
    expect(drawn('sectors', { kind: ['geopark'] })).toEqual([]);
  });
});
