import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../helpers/real-tables.ts';
import { readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusOf } from '../status.ts';
import { itInSweep } from '../sweep.ts';
import { openOptions } from './options.ts';

const app = setUpApp();
const networks = readTable('networks');
const members = (id: string) =>
  readTable('network-members')
    .filter((row) => row.network_id === id && row.member_kind === 'country' && row.role === 'member')
    .map(({ member }) => member as string);

const directory = (page: Page) => page.getByRole('region', { name: 'Directory of networks', exact: true });
const list = (page: Page) => directory(page).locator('.networks-list');
const row = (page: Page, name: string) =>
  list(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: new RegExp(`^${name}`) }) });

describe('the directory of networks', () => {
  it('lists every network, finds one without diacritics, and says what the filters leave out', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?chart=networks');
    await list(page).waitFor();
    await expect.poll(() => list(page).locator('tbody tr').count()).toBe(networks.length);
    await expect.poll(() => list(page).getByText('links nearly everyone').count()).toBe(4);

    const search = directory(page).getByRole('searchbox', { name: 'Find a network' });
    await search.fill('uy hoi song mekong');
    await expect.poll(() => list(page).locator('tbody tr').count()).toBe(1);
    await row(page, 'Mekong River Commission').waitFor();
    await search.fill('mekong');
    const found = networks.filter(({ name_en, name_vi, acronym, id }) =>
      `${name_en} ${name_vi} ${acronym} ${id}`.toLowerCase().includes('mekong'),
    );
    await expect.poll(() => list(page).locator('tbody tr').count()).toBe(found.length);
    await search.fill('');

    await openOptions(directory(page));
    await directory(page).getByRole('combobox', { name: 'Form' }).selectOption({ label: 'Joint research' });
    const research = networks.filter(({ form }) => form === 'joint-research');
    await expect.poll(() => list(page).locator('tbody tr').count()).toBe(research.length);
    await directory(page).getByRole('combobox', { name: 'Form' }).selectOption({ label: 'All' });

    await page
      .getByRole('region', { name: 'Filters' })
      .getByRole('button', { name: /^Water sciences/ })
      .click();
    const water = networks.filter(({ fields }) => fields?.split(';').includes('water'));
    await expect.poll(() => list(page).locator('tbody tr').count()).toBe(water.length);
    const left = networks.length - water.length;
    await openOptions(directory(page));
    await directory(page)
      .getByRole('checkbox', { name: `Ignore the filters, which leave out ${left}` })
      .check();
    await expect.poll(() => list(page).locator('tbody tr').count()).toBe(networks.length);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('opens and leaves a network by keyboard, in the link and undoable, with the focus where it was', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?chart=networks');
    const name = row(page, 'Mekong River Commission').getByRole('button', {
      name: /^Mekong River Commission/,
    });
    await name.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).network).toBe('mrc');
    await directory(page)
      .getByRole('heading', { name: /^Mekong River Commission/, level: 4 })
      .waitFor();
    const back = directory(page).getByRole('button', { name: 'All networks' });
    await expect.poll(() => back.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page)).not.toHaveProperty('network');
    await expect.poll(() => name.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.press('Control+z');
    await expect.poll(() => readLink(page).network).toBe('mrc');
    await back.focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => readLink(page)).not.toHaveProperty('network');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('selects a centre, and filters by a member country, at a click', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?chart=networks&network=ictp-partner-institutes',
    );
    await directory(page).getByRole('heading', { name: 'Members and others who take part' }).waitFor();
    await directory(page)
      .getByRole('button', { name: /^Show the centre International Centre of Physics/ })
      .first()
      .click();
    await expect.poll(() => readLink(page).site).toBe('vnm-icp');
    await page
      .getByRole('region', { name: 'Details' })
      .getByRole('heading', { name: /Physics/ })
      .waitFor();

    await page.goto(`${app.served.url}?chart=networks&network=mrc`);
    await directory(page).getByRole('button', { name: 'Filter by Lao' }).first().waitFor();
    await directory(page)
      .getByRole('button', { name: /^Filter by Viet Nam$/ })
      .first()
      .click();
    await expect.poll(() => readLink(page).country).toBe('VNM');
    expect(await readStatus(page)).not.toBe(statusOf());
    expect(problems).toEqual([]);
    await page.context().close();
  });

  itInSweep('lights its own row and other charts, and is lit by sites and other charts', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?chart=fields,networks&q=ICTP',
    );
    const fields = page.getByRole('region', { name: 'Sites by field', exact: true });
    await list(page)
      .getByRole('button', { name: /^Global Geoparks Network/ })
      .hover();
    await expect.poll(() => row(page, 'Global Geoparks Network').getAttribute('data-lit')).toBe('true');
    await page.locator('.result').first().hover();
    await expect.poll(() => fields.locator('[data-lit]').count()).toBe(1);
    await expect.poll(() => row(page, 'Global Geoparks Network').getAttribute('data-lit')).toBeNull();
    // Of which Italy, where the site lies, is a member.
    await expect
      .poll(() => row(page, 'European Organization for Nuclear Research').getAttribute('data-lit'))
      .toBe('true');
    await page.goto(`${app.served.url}?chart=fields,networks&network=asean`);
    const own = directory(page).getByRole('button', { name: 'Earth sciences' });
    await own.hover();
    await expect
      .poll(() => fields.locator('[data-lit]').first().getAttribute('aria-label'))
      .toMatch(/^Earth sciences/);
    await fields.getByRole('button', { name: /^Water sciences: / }).hover();
    await expect
      .poll(() => directory(page).getByRole('button', { name: 'Water sciences' }).getAttribute('data-lit'))
      .toBe('true');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('holds two networks against each other, swaps them, and stops', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?chart=networks&network=asean',
    );
    await openOptions(directory(page));
    const select = directory(page).getByRole('combobox', { name: 'Compare with' });
    await select.selectOption({ label: 'Asia-Pacific Economic Cooperation' });
    await expect.poll(() => readLink(page).compare).toBe('apec');
    const [first, second] = [members('asean'), members('apec')];
    const both = first.filter((iso3) => second.includes(iso3)).length;
    await directory(page)
      .getByRole('heading', { name: `In both ${both}` })
      .waitFor();
    await directory(page)
      .getByRole('heading', { name: `Only in ASEAN ${first.length - both}` })
      .waitFor();
    await directory(page)
      .getByRole('heading', { name: `Only in APEC ${second.length - both}` })
      .waitFor();

    await directory(page).getByRole('button', { name: 'Swap the two' }).click();
    await expect.poll(() => [readLink(page).network, readLink(page).compare]).toEqual(['apec', 'asean']);
    await directory(page).getByRole('button', { name: 'Stop comparing' }).click();
    await expect.poll(() => readLink(page)).not.toHaveProperty('compare');
    await expect.poll(() => readLink(page).network).toBe('apec');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('keeps the list beside an opened network on a projector, where a second one can be chosen', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?chart=networks&network=mrc', {
      viewport: { width: 1920, height: 1080 },
    });
    await directory(page).getByRole('button', { name: 'Full screen' }).click();
    await directory(page)
      .getByRole('button', { name: /^Compare with Lancang-Mekong Cooperation/ })
      .click();
    await expect.poll(() => readLink(page).compare).toBe('lmc');
    await page.context().close();
  });

  it('is opened by the networks on the card of a site', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?site=vnm-icp&chart=fields',
    );
    const details = page.getByRole('region', { name: 'Details' });
    const networksOfSite = details.locator('.card-section').filter({ hasText: 'Networks' });
    const first = networksOfSite.getByRole('button').first();
    const name = await first.textContent();
    await first.click();
    await expect.poll(() => readLink(page).chart).toBe('fields,networks');
    await directory(page)
      .getByRole('heading', { name: name ?? '', level: 4 })
      .waitFor();
    await expect.poll(() => first.getAttribute('aria-pressed')).toBe('true');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('leaves out networks of a link that no table knows, and says so', async () => {
    const { page } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?chart=networks&network=no-such-network&compare=none-either',
    );
    await page
      .getByText(/no-such-network/)
      .first()
      .waitFor();
    await expect.poll(() => readLink(page)).not.toHaveProperty('network');
    await expect.poll(() => readLink(page)).not.toHaveProperty('compare');
    await list(page).waitFor();
    await page.context().close();
  });
});
