import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recountSites } from '../../helpers/real-tables.ts';
import { readLink, type Visit, visit, waitForEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { goTo } from './ground.ts';
import { countMarkPixels } from './mark-pixels.ts';

const app = setUpApp();
const present = recountSites().filter(({ former }) => !former);
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

describe('the tools over the WebGL map', () => {
  /** One map for all, which a reader opens by the plain address. */
  let map: Visit;
  beforeAll(async () => {
    map = await visit(app.browser, app.served);
    await waitForEngine(map.page);
  });
  /** Closes what another test or an earlier try has left open, and goes back to the plain address. */
  beforeEach(async () => {
    const { page } = map;
    for (const button of await page.locator('[data-map-tool][aria-expanded="true"]').all())
      await button.click();
    await goTo(page, '?');
    await page.locator('.map-engine[data-shown="true"]').waitFor();
  });
  afterAll(() => map.page.context().close());

  it('stand beside a map with the sites, which has asked no other host for anything nor left a warning in the console', async () => {
    const { page, problems } = map;
    await page.waitForLoadState('networkidle');
    expect(await countMarkPixels(page)).toBeGreaterThan(500);
    expect(problems).toEqual([]);
  });

  it('show density and rings of reach, which the legend explains', async () => {
    const { page, problems } = map;
    await goTo(page, '?lang=en&site=vnm-icp&layer=sites,density,reach');
    await page.getByRole('button', { name: 'Legend' }).click();
    const legend = panel(page, 'Legend');
    await legend.getByText('Density: sites per').waitFor();
    await legend.getByText(/^500 km: \d+ other sites$/).waitFor();
    expect(problems).toEqual([]);
  });

  it('give way to equal-area maps, which say what a half leaves out, and come back', async () => {
    const { page, problems } = map;
    await goTo(page, '?lang=en');
    await page.getByRole('button', { name: 'Layers' }).click();
    const layers = panel(page, 'Layers');
    await layers.getByLabel('Equal Earth', { exact: false }).first().check();
    await page.locator('[data-part="ground"] path').first().waitFor();
    await expect.poll(() => readLink(page).projection).toBe('equal-earth');
    await layers.getByLabel('South polar', { exact: false }).check();
    const north = present.filter(({ row }) => Number(row.lat) > 0).length;
    await page.getByText(`${north} sites that the filters leave are on the other`).waitFor();
    await layers.getByLabel('Globe', { exact: false }).check();
    await expect.poll(() => page.locator('[data-part="ground"]').count()).toBe(0);
    expect(await page.locator('.map-engine').getAttribute('data-shown')).toBe('true');
    expect(problems).toEqual([]);
  });
});
