import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHART_IDS, type ChartId } from '../../../src/state/view/charts.ts';
import { openView, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { sweep } from '../sweep.ts';
import { faultsOfPicture } from './picture-faults.ts';

const app = setUpApp();
const WORDS = {
  en: { save: 'Save this chart', vector: 'Picture, vector (SVG)', link: 'Link:' },
  vi: { save: 'Lưu biểu đồ này', vector: /SVG/, link: 'Liên kết:' },
} as const;

/** Saves a chart that is open as SVG, as a reader does, and gives its text. */
async function saveSvg(page: Page, id: ChartId, locale: keyof typeof WORDS): Promise<string> {
  const frame = page.locator(`.chart-frame[data-chart="${id}"]`);
  await frame.getByRole('button', { name: WORDS[locale].save }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: WORDS[locale].vector }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

describe('the saved picture of a chart', () => {
  for (const locale of sweep(['en', 'vi'] as const, (locale) => locale === 'vi')) {
    it(`says all it has to say in ${locale}, nothing of it cut or over anything else, and no control`, async () => {
      const { page, problems } = await visitWithoutEngine(
        app.browser,
        app.served,
        `?lang=${locale}&layout=split&chart=${CHART_IDS.join(',')}&country=VNM,THA,IDN`,
      );
      const other = await page.context().newPage();
      const checkPicture = async (id: ChartId) => {
        const svg = await saveSvg(page, id, locale);
        expect(svg, id).not.toMatch(/var\(--|<script|<button|tabindex|onclick|class=/);
        expect(svg, id).toContain(WORDS[locale].link);
        await other.setContent(`<body style="margin:0">${svg}</body>`);
        await other.evaluate(() => document.fonts.ready.then(() => undefined));
        expect({ id, ...(await faultsOfPicture(other)) }).toEqual({ id, crossing: [], cut: [], small: [] });
      };
      for (const id of CHART_IDS) await checkPicture(id);
      await openView(page, `?lang=${locale}&layout=split&chart=growth&show=growth-view.terms`);
      await page.locator('.growth-terms').waitFor();
      await checkPicture('growth');
      expect(problems).toEqual([]);
      await page.context().close();
    });
  }

  it('is the same, whatever the pointer lies on and however large the window is', async () => {
    const pictures: string[] = [];
    for (const width of [1280, 1840]) {
      const { page } = await visitWithoutEngine(app.browser, app.served, '?layout=split&chart=growth', {
        viewport: { width, height: 900 },
      });
      const frame = page.locator('.chart-frame[data-chart="growth"]');
      const box = await frame.locator('svg[data-picture]').boundingBox();
      if (!box) throw new Error('The chart is not drawn');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await frame.locator('[data-lit]').first().waitFor();
      pictures.push(await saveSvg(page, 'growth', 'en'));
      await page.context().close();
    }
    expect(pictures[0]).toBe(pictures[1]);
  });
});
