import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { openOptions } from './options.ts';

const app = setUpApp();

const chart = (page: Page) =>
  page
    .getByRole('region', { name: 'Charts' })
    .getByRole('region', { name: 'Distance to the nearest centre', exact: true });
const select = (page: Page, label: RegExp) =>
  chart(page).locator('.chart-select').filter({ hasText: label }).locator('select');
const finding = (page: Page) => chart(page).locator('.chart-finding');

async function open(search: string) {
  const visit = await visitWithoutEngine(app.browser, app.served, `?lang=en&chart=distance${search}`);
  await finding(visit.page).filter({ hasText: /\S/ }).waitFor();
  return visit;
}

describe('distances to the nearest centre', () => {
  it('are stated for the field and the part of the world of the link, and fill the countries of the map', async () => {
    const { page, problems } = await open('&gap=water&group=asean');
    await expect
      .poll(() => finding(page).textContent())
      .toMatch(/^Water sciences, ASEAN: \d+% of people within 1,000 km/);
    await expect
      .poll(() => page.locator('[data-part="ground"] path[fill="#f1e2bb"]').count())
      .toBeGreaterThan(0);
    await chart(page).getByRole('button', { name: 'Viet Nam', exact: false }).first().click();
    await expect.poll(() => readLink(page).country).toBe('VNM');
    await expect.poll(() => finding(page).textContent()).toMatch(/^Water sciences, /);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('answer to another field, another distance and the centres of unknown status, all in the link', async () => {
    const { page } = await open('&gap=water');
    await openOptions(chart(page));
    await select(page, /^Field/).selectOption('culture');
    await expect.poll(() => readLink(page).gap).toBe('culture');
    await expect.poll(() => finding(page).textContent()).toMatch(/^Culture, World/);
    await select(page, /^Within/).selectOption('250');
    await expect.poll(() => finding(page).textContent()).toContain('within 250 km');
    const before = await finding(page).textContent();
    await select(page, /^Centres/).selectOption('unknown');
    await expect.poll(() => finding(page).textContent()).not.toBe(before);
    await expect.poll(() => readLink(page).show).toBe('distance-status.unknown,distance-within.250');
    await page.context().close();
  });

  it('lead from a cell of fields and regions to who lives how far there', async () => {
    const { page } = await open('&show=distance-view.fields');
    await chart(page)
      .getByRole('button', { name: /^Ocean sciences, Africa: 0% of people/ })
      .click();
    await expect.poll(() => readLink(page)).toMatchObject({ gap: 'ocean', region: 'africa' });
    await expect.poll(() => finding(page).textContent()).toMatch(/^Ocean sciences, Africa: 0% of people/);
    await page.context().close();
  });

  it('are played over the years, and given back', async () => {
    const { page } = await open('&gap=water&show=distance-view.years');
    await chart(page)
      .getByRole('button', { name: /^Play from \d{4}$/ })
      .click();
    await expect.poll(() => readLink(page).since).toMatch(/^\d{4}-\d{4}$/);
    await chart(page).getByRole('button', { name: 'Stop, and show what was shown before' }).click();
    await expect.poll(() => readLink(page).since).toBeUndefined();
    await page.context().close();
  });

  it('say what is unknown in the link, and why nothing is drawn', async () => {
    const { page } = await open('&gap=gold&since=1900-1901');
    await expect.poll(() => chart(page).textContent()).toContain('no centre is left to measure to');
    await expect.poll(() => chart(page).textContent()).toContain('“gold”');
    await page.context().close();
  });
});

describe('a centre that is thought of', () => {
  const whatIf = '&gap=water&country=VNM&show=distance-view.whatif,distance-within.250';

  it('is put in a town by its name, told of, and taken away', async () => {
    const { page, problems } = await open(whatIf);
    await chart(page).getByLabel('A town or city').fill('Hanoi');
    await chart(page).getByRole('button', { name: 'Put here', exact: true }).first().click();
    await expect.poll(() => readLink(page).whatif).toMatch(/^water@105\.8\d*,21\.0\d*$/);
    await chart(page).getByText('Hanoi, Viet Nam').waitFor();
    await expect.poll(() => finding(page).textContent()).toContain('with 1 centre more');
    await chart(page).getByRole('button', { name: 'Take away: Hanoi, Viet Nam' }).click();
    await expect.poll(() => readLink(page).whatif).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('stays marked on the map where countries are filled by something else', async () => {
    const { page } = await open(`${whatIf}&whatif=water@105.85,21.03&fill=spending&at=105,18,3`);
    await expect
      .poll(() => page.locator('[data-part="ground"] path[fill="#d9b060"]').count())
      .toBeGreaterThan(0);
    await expect.poll(() => page.locator('[data-part="drawn"] circle').count()).toBe(1);
    await page.context().close();
  });

  it('is refused where the name is of no town', async () => {
    const { page } = await open(whatIf);
    await chart(page).getByLabel('A town or city').fill('Atlantis of old');
    await chart(page).getByRole('button', { name: 'Put here', exact: true }).first().click();
    await chart(page).getByRole('alert').filter({ hasText: 'No such place' }).waitFor();
    await page.context().close();
  });

  it('is put where the map is clicked', async () => {
    const { page } = await open(whatIf);
    await chart(page).getByRole('button', { name: 'Choose on the map' }).click();
    const box = await page.locator('.map-stage').boundingBox();
    if (!box) throw new Error('there is no map');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => readLink(page).whatif).toMatch(/^water@-?[\d.]+,-?[\d.]+$/);
    await expect.poll(() => readLink(page).site).toBeUndefined();
    await page.context().close();
  });

  it('is proposed among the places of the country, ranked in a worker, and put there', async () => {
    const { page } = await open(whatIf);
    await chart(page).getByRole('button', { name: 'Rank the places' }).click();
    await chart(page).getByText('One after the other').waitFor();
    const first = chart(page)
      .getByRole('button', { name: /^Put a centre in / })
      .first();
    await first.click();
    await expect.poll(() => readLink(page).whatif).toMatch(/^water@/);
    await page.context().close();
  });

  it('is ranked in the page itself where the worker cannot be loaded, which is said', async () => {
    const { page } = await open(whatIf);
    await page.route('**/assets/worker-*.js', (route) => route.abort());
    await chart(page).getByRole('button', { name: 'Rank the places' }).click();
    await chart(page).getByText('One after the other').waitFor();
    await chart(page)
      .getByText(/the page itself tries the places/)
      .waitFor();
    await page.context().close();
  });
});
