import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../helpers/real-tables.ts';
import { chooseMore, openView, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

const TITLE = 'Các tài liệu nói gì';

const statements = readTable('document-statements');
const hosts = statements.filter(({ kind }) => kind === 'host');

/** Presses a key until something has the focus. Error: it never gets there. */
async function pressUntil(page: Page, key: string, wanted: Locator, most: number): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key}, pressed ${most} times, leads nowhere`);
}

/** What stands outside of the column of a dialog’s words, or over something else in it. */
const misplaced = (dialog: Locator) =>
  dialog.evaluate((element) => {
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const left = Math.floor(box.left + Number.parseFloat(paddingLeft));
    const right = Math.ceil(box.right - Number.parseFloat(paddingRight)) + 1;
    const blocks = [...element.querySelectorAll<HTMLElement>('h2, h3, h4, p, li button, .concerned > span')]
      .filter((block) => block.checkVisibility())
      .map((block) => ({ words: block.textContent.slice(0, 40), box: block.getBoundingClientRect() }));
    const outside = blocks.filter(({ box }) => box.left < left || box.right > right);
    const over = blocks.filter(({ box }, index) =>
      blocks
        .slice(index + 1)
        .some(
          (other) =>
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
        ),
    );
    return [...outside, ...over].map(({ words }) => words);
  });

describe('the page of what the documents say', () => {
  it.each([
    [1280, 800],
    [390, 844],
  ])(
    'is found by the keyboard in a window of %d × %d pixels, whole, and leads to a site',
    async (width, height) => {
      const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi', {
        viewport: { width, height },
      });
      await page.locator('.status-spoken').waitFor();
      await pressUntil(page, 'Tab', page.getByRole('banner').getByRole('button', { name: 'Thêm' }), 40);
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem').first().waitFor();
      await pressUntil(page, 'ArrowDown', page.getByRole('menuitem', { name: TITLE }), 20);
      await page.keyboard.press('Enter');

      const dialog = page.getByRole('dialog', { name: TITLE });
      await dialog.getByRole('heading', { level: 3 }).first().waitFor();
      const text = (await dialog.textContent()) ?? '';
      expect(statements.filter(({ text_vi = '' }) => !text.includes(text_vi))).toEqual([]);
      expect(await misplaced(dialog)).toEqual([]);
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);

      // The list above leads to each document; from there it is not far to the sites of its points.
      const first = dialog.getByRole('navigation').getByRole('button').first();
      await pressUntil(page, 'Tab', first, 3);
      await page.keyboard.press('Enter');
      await dialog.getByRole('heading', { level: 3 }).first().and(page.locator(':focus')).waitFor();
      const site = dialog.getByRole('button', { name: 'Trung tâm Vật lý quốc tế', exact: true }).first();
      await pressUntil(page, 'Tab', site, 40);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });

      const card = page.locator('.site-card');
      await card.getByRole('heading', { name: 'Trung tâm Vật lý quốc tế' }).waitFor();
      const own = statements.filter(({ entities = '' }) => entities.split(';').includes('vnm-icp'));
      const section = card.locator('.site-statements');
      await section.getByText(own.at(-1)?.text_vi ?? '').waitFor();
      expect(await section.getByRole('listitem').count()).toBe(own.length);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  it('says that it could not be loaded, and comes once that is tried again', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '', {}, (opening) =>
      opening.route('**/data/statements.json', (route) => route.abort(), { times: 1 }),
    );
    await chooseMore(page, 'What the documents say');
    const dialog = page.getByRole('dialog', { name: 'What the documents say' });
    await dialog.getByRole('alert').getByRole('button').click();
    await dialog.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await dialog.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  it('is reached from the page about the data, and the hosts that only a document names from that of what is not known', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served);
    await chooseMore(page, 'About the data and the map');
    const way = page.getByRole('dialog').getByRole('button', { name: 'What the documents say' });
    await way.click();
    const dialog = page.getByRole('dialog', { name: 'What the documents say' });
    await dialog.getByRole('heading', { level: 3 }).first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await way.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');

    await chooseMore(page, 'What we don’t know');
    const named = page.locator('.named-hosts li');
    await named.first().waitFor();
    const told = await named.allInnerTexts();
    expect(told.map((text) => text.split(':')[0])).toEqual(
      hosts.map(({ text_en = '' }) => text_en.split(':')[0]),
    );
    await page.keyboard.press('Escape');

    // Where the tables have no centre, what the document alone says of one stands beside it.
    await openView(page, '?kind=centre&country=TZA');
    const empty = page
      .locator('.empty')
      .getByText(hosts.find(({ entities }) => entities === 'TZA')?.text_en ?? '');
    await empty.waitFor();

    // Of two sites of Viet Nam the documents name one.
    await openView(page, '?site=vnm-non-nuoc-cao-bang');
    await page.locator('.site-statements li').waitFor();
    await openView(page, '?site=vnm-cat-ba');
    await page.locator('.site-card .provenance').waitFor();
    await expect.poll(() => page.locator('.site-statements').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
