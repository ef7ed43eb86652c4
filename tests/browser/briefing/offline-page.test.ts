import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recountSites } from '../../helpers/real-tables.ts';
import { visitWithoutEngine, waitForEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

/** The step that a window shows, once its title is there. */
const headOf = (page: Page, title: string) =>
  page.locator('.present h1', { hasText: title }).waitFor({ state: 'attached' });

/** The slide of the step with a title, as it is drawn. */
async function slideOf(page: Page, title: string): Promise<string> {
  await headOf(page, title);
  const slide = page.locator('.present-slide .slide-picture > svg', { hasText: title.split(' ')[0] ?? '' });
  await slide.first().waitFor();
  await expect.poll(() => page.locator('.present-slide .slide-picture > svg').count()).toBe(1);
  return slide.first().evaluate((svg) => svg.outerHTML);
}

/** Opens a second window with a button of the tools, which stand there only while somebody looks for them. */
async function openSecond(page: Page, name: string): Promise<Page> {
  await page.getByRole('button', { name, exact: true }).focus();
  const [second] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
  return second;
}

describe('a briefing as one file', () => {
  it('presents itself from a stick, without any network, globe included', async () => {
    const viewport = { width: 1280, height: 720 };
    const { page: atlas } = await visitWithoutEngine(app.browser, app.served, '?lang=vi', { viewport });
    await atlas.getByRole('button', { name: 'Bài trình bày', exact: true }).click();
    await atlas.getByRole('button', { name: 'Phát tài liệu: Việt Nam và khoa học UNESCO' }).click();
    const [download] = await Promise.all([
      atlas.waitForEvent('download'),
      atlas.getByRole('menuitem', { name: /^Trang ngoại tuyến\./ }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    expect(bytes.length).toBeLessThanOrEqual(6_000_000);
    const slides = await atlas.context().newPage();
    await slides.goto(`${app.served.url}?lang=vi&briefing=viet-nam&step=3`);
    const asInTheAtlas = await slideOf(slides, 'Khu dự trữ và công viên địa chất trải từ');
    await atlas.context().close();

    const folder = mkdtempSync(join(tmpdir(), 'auspices-'));
    const file = join(folder, 'briefing.html');
    writeFileSync(file, bytes);
    const context = await app.browser.newContext({
      offline: true,
      viewport,
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
    const address = pathToFileURL(file).href;
    await page.goto(address);
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
    // The slide is the atlas's to the last letter and shore.
    await page.keyboard.press('ArrowRight');
    expect(await slideOf(page, 'Khu dự trữ và công viên địa chất trải từ')).toBe(asInTheAtlas);
    await page.keyboard.press('ArrowLeft');
    // The detailed map of what the slides show is there too.
    expect(
      await page.evaluate(
        async () => (await (await fetch('basemap/detail.pmtiles')).arrayBuffer()).byteLength,
      ),
    ).toBeGreaterThan(500_000);
    await page.locator('.present-bar button[lang="en"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.present h1').getByText('of them are science centres').waitFor();
    // There is nothing else to go to: the presentation has no end.
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    await page.getByText('14 of 14').waitFor();
    expect(problems).toEqual([address]);

    // Its windows for the audience and the speaker lead and follow, though files share no origin.
    await page.keyboard.press('Home');
    const audience = await openSecond(page, 'Window for the audience');
    await audience.locator('.present-slide .slide-picture > svg').waitFor({ timeout: 60_000 });
    await page.getByRole('timer').waitFor();
    await page.keyboard.press('PageDown');
    await headOf(audience, 'of them are science centres');
    await page.getByText('The three kinds differ').waitFor();
    await audience.keyboard.press('ArrowRight');
    await page.getByText('3 of 14').first().waitFor();
    await headOf(audience, 'Reserves and geoparks reach');
    await page.keyboard.press('b');
    await audience.locator('.present-black').waitFor();
    await audience.keyboard.press('b');
    await expect.poll(() => page.getByText('Screen is black').count()).toBe(0);
    // The page is loaded anew, and finds the audience's window again.
    await page.reload();
    await page.getByRole('timer').waitFor();
    await page.keyboard.press('PageDown');
    await headOf(audience, 'là trung tâm khoa học');
    await Promise.all([
      audience.waitForEvent('close'),
      page.getByRole('button', { name: 'Đóng cửa sổ cho khán giả' }).click(),
    ]);
    await page.locator('.present-slide').waitFor();
    const speaker = await openSecond(page, 'Cửa sổ của người trình bày');
    await speaker.locator('.desk-slides .slide-picture > svg').first().waitFor({ timeout: 60_000 });
    await speaker.keyboard.press('PageDown');
    await headOf(page, 'Khu dự trữ và công viên địa chất trải từ');
    await context.close();
    rmSync(folder, { recursive: true });
  });
});
