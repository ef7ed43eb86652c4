import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recountSites } from '../../helpers/real-tables.ts';
import { waitForEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { handOutOffline, OFFLINE_VIEWPORT, type OfflineFile, slideOf, THIRD_STEP } from './offline-file.ts';

const app = setUpApp();
let file: OfflineFile;
beforeAll(async () => {
  file = await handOutOffline(app.browser, app.served);
});
afterAll(() => file.remove());

describe('a briefing as one file', () => {
  it('presents itself from a stick, without any network, globe included', async () => {
    expect(file.size).toBeLessThanOrEqual(6_000_000);
    const context = await app.browser.newContext({
      offline: true,
      viewport: OFFLINE_VIEWPORT,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url())) problems.push(request.url());
    });
    await page.goto(file.address);
    await page.locator('.present h1').getByText('Việt Nam trong khoa học UNESCO').waitFor();
    const here = recountSites().filter(({ former, countries }) => !former && countries.includes('VNM'));
    await page
      .locator('.slide-picture > svg')
      .getByText(String(here.length), { exact: true })
      .first()
      .waitFor();
    await waitForEngine(page);
    await page.keyboard.press('ArrowRight');
    await page.locator('.present h1').getByText('là trung tâm khoa học').waitFor();
    // A slide is the atlas's to the last letter and shore.
    await page.keyboard.press('ArrowRight');
    expect(await slideOf(page, THIRD_STEP)).toBe(file.slide);
    // The detailed map of what the slides show is there too.
    expect(
      await page.evaluate(
        async () => (await (await fetch('basemap/detail.pmtiles')).arrayBuffer()).byteLength,
      ),
    ).toBeGreaterThan(500_000);
    await page.keyboard.press('ArrowLeft');
    await page.locator('.present-bar button[lang="en"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.present h1').getByText('of them are science centres').waitFor();
    // There is nothing else to go to: the presentation has no end.
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    await page.getByText('14 of 14').waitFor();
    expect(problems).toEqual([file.address]);
    await context.close();
  });
});
