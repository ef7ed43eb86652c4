import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const steps = (page: Page) => page.locator('.compose-step');
const names = (page: Page) => page.locator('.compose-step-name');
const handle = (page: Page, view: RegExp) =>
  page.getByRole('button', { name: new RegExp(`^Drag onto a step, or between two: ${view.source}`) });

/** Opens the atlas and begins a briefing with what it shows; its step is closed. */
async function begin(query: string) {
  const visit = await visitWithoutEngine(app.browser, app.served, query);
  await visit.page.locator('.app').waitFor();
  await visit.page.keyboard.press('a');
  await steps(visit.page).first().waitFor();
  await names(visit.page).first().click();
  return visit;
}

/** Where the pointer stands on a part of the page, `down` of its height from its upper edge. */
async function pointOf(part: Locator, down: number) {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not on the page');
  return { x: box.x + 30, y: box.y + box.height * down };
}

async function drag(page: Page, from: Locator, to: Locator, down: number): Promise<void> {
  const start = await pointOf(from, 0.5);
  await page.mouse.move(start.x - 20, start.y);
  await page.mouse.down();
  const end = await pointOf(to, down);
  await page.mouse.move(end.x, end.y, { steps: 8 });
}

describe('a view', () => {
  it('is dragged between steps and onto one, whose untouched words follow', async () => {
    const { page, problems } = await begin('?lang=en&country=VNM');
    await page.getByRole('button', { name: 'Add this view' }).click();
    await names(page).last().click();
    await page.getByRole('button', { name: /^Water sciences, / }).click();
    await expect.poll(() => readLink(page).field).toBe('water');

    await drag(page, handle(page, /Water/), steps(page).nth(1), 0.06);
    await page.locator('.view-ghost').getByText('New step 2').waitFor();
    expect(await steps(page).nth(1).getAttribute('data-drop')).toBe('above');
    await page.mouse.up();
    await expect.poll(() => names(page).count()).toBe(3);
    await page.getByRole('button', { name: /^Step 2: Water/ }).waitFor();

    await drag(page, handle(page, /Water/), steps(page).nth(0), 0.5);
    await page.locator('.view-ghost').getByText('Step 1 shows this view').waitFor();
    await page.mouse.up();
    await page.getByRole('button', { name: /^Step 1: Water/ }).waitFor();
    expect(await names(page).count()).toBe(3);

    // Let go beside the list, or by Esc, it changes nothing.
    await drag(page, handle(page, /Water/), page.locator('.status-spoken').locator('..'), 0.5);
    await page.locator('.view-ghost').getByText('Drag onto a step').waitFor();
    await page.mouse.up();
    await drag(page, handle(page, /Water/), steps(page).nth(2), 0.5);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.view-ghost').count()).toBe(0);
    await page.mouse.up();
    await page.getByRole('button', { name: /^Step 3: Sites in Viet Nam/ }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is taken to its place by keys, also one that was left', async () => {
    const { page, problems } = await begin('?lang=en&country=VNM');
    await page.getByRole('button', { name: /^Water sciences, / }).click();
    await handle(page, /Water/).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('New step 2', { exact: true }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByText('Step 1 shows this view', { exact: true }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Step 1: Water/ }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('maxlength')))
      .toBeTruthy();

    await page.getByText('Recent views (1)').click();
    await page.getByRole('button', { name: /^Add as a step: Sites in Viet Nam/ }).click();
    await page.getByRole('button', { name: /^Step 2: Sites in Viet Nam/ }).waitFor();
    expect(await names(page).count()).toBe(3);
    await page.getByRole('button', { name: 'Undo in the briefing' }).click();
    await expect.poll(() => names(page).count()).toBe(2);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the editor', () => {
  it('says that a slide cannot be drawn, and draws it once what it needs has come', async () => {
    let fails = true;
    const { page } = await visitWithoutEngine(app.browser, app.served, '?lang=en&country=VNM', {}, (opened) =>
      opened.route('**/data/timeline.json', (route) => (fails ? route.abort() : route.continue())),
    );
    await page.locator('.app').waitFor();
    await page.keyboard.press('a');
    const alert = page.locator('.compose-undrawn');
    await alert.getByText('The slide cannot be shown').waitFor();
    fails = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.compose-slide svg').first().waitFor();
    await expect.poll(() => alert.count()).toBe(0);
    await page.context().close();
  });

  it('tells which figure has changed since the words were written, until they are said to be right', async () => {
    const path = join(tmpdir(), `auspices-old-${process.pid}.json`);
    writeFileSync(
      path,
      JSON.stringify({
        ...{ format: 'auspices-briefing', version: 1, id: 'old', title: { en: 'Old' } },
        steps: [
          {
            title: { en: 'Only {{count kind=centre country=VNM}}' },
            view: 'country=VNM',
            asWritten: { 'count kind=centre country=VNM': '1' },
          },
        ],
      }),
    );
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=en');
    await page.getByRole('button', { name: 'Briefings', exact: true }).click();
    await page.getByLabel('Open a file').setInputFiles(path);
    await page.getByRole('button', { name: 'Edit: Old' }).click();
    await page.getByText(/^Check: 1 thing/).click();
    await page
      .getByRole('button', { name: /^Step 1: “.*Viet Nam” \(title\): 1 when it was written, 2 now$/ })
      .waitFor();
    await page.getByRole('button', { name: /^The words are still right: / }).click();
    await page.getByText('Check: nothing found').waitFor();
    await page.getByRole('button', { name: 'Undo in the briefing' }).click();
    await page.getByText(/^Check: 1 thing/).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the editor in a narrow column', () => {
  it.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])(
    'has what becomes of a briefing in one row at $width × $height, in Vietnamese, and nothing scrolls but its list',
    async (viewport) => {
      const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi&country=VNM', {
        viewport,
      });
      await page.locator('.app').waitFor();
      await page.keyboard.press('a');
      await steps(page).first().waitFor();
      const buttons = page.locator('.compose-actions .text-button');
      await expect.poll(() => buttons.count()).toBe(3);
      const boxes = await buttons.evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
      expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
      for (const { left, right } of boxes) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(viewport.width);
      }
      // The name of the open step has the width of the column, and what can be done with it stands below.
      const [name, remove] = await Promise.all([
        names(page).first().boundingBox(),
        page.getByRole('button', { name: /^Xoá bước 1/ }).boundingBox(),
      ]);
      expect(remove?.y).toBeGreaterThanOrEqual((name?.y ?? 0) + (name?.height ?? 0));
      const moved = await page.locator('.stage').evaluate((stage) => {
        stage.scrollTop = 40;
        return stage.scrollTop;
      });
      expect(moved).toBe(0);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );
});
