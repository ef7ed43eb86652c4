import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { holdBack, readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

const field = (page: Page) => page.getByRole('search').getByRole('combobox');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const link = (page: Page) => expect.poll(() => readLink(page));

/** Types a question, and waits for the first suggestion. */
async function ask(page: Page, question: string, first: RegExp): Promise<void> {
  await field(page).click();
  await field(page).fill(question);
  await expect.poll(() => options(page).first().textContent(), { timeout: 15_000 }).toMatch(first);
}

describe('a question', () => {
  it('in Vietnamese becomes filters by Enter, and the field is empty again', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi');
    await ask(page, 'công viên địa chất việt nam', /^Công viên địa chất toàn cầu · Việt Nam4 địa điểm$/);
    await link(page).toEqual({ lang: 'vi' });
    await page.keyboard.press('Enter');
    await link(page).toEqual({ lang: 'vi', kind: 'geopark', country: 'VNM' });
    expect(await field(page).inputValue()).toBe('');
    expect(await readStatus(page)).toMatch(/^4 trên/);
    await expect.poll(() => options(page).count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('in English is answered by the mouse as well', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=en');
    await ask(page, 'water centres in Africa since 2010', /^Centres · Water sciences · Africa · 2010–/);
    await options(page).first().click();
    await link(page).toMatchObject({ kind: 'centre', field: 'water', region: 'africa' });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('offers networks, places and charts in groups, which arrows walk and Enter opens', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=en');
    await ask(page, 'Mekong', /^Mekong River Commission/);
    for (const name of ['Filter', 'Open a network', 'On the map']) {
      await page.getByRole('group', { name }).waitFor();
    }
    const active = () => field(page).getAttribute('aria-activedescendant');
    await expect.poll(active).toMatch(/^filters/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toMatch(/^network/);
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).network).toMatch(/mekong|mrc|lmc/);
    await expect.poll(() => readLink(page).q).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('goes to a place of the base map', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi');
    await ask(page, 'Hoàng Sa', /^Đi tới Quần đảo Hoàng Sa/);
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).at ?? '').toMatch(/^112(\.0+)?,16\.45/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('narrows the list by the words that are none of the atlas while it is typed', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=en');
    await ask(page, 'karst', /^“karst” in names/);
    await link(page).toEqual({ q: 'karst' });
    await field(page).fill('karst viet nam');
    await link(page).toEqual({ q: 'karst' });
    await page.keyboard.press('Enter');
    await link(page).toEqual({ q: 'karst', country: 'VNM' });
    expect(await field(page).inputValue()).toBe('karst');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is put away by Escape, first the list, then the words; the page around it stays', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=en&site=vnm-icp');
    await ask(page, 'geoparks japan', /^Geoparks · Japan/);
    await page.keyboard.press('Escape');
    await expect.poll(() => options(page).count()).toBe(0);
    expect(await field(page).inputValue()).toBe('geoparks japan');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await expect.poll(() => readLink(page).site).toBe('vnm-icp');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the field', () => {
  it('loses no letter and no focus when its suggestions come late', async () => {
    const script = holdBack();
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=en', {}, (fresh) =>
      script.hold(fresh, '**/assets/question-box-*.js'),
    );
    await field(page).click();
    await page.keyboard.type('geoparks ');
    script.release();
    await page.keyboard.type('in viet nam');
    await expect.poll(() => options(page).first().textContent()).toMatch(/^Geoparks · Viet Nam/);
    expect(await field(page).inputValue()).toBe('geoparks in viet nam');
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await link(page).toEqual({});
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('opens its list at a press during which its suggestions come', async () => {
    const script = holdBack();
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi', {}, (fresh) =>
      script.hold(fresh, '**/assets/question-box-*.js'),
    );
    await field(page).hover();
    await page.mouse.down();
    await expect.poll(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    script.release();
    // The field that reads questions is one of its library's.
    await page.locator('.search-box input[aria-haspopup="listbox"]').waitFor();
    await page.mouse.up();
    await page.locator('.combobox-list').waitFor();
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('offers questions while it is empty', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi');
    await field(page).click();
    await expect
      .poll(() => options(page).first().textContent())
      .toMatch(/^trung tâm nước châu Phi3 địa điểm$/);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
