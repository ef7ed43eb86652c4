import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const steps = (page: Page) => page.locator('.compose-step');
const slide = (page: Page) => page.locator('.compose-slide svg').first();

/** Opens the atlas and begins a briefing with what it shows. */
async function begin(query: string) {
  const visit = await visitWithoutEngine(app.browser, app.served, query);
  await visit.page.locator('.app').waitFor();
  await visit.page.keyboard.press('a');
  await steps(visit.page).first().waitFor();
  return visit;
}

describe('a step in the editor', () => {
  it('is laid out by keys, seen as its slide, and undone', async () => {
    const { page, problems } = await begin('?lang=en&country=VNM');
    await slide(page).waitFor();
    await page.getByLabel('Title', { exact: true }).fill('Seen at once');
    await expect.poll(() => slide(page).textContent()).toContain('Seen at once');

    await page.getByRole('radio', { name: 'Words and picture' }).focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Figures', exact: true }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Add a figure' }).click();
    await page.getByRole('dialog').getByLabel('Find', { exact: true }).fill('gdp viet nam 2023');
    await page.getByRole('dialog').locator('.figure-offers button').first().click();
    const label = page.getByLabel(/^What 0.4 counts$/);
    expect(await label.inputValue()).toContain('% of GDP, Viet Nam');
    await expect.poll(() => slide(page).textContent()).toContain('0.4');

    await page.getByRole('button', { name: /^Add the \d+ sites that the view leaves$/ }).click();
    await page.getByRole('button', { name: /^Remove Cát Bà|^Remove Cat Ba/ }).click();
    await page.getByRole('radio', { name: 'are left out' }).check();
    await page.getByRole('button', { name: 'Undo in the briefing' }).click();
    await expect.poll(() => page.getByRole('radio', { name: 'stay as they are' }).isChecked()).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('compares two views, and shows chosen events', async () => {
    const { page, problems } = await begin('?lang=en&country=VNM');
    await page.getByRole('radio', { name: 'Comparison' }).check({ force: true });
    await expect.poll(() => page.getByLabel('Title, right').inputValue()).toContain('Viet Nam');
    await page.getByRole('radio', { name: 'Timeline' }).check({ force: true });
    await page.getByLabel('Find an event').fill('1976');
    await page.locator('.layout-events').getByRole('checkbox').first().check();
    await page.getByText('1 event chosen').waitFor();
    await expect.poll(() => slide(page).textContent()).toContain('1976');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a template', () => {
  it('fills a briefing from what is open, which the check leads through', async () => {
    const visit = await visitWithoutEngine(app.browser, app.served, '?lang=en&country=VNM');
    const { page, problems } = visit;
    await page.locator('.app').waitFor();
    await page.getByRole('button', { name: 'Briefings', exact: true }).click();
    expect(await page.getByRole('button', { name: /^Two regions compared/ }).isDisabled()).toBe(true);
    await page.getByText('Filter by two regions').waitFor();
    await page.getByRole('button', { name: /^One country/ }).click();
    await expect.poll(() => steps(page).count()).toBeGreaterThan(6);
    // A title says its numbers, not how they are computed.
    await page.getByRole('button', { name: /^Step 2: Viet Nam has \d+ sites, of which \d+ are/ }).waitFor();
    expect(await page.getByLabel('Title of the briefing').inputValue()).toBe('Viet Nam and UNESCO science');

    await page.locator('.compose-step-name').first().click();
    await page.getByLabel('Title', { exact: true }).fill('');
    await page.getByText(/^Check: 1 thing/).click();
    await page.getByRole('button', { name: 'Step 1: title missing: English' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('maxlength')))
      .toBe('200');
    await page.getByLabel('Title', { exact: true }).fill('Viet Nam');
    await page.getByText('Check: nothing found').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
