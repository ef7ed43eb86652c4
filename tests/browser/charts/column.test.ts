import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LEADING_FIELDS } from '../../helpers/leading-fields.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { openView, readLink, readStatus, VAST, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusOf } from '../status.ts';

const app = setUpApp();

const chart = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Charts' }).getByRole('region', { name, exact: true });
const fields = (page: Page) => chart(page, 'Sites by field');

async function choose(page: Page, ...names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Choose charts' }).click();
  for (const name of names) await page.getByRole('menuitemcheckbox', { name }).click();
  await page.keyboard.press('Escape');
}

describe('the column of charts', () => {
  it('opens and closes charts, says so in the link, and undo takes it back', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served);
    await fields(page).waitFor();
    await choose(page, 'Growth by year');
    await chart(page, 'Growth by year').waitFor();
    await expect.poll(() => readLink(page).chart).toBe('fields,growth');
    await fields(page).getByRole('button', { name: 'Close Sites by field' }).click();
    await expect.poll(() => readLink(page).chart).toBe('growth');
    await page.keyboard.press('Control+z');
    await fields(page).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('offers every chart where none is open', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=none');
    const column = page.getByRole('region', { name: 'Charts' });
    await column.getByText('No chart is open').waitFor();
    await column.getByRole('button', { name: 'Sites by field' }).click();
    await fields(page).waitFor();
    await page.context().close();
  });

  it('fills the screen with one chart, and gives it back at Escape', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served);
    const full = fields(page).getByRole('button', { name: 'Full screen' });
    await full.click();
    const size = async () => await page.locator('.chart-frame[data-enlarged]').boundingBox();
    await expect.poll(async () => Math.round((await size())?.width ?? 0)).toBe(VAST.width);
    // What lies behind can neither be clicked nor reached with the keyboard.
    await expect.poll(() => page.locator('.app-header').getAttribute('inert')).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.chart-frame[data-enlarged]').count()).toBe(0);
    await expect.poll(() => page.locator('.app-header').getAttribute('inert')).toBeNull();
    await page.context().close();
  });

  it('leaves nothing out of reach when the chart that fills the screen is closed', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served);
    await fields(page).getByRole('button', { name: 'Full screen' }).click();
    await page.locator('.chart-frame[data-enlarged]').waitFor();
    await fields(page).getByRole('button', { name: 'Close Sites by field' }).click();
    await page.getByText('No chart is open').waitFor();
    await expect.poll(() => page.locator('[inert]').count()).toBe(0);
    await page.context().close();
  });

  it('opens and closes a chart at the press of its chip', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served);
    await fields(page).waitFor();
    const chip = page.locator('.chart-chips').getByRole('button', { name: 'Growth', exact: true });
    await chip.click();
    await chart(page, 'Growth by year').waitFor();
    await expect.poll(() => chip.getAttribute('aria-pressed')).toBe('true');
    await chip.click();
    await expect.poll(() => chart(page, 'Growth by year').count()).toBe(0);
    await page.context().close();
  });

  it('opens with the charts of a link in a window where it is folded, too', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=fields,growth', {
      viewport: { width: 390, height: 844 },
    });
    await chart(page, 'Growth by year').waitFor();
    await page.context().close();
  });
});

describe('a mark of a chart', () => {
  it('filters at a click, adds with Shift, and Escape shows all again', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served);
    const mark = (name: string) =>
      fields(page).getByRole('button', { name: new RegExp(`^${name}: [\\d,]+ sites?,`) });
    await mark('Water sciences').click();
    await expect.poll(() => readStatus(page)).toBe(statusOf(({ field }) => field === 'water'));
    await expect.poll(() => mark('Water sciences').getAttribute('aria-pressed')).toBe('true');
    await mark('Earth sciences').click({ modifiers: ['Shift'] });
    await expect.poll(() => readLink(page).field).toBe('water,earth');
    await mark('Earth sciences').click();
    await expect.poll(() => readLink(page).field).toBe('earth');
    await page.keyboard.press('Escape');
    await expect.poll(() => readLink(page).field).toBeUndefined();
    await page.context().close();
  });

  it('is reached with one Tab, walked with the arrows, and chosen with Enter', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served);
    await fields(page).waitFor();
    const stops = fields(page).locator('[data-mark][tabindex="0"]');
    await expect.poll(() => stops.count()).toBe(1);
    await stops.focus();
    const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('ArrowDown');
    const second = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(second).not.toBe(first);
    expect(second).toMatch(new RegExp(`^${LEADING_FIELDS[1]?.name}: `));
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).field).toBe(LEADING_FIELDS[1]?.id);
    await expect.poll(() => stops.count()).toBe(1);
    await page.context().close();
  });

  it('is lit by a site that is pointed at in the list, and shows its words when it is pointed at itself', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?q=ICTP');
    await fields(page).waitFor();
    await page.locator('.result').first().hover();
    await expect
      .poll(() => fields(page).locator('[data-lit]').first().getAttribute('aria-label'))
      .toMatch(/^Basic sciences and engineering/);
    await fields(page)
      .getByRole('button', { name: /^Basic sciences/ })
      .hover();
    await fields(page).locator('.chart-tip').filter({ hasText: 'Basic sciences and engineering' }).waitFor();
    await page.context().close();
  });

  it('lights nothing any more once it has gone from under the pointer', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=fields');
    const lit = () => page.locator('[data-lit="true"]').count();
    await fields(page).waitFor();
    await fields(page)
      .getByRole('button', { name: /^Basic sciences/ })
      .hover();
    await expect.poll(lit).toBeGreaterThan(0);
    await openView(page, '?layout=map');
    await fields(page).waitFor({ state: 'detached' });
    await page.mouse.move(2, 2);
    await openView(page, '?layout=split&chart=fields');
    await fields(page)
      .getByRole('button', { name: /^Basic sciences/ })
      .waitFor();
    expect(await lit()).toBe(0);
    await page.context().close();
  });
});

describe('a chart as a file', () => {
  async function save(page: Page, format: string) {
    await fields(page).getByRole('button', { name: 'Save this chart' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: format }).click(),
    ]);
    const content = await readFile(await download.path());
    return { name: download.suggestedFilename(), content };
  }

  it('says in numbers what the chart shows, with filters, source and link', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?region=africa&lang=en');
    const { name, content } = await save(page, 'CSV');
    expect(name).toMatch(/^auspices-fields-en-africa-\d{4}-\d\d-\d\d\.csv$/);
    const inAfrica = recountSites().filter(({ former, region }) => !former && region === 'africa');
    const countOf = (field: string) => inAfrica.filter((site) => site.field === field).length;
    const text = content.toString('utf8');
    expect(text).toContain(`\nWater sciences,${countOf('water')},`);
    expect(text).toContain(`\nEcological sciences,${countOf('ecology')},`);
    expect(text).toContain('in Africa');
    expect(text).toContain('region=africa');
    await page.context().close();
  });

  it('is a picture that stands alone, as vectors and as pixels', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi');
    const vietnamese = page.getByRole('region', { name: 'Địa điểm theo lĩnh vực' });
    const saveAs = async (format: RegExp) => {
      await vietnamese.getByRole('button', { name: 'Lưu biểu đồ này' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: format }).click(),
      ]);
      return readFile(await download.path());
    };
    const svg = (await saveAs(/SVG/)).toString('utf8');
    expect(svg).toContain('<svg');
    expect(svg).toContain('Khoa học nước');
    expect(svg).not.toMatch(/var\(--|<script|onclick|tabindex/);
    const png = await saveAs(/PNG/);
    expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    expect(png.length).toBeGreaterThan(10_000);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
