import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chooseMore, readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusOf } from '../status.ts';

const app = setUpApp();
const open = (prepare?: (page: Page) => Promise<unknown>, search = '') =>
  visitWithoutEngine(app.browser, app.served, search, {}, prepare);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.locator('dialog[open]');

describe('a part that fails', () => {
  it('leaves its siblings alone, and comes when it is tried again', async () => {
    const script = '**/assets/about-dialog-*.js';
    const { page } = await open((opening) => opening.route(script, (route) => route.abort()));
    await page.locator('.result').first().waitFor();
    await chooseMore(page, 'About the data and the map');
    await page.getByRole('alert').getByText('This part could not be loaded').waitFor();
    for (const way of ['Try again', 'Close'])
      expect(await page.locator('.part-failed').getByRole('button', { name: way }).count()).toBe(1);

    await chooseMore(page, 'Keyboard shortcuts');
    await dialog(page).getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');

    await page.unroute(script);
    await chooseMore(page, 'About the data and the map');
    await dialog(page).waitFor();
    await page.context().close();
  });

  it('is tried again by its own button, or put away', async () => {
    const script = '**/assets/about-dialog-*.js';
    const { page } = await open((opening) => opening.route(script, (route) => route.abort()));
    await page.locator('.result').first().waitFor();
    const failed = page.locator('.part-failed');
    await chooseMore(page, 'About the data and the map');
    await failed.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => failed.count()).toBe(0);
    await chooseMore(page, 'About the data and the map');
    await failed.waitFor();
    await page.unroute(script);
    await failed.getByRole('button', { name: 'Try again' }).click();
    await dialog(page).waitFor();
    expect(await failed.count()).toBe(0);
    await page.context().close();
  });

  it('takes no other part of the page with it when it throws', async () => {
    const throws = `export default function Broken() { throw new Error('broken'); }`;
    const { page } = await open((opening) =>
      opening.route('**/assets/result-list-*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: throws }),
      ),
    );
    const failed = page.locator('[data-panel="results"] .part-failed');
    await failed.getByRole('button', { name: 'Try again' }).waitFor();
    await page.locator('.map-canvas svg path').first().waitFor();
    await page.locator('[data-panel="filters"] button').first().waitFor();
    await page.context().close();
  });

  it('is told of where it is a language, which can be chosen again', async () => {
    const { page } = await open(undefined, '?lang=en');
    await page.locator('.result').first().waitFor();
    const messages = '**/assets/messages-*.js';
    await page.route(messages, (route) => route.abort());
    await button(page, 'VI, Tiếng Việt').click();
    await page.locator('.notice').getByText('This language could not be loaded').waitFor();
    await page.unroute(messages);
    await button(page, 'EN, English').click();
    await button(page, 'VI, Tiếng Việt').click();
    await page.getByRole('region', { name: 'Kết quả' }).waitFor();
    await page.context().close();
  });

  it('is told of in a notice where nobody waits for it', async () => {
    const { page } = await open((opening) => opening.route('**/assets/begin-*.js', (route) => route.abort()));
    await page.locator('.result').first().waitFor();
    await chooseMore(page, 'Add this view to a briefing');
    const notice = page.locator('.notice[data-problem="action"]');
    await notice.getByText('That could not be done').waitFor();
    await notice.getByRole('button').click();
    await expect.poll(() => notice.count()).toBe(0);
    await page.context().close();
  });
});

describe('an atlas that fails as a whole', () => {
  it('says so in both languages, and goes on when it is tried again', async () => {
    const { page } = await open(async (opening) => {
      await opening.addInitScript(() => {
        const real = window.matchMedia;
        window.matchMedia = () => {
          throw new Error('broken');
        };
        addEventListener('mend', () => {
          window.matchMedia = real;
        });
      });
    }, '?kind=geopark');
    const crash = page.getByRole('alert');
    await crash.getByRole('heading', { name: 'The atlas has stopped · Tập bản đồ đã dừng' }).waitFor();
    await page.evaluate(() => dispatchEvent(new Event('mend')));
    await crash.getByRole('button', { name: 'Try again · Thử lại' }).click();
    await page.locator('.result').first().waitFor();
    expect(new URL(page.url()).search).toBe('?kind=geopark');
    await expect.poll(() => readStatus(page)).toBe(statusOf(({ kind }) => kind === 'geopark'));
    await page.context().close();
  });
});

describe('a host that sends its first page in the place of a file', () => {
  const page200 = (page: Page, path: string) =>
    page.route(path, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Not found</p>' }),
    );

  it('is found out: the atlas says which file it lacks, and comes when it is there', async () => {
    const { page } = await open(
      (opening) => page200(opening, '**/data/catalog.json'),
      '?lang=en&kind=geopark',
    );
    await page
      .getByRole('alert')
      .getByText(/data\/catalog\.json/)
      .waitFor();
    await page.unroute('**/data/catalog.json');
    await page.getByRole('alert').getByRole('button').click();
    await expect.poll(() => readStatus(page)).toBe(statusOf(({ kind }) => kind === 'geopark'));
    expect(readLink(page)).toMatchObject({ kind: 'geopark' });
    await page.context().close();
  });

  it('costs a card its sources and a chart itself, each of which can be tried again', async () => {
    const { page } = await open(async (opening) => {
      await page200(opening, '**/data/details.json');
      await page200(opening, '**/assets/growth-*.js');
    }, '?lang=en&layout=split&chart=growth&site=vnm-icp');
    const card = page.getByRole('region', { name: 'Details' });
    await card.getByRole('button', { name: 'Try again' }).waitFor();
    await page
      .locator('[data-chart="growth"], .charts-cell')
      .getByText('could not be loaded')
      .first()
      .waitFor();
    await page.unroute('**/data/details.json');
    await card.getByRole('button', { name: 'Try again' }).click();
    await card.locator('.provenance').waitFor();
    await page.unroute('**/assets/growth-*.js');
    const chart = page.locator('.part-failed');
    await chart.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-chart="growth"] svg').first().waitFor();
    expect(await chart.count()).toBe(0);
    await page.context().close();
  });
});

describe('a clock that is years off', () => {
  it.each(['1999-01-01', '2087-06-30'])('changes no figure: %s', async (day) => {
    const { page, problems } = await open(
      (opening) => opening.clock.setFixedTime(new Date(day)),
      '?lang=en&site=vnm-icp',
    );
    await expect.poll(() => readStatus(page)).toBe(statusOf());
    await page.locator('.provenance').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a dialog', () => {
  it('closes by a press that begins and ends beside it, and by no other', async () => {
    const { page } = await open();
    await chooseMore(page, 'Keyboard shortcuts');
    const box = await dialog(page).boundingBox();
    if (!box) throw new Error('The dialog has no box');
    const [inside, beside] = [box.y + 5, box.y - 20];
    const middle = box.x + box.width / 2;
    // On its own padding.
    await page.mouse.click(middle, inside);
    // A selection that is dragged out of it.
    await page.mouse.move(middle, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(middle, beside);
    await page.mouse.up();
    // And the way in.
    await page.mouse.down();
    await page.mouse.move(middle, inside);
    await page.mouse.up();
    expect(await dialog(page).count()).toBe(1);
    await page.mouse.click(middle, beside);
    await expect.poll(() => dialog(page).count()).toBe(0);
    await page.context().close();
  });

  it('with something entered stays, whatever is pressed beside it', async () => {
    const { page } = await open();
    await page.locator('.tools').getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Embed|Web page/ }).click();
    await dialog(page).getByRole('textbox').first().fill('640');
    await page.mouse.click(5, 5);
    expect(await dialog(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count()).toBe(0);
    await page.context().close();
  });
});
