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

describe('a figure in the words', () => {
  it('is a chip with its number: pressed, passed by keys, copied, undone, replaced and removed', async () => {
    const { page, problems } = await begin('?lang=en&kind=centre&country=VNM');
    const words = page.getByLabel('Text', { exact: true });
    const read = async () => (await words.inputValue()).replaceAll('\u2068', '⟦').replaceAll('\u2069', '⟧');
    const seen = () => expect.poll(read);
    // What a view that is added says of itself.
    await seen().toBe('Sites: ⟦2⟧.');
    await words.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('now ');
    await seen().toBe('Sites: now ⟦2⟧.');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' of them');
    await seen().toBe('Sites: now ⟦2⟧ of them.');

    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+v');
    await seen().toBe('Sites: now ⟦2⟧ of them.Sites: now ⟦2⟧ of them.');
    const rows = page.getByRole('list', { name: 'Figures and sources: text' }).getByRole('listitem');
    await expect.poll(() => rows.count()).toBe(2);
    await page
      .getByRole('button', { name: /^Remove from the text: 2, / })
      .last()
      .focus();
    await page.keyboard.press('Enter');
    await seen().toBe('Sites: now ⟦2⟧ of them.Sites: now  of them.');
    await page.getByRole('button', { name: 'Undo in the briefing' }).click();
    await expect.poll(() => rows.count()).toBe(2);

    // Found in the text, one key deletes it whole.
    await page
      .getByRole('button', { name: /^Find in the text: 2, / })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Delete');
    await seen().toBe('Sites: now  of them.Sites: now ⟦2⟧ of them.');

    // Replaced by an indicator, whose unit comes and goes with it.
    const replace = async (query: string) => {
      await page.getByRole('button', { name: /^Replace: / }).click();
      await page.getByRole('dialog').getByLabel('Find', { exact: true }).fill(query);
      await page.getByRole('dialog').locator('.figure-offers button').first().click();
    };
    await replace('gdp viet nam 2023');
    await seen().toMatch(/now ⟦0\.4⟧ % of GDP \(Viet Nam, 2023\) of them\.$/);
    await replace('number of sites');
    await seen().toBe('Sites: now  of them.Sites: now ⟦2⟧ of them.');
    await page.getByRole('button', { name: /^Remove from the text: / }).click();
    await expect.poll(() => rows.count()).toBe(0);

    // Put in without a caret it stands behind the last word.
    await words.fill('Of these');
    await page.getByRole('button', { name: /^Step 1: / }).click();
    await page.getByRole('button', { name: /^Step 1: / }).click();
    await page.getByRole('button', { name: 'Insert a figure or source', exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Number of sites/ })
      .click();
    await seen().toBe('Of these ⟦2⟧');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is a chip in a title, too, and its code can be typed', async () => {
    const { page } = await begin('?lang=vi&country=VNM');
    const title = page.getByLabel('Tiêu đề', { exact: true });
    await title.fill('');
    await title.focus();
    await page.keyboard.type('Có {{count country=VNM}} nơi');
    await expect.poll(() => title.inputValue()).toBe('Có \u206817\u2069 nơi');
    await expect.poll(() => slide(page).textContent()).toContain('Có 17 nơi');
    await title.click({ position: { x: 44, y: 16 } });
    await page.keyboard.press('Backspace');
    await expect.poll(() => title.inputValue()).toBe('Có  nơi');
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
