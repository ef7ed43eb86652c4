import { describe, expect, it } from 'vitest';
import { recountSites } from '../../helpers/real-tables.ts';
import { ENGINE, visit, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const water = recountSites().filter(
  ({ former, field, region }) => !former && field === 'water' && region === 'asia-pacific',
);

/** Upright A4 within its margins, in CSS pixels. */
const UPRIGHT_A4 = { width: 688, height: 1016 } as const;

describe('on paper', () => {
  it('stand the filters in words, the link, map, card, charts, every result and the sources', async () => {
    const search = '?lang=vi&field=water&region=asia-pacific&site=mys-istic&chart=fields,growth';
    // An engine that does not run here: what draws the map on paper is loaded once the globe has its engine, or none.
    const { page, problems } = await visit(app.browser, app.served, search, {}, (opened) =>
      opened.route(ENGINE, (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: "export default ({ onFail }) => { queueMicrotask(() => onFail('unsupported')); return null; };",
        }),
      ),
    );
    await page.locator('.print-map').waitFor({ state: 'attached' });
    await page.locator('.site-card .provenance').first().waitFor();
    await page.locator('.chart-frame[data-chart="growth"] svg').first().waitFor();
    expect(await page.locator('.print-head, .print-results').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.print-head').waitFor();
    await page.setViewportSize(UPRIGHT_A4);
    expect(await page.locator('.print-head h1').textContent()).toBe(
      (await page.title()).replace(' · Auspices', ''),
    );
    expect(await page.locator('.print-link').textContent()).toContain(`${app.served.url}${search}`);
    await expect.poll(() => page.locator('.print-results li').count()).toBe(water.length);
    expect(await page.locator('.print-foot').textContent()).toContain('2026');
    for (const shown of [
      '.print-map > svg',
      '.print-map figcaption',
      '.site-card .provenance',
      '.chart-frame svg[data-picture]',
      '.print-foot',
    ])
      expect({ shown, visible: await page.locator(shown).first().isVisible() }).toEqual({
        shown,
        visible: true,
      });
    for (const gone of [
      '.app-header',
      '.map-place',
      '.column-tabs',
      '.chart-tools',
      '.map-side',
      '.filters-panel',
    ])
      expect({ gone, visible: await page.locator(gone).first().isVisible() }).toEqual({
        gone,
        visible: false,
      });
    // Nothing lies beside the sheet, or on what comes after it.
    const boxes = await page.evaluate(() =>
      ['.print-head', '.print-map', '.site-card', '.chart-frame', '.print-results', '.print-foot']
        .flatMap((part) => [...document.querySelectorAll(part)])
        .map((part) => part.getBoundingClientRect())
        .map(({ top, bottom, right }) => ({ top, bottom, right }))
        .sort((a, b) => a.top - b.top),
    );
    // The whole map comes first, as wide as the sheet, and its words lie below it.
    const map = await page.evaluate(() =>
      ['.print-head', '.print-map > svg', '.print-map figcaption', '.site-card'].map((part) => {
        const { top, bottom, width } = document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        return { top, bottom, width };
      }),
    );
    expect(map.slice(1).filter(({ top }, index) => top < (map[index]?.bottom ?? 0) - 1)).toEqual([]);
    expect(map[1]?.width).toBeCloseTo(map[0]?.width ?? 0, 0);
    expect(await page.locator('.print-map figcaption').textContent()).toContain('Natural Earth');
    const drawings = await page.evaluate(() =>
      [...document.querySelectorAll('.chart-frame')].map((frame) => ({
        above: frame.querySelector('svg[data-picture]')?.getBoundingClientRect().bottom ?? 0,
        below: frame.querySelector('footer')?.getBoundingClientRect().top ?? 0,
      })),
    );
    expect(drawings.filter(({ above, below }) => above > below + 1)).toEqual([]);
    const width = page.viewportSize()?.width ?? 0;
    expect(boxes.filter(({ right }) => right > width)).toEqual([]);
    expect(boxes.filter(({ top }, index) => top < (boxes[index - 1]?.bottom ?? 0) - 1)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('stands the whole table alone', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?lang=vi&field=water&layout=table');
    await page.locator('.results-table tbody tr').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.print-head').waitFor();
    expect(await page.locator('.print-results, .print-map').first().isVisible()).toBe(false);
    expect(await page.locator('.results-table').isVisible()).toBe(true);
    await page.context().close();
  });
});
