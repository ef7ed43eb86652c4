import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../src/charts/index.ts';
import { LANGUAGES } from '../../../src/model/languages.ts';
import type { ChartId } from '../../../src/state/view/charts.ts';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { measureLegibility, sizeFrames } from './texts.ts';

const app = setUpApp();
const IDS: readonly ChartId[] = ['fields', 'field-region', 'growth', 'countries', 'composition'];
/** Widths of the column of charts, from where nothing may be cut. */
const COLUMNS = [560, 620, 760];
/** Windows that an enlarged chart fills, less what its zoom takes of them. */
const WINDOWS = [
  { width: 914, height: 571 },
  { width: 976, height: 549 },
  { width: 1029, height: 643 },
  { width: 1129, height: 635 },
];
/** The share of a frame's height that its drawing has at least. */
const DRAWING = 0.7;

describe('every text of a chart', () => {
  it.each(LANGUAGES)('is whole, at least 12 px large and clear of every other: %s', async (locale) => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      `?lang=${locale}&chart=${IDS.join()}`,
      { viewport: { width: 1440, height: 900 } },
    );
    for (const id of IDS) await page.locator(`[data-chart="${id}"] [data-picture]`).waitFor();
    await page.evaluate(() => document.fonts.ready);
    const found: string[] = [];
    for (const id of IDS) {
      const sizes = [...COLUMNS.map((width) => ({ width, height: CHARTS[id].height })), ...WINDOWS];
      for (const size of sizes) {
        await sizeFrames(page, size);
        const { crossing, cut, small, drawing } = await measureLegibility(page, id);
        const at = `${id} ${size.width}×${size.height}`;
        found.push(...crossing.map((texts) => `${at} crossing: ${texts}`));
        found.push(...cut.map((text) => `${at} cut: ${text}`));
        found.push(...small.map((text) => `${at} small: ${text}`));
        if (drawing < DRAWING) found.push(`${at} drawing: ${drawing.toFixed(3)}`);
      }
    }
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
