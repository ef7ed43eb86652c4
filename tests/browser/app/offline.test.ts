import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  chooseMore,
  chooseTheme,
  ENGINE,
  readLink,
  readStatus,
  visit,
  visitWithoutEngine,
} from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusOf } from '../status.ts';

const app = setUpApp();

/** Problems other than the browser's own line about the request that the test made fail. */
const unexpected = (problems: readonly string[]) =>
  problems.filter((problem) => !problem.startsWith('error: Failed to load resource'));

const details = (page: Page) => page.getByRole('region', { name: 'Details' });

describe('when something cannot be had', () => {
  it.each([
    ['the catalog is missing', '**/data/catalog.json', { status: 404 }, /404/],
    ['the catalog is no JSON', '**/data/catalog.json', { status: 200, body: '<html>' }, /./],
    ['the catalog is another one', '**/data/catalog.json', { status: 200, body: '{"version":99}' }, /./],
    ['the world is missing', '**/basemap/world.json', { status: 500 }, /500/],
  ])('a page says so and offers to try again: %s', async (_what, path, response, reason) => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '', {}, (opening) =>
      opening.route(path, (route) => route.fulfill(response), { times: 2 }),
    );
    const alert = page.getByRole('alert');
    await alert.getByRole('heading', { name: 'The atlas could not be loaded' }).waitFor();
    expect(await alert.textContent()).toMatch(reason);
    await page.unroute(path);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => readStatus(page)).toBe(statusOf());
    expect(unexpected(problems)).toEqual([]);
    await page.context().close();
  });

  it('a card keeps its facts, says that its sources are missing, and gets them at the next try', async () => {
    const path = '**/data/details.json';
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=en&kind=centre&site=vnm-icp',
      {},
      (opening) => opening.route(path, (route) => route.abort()),
    );
    const kept = readLink(page);
    await details(page).getByText('The sources could not be loaded.').waitFor();
    await details(page)
      .getByText(/^Active in \d{4}$/)
      .waitFor();
    await page.unroute(path);
    await details(page).getByRole('button', { name: 'Try again' }).click();
    await details(page)
      .getByText(/^Verified/)
      .waitFor();
    expect(readLink(page)).toEqual(kept);
    expect(await readStatus(page)).toBe(statusOf(({ kind }) => kind === 'centre'));
    expect(unexpected(problems)).toEqual([]);
    await page.context().close();
  });

  it('the vector globe stays, with a word about it, where the map engine does not come', async () => {
    const { page, problems } = await visit(app.browser, app.served, '', {}, (opening) =>
      opening.route(ENGINE, (route) => route.abort()),
    );
    await page.getByRole('alert').filter({ hasText: 'The detailed map could not be loaded.' }).waitFor();
    expect(await page.locator('.map-canvas [data-part="marks"] path').count()).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has('at')).toBe(true);
    expect(unexpected(problems)).toEqual([]);
    await page.context().close();
  });

  it('a language that cannot be loaded leaves the present one in use', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served);
    await page.locator('.result').first().waitFor();
    // English is there: of the messages only those of another language are asked for.
    await page.route('**/assets/messages-*.js', (route) => route.abort());
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page
      .getByRole('region', { name: 'Filters' })
      .getByRole('button', { name: /^Water sciences, / })
      .click();
    await expect.poll(() => readStatus(page)).toBe(statusOf(({ field }) => field === 'water'));
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(unexpected(problems)).toEqual([]);
    await page.context().close();
  });
});

describe('the network', () => {
  it('is asked for nothing but the folder of the atlas, whatever is opened', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi');
    await page.locator('.result').first().click();
    await page.getByRole('region', { name: 'Chi tiết' }).getByText('Nguồn và độ chắc chắn').waitFor();
    await chooseMore(page, 'Về dữ liệu và bản đồ');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await page.getByRole('table').first().waitFor();
    const links = await page
      .locator('link[href], script[src], img[src]')
      .evaluateAll((elements) =>
        elements.map((element) => (element as HTMLLinkElement).href || (element as HTMLImageElement).src),
      );
    expect(links.filter((link) => !link.startsWith(app.served.url))).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the first visit', () => {
  it.each([
    ['vi-VN', 'vi', statusOf(undefined, 'vi')],
    ['en-US', 'en', statusOf()],
    ['fr-FR', 'en', statusOf()],
  ])('speaks the language of the browser where it can: %s', async (locale, spoken, status) => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '', { locale });
    await expect.poll(() => readStatus(page)).toBe(status);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(spoken);
    expect(new URL(page.url()).search).toBe('');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('takes light or dark from the device, and follows it until the reader chooses', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '', { colorScheme: 'dark' });
    await page.locator('.status-line').waitFor();
    const paper = () => page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--paper'));
    const dark = await paper();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await expect.poll(paper).not.toBe(dark);
    await chooseTheme(page, 'Dark');
    await expect.poll(paper).toBe(dark);
    await expect.poll(() => readLink(page)).toEqual({ theme: 'dark' });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('cuts instead of flying where motion is unwelcome, and flies where it is not', async () => {
    // So far away the ground does not come in its finer form, which is a picture of its own.
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?at=10,45,1');
    const ground = page.locator('.map-canvas [data-part="ground"]');
    await expect.poll(() => ground.locator('path').count()).toBeGreaterThan(0);
    /** From how many cameras the ground is drawn until a press of a button has come to its end. */
    const cameras = () =>
      ground.evaluate(async (group) => {
        // Where anything else has changed, the same ground is drawn again.
        const seen = new Set([group.innerHTML]);
        let drawn = 0;
        const watch = new MutationObserver(() => {
          drawn++;
          seen.add(group.innerHTML);
        });
        watch.observe(group, { childList: true });
        document.querySelector<HTMLElement>('.map-controls button')?.click();
        let still = 0;
        for (let last = drawn; still < 12; still = last === drawn ? still + 1 : 0) {
          last = drawn;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        watch.disconnect();
        return seen.size - 1;
      });
    expect(await cameras()).toBe(1);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    // A busy machine may drop every frame of a flight but the last.
    await expect.poll(cameras, { timeout: 20_000 }).toBeGreaterThan(1);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
