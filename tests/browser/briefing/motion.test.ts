import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const open = async (query: string, options = {}) =>
  await visitWithoutEngine(app.browser, app.served, query, options);
const slide = (page: Page) => page.locator('.present-slide .slide-picture > svg');

/** From here on frames come when the test says so: `frameAt(250)` draws the one 250 ms after the first. */
const CLOCK = `(() => {
  let now = performance.now();
  const start = now;
  let due = [];
  performance.now = () => now;
  window.requestAnimationFrame = (draw) => due.push(draw);
  window.cancelAnimationFrame = () => { due = []; };
  window.frameAt = (time) => {
    now = start + time;
    const drawn = due;
    due = [];
    for (const draw of drawn) draw(now);
  };
})()`;

/** Opens a step, stops its clock, and goes on to the next until the change between them has begun. */
async function begin(query: string): Promise<Page> {
  const { page } = await open(query, {
    reducedMotion: 'no-preference',
    viewport: { width: 1280, height: 800 },
  });
  await slide(page).waitFor();
  await page.evaluate(CLOCK);
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction('document.querySelector("[data-changes]")', null, { polling: 50 });
  await page.evaluate('frameAt(0)');
  return page;
}

describe('the change from slide to slide', () => {
  it('fades and lets numbers count up, and ends at once when somebody goes on', async () => {
    const { page } = await open('?lang=vi&briefing=viet-nam&step=1', { reducedMotion: 'no-preference' });
    await slide(page).waitFor();
    const still = page.locator('.present-slide .slide-picture:not([data-changes])');
    const numbers = async () =>
      await page.locator('.slide-picture > svg:last-child [data-part="number"]').allTextContents();
    // What was seen in each frame of the change.
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const text = document.querySelector(
          '.slide-picture > svg:last-child [data-part="number"]',
        )?.textContent;
        if (text && seen.at(-1) !== text) seen.push(text);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.keyboard.press('ArrowRight');
    await page.locator('.slide-picture > svg').first().waitFor();
    await expect.poll(numbers).toEqual(['2', '11', '4']);
    await still.waitFor();
    expect(await slide(page).count()).toBe(1);
    // What stands at the end is seen in the frame after it: the change may be over before.
    await expect.poll(() => page.evaluate('seen')).toContain('2');

    // Back and on again without waiting: the last press counts, and nothing is left of the others.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    // The page has heard both presses: the next key ends what has begun.
    await expect.poll(() => readLink(page).step).toBe('2');
    await page.keyboard.press('Shift');
    await expect.poll(() => slide(page).count()).toBe(1);
    await expect.poll(numbers).toEqual(['2', '11', '4']);
    await page.context().close();
  });

  it('is none where motion is not wanted', async () => {
    const { page } = await open('?lang=vi&briefing=viet-nam&step=1', { reducedMotion: 'reduce' });
    await slide(page).waitFor();
    await page.evaluate(() => {
      Object.assign(window, { changes: 0 });
      const look = () => {
        if (document.querySelector('[data-changes]')) Object.assign(window, { changes: 1 });
        requestAnimationFrame(look);
      };
      look();
    });
    await page.keyboard.press('ArrowRight');
    await page.locator('.slide-picture [data-part="number"]').first().waitFor();
    expect(await page.evaluate('changes')).toBe(0);
    await page.context().close();
  });
});

describe('the flight from map to map', () => {
  /** Where the mark of a site is seen: in the flight while it goes on, then on the slide. */
  const markAt = async (page: Page, id: string) =>
    await page.evaluate((site) => {
      const marks = document.querySelectorAll(`.slide-picture svg:last-of-type [data-mark="${site}"]`);
      const seen = [...marks].filter((mark) => getComputedStyle(mark).visibility === 'visible');
      const box = seen.at(-1)?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2, count: seen.length } : null;
    }, id);

  it('takes marks from their old places to their new ones, and a key ends it at once', async () => {
    const { page: first } = await open('?lang=vi&briefing=viet-nam&step=1', {
      viewport: { width: 1280, height: 800 },
    });
    await slide(first).waitFor();
    const site = await first.evaluate(
      () => document.querySelector<SVGElement>('[data-mark]')?.dataset.mark ?? '',
    );
    const before = await markAt(first, site);
    await first.context().close();

    const page = await begin('?lang=vi&briefing=viet-nam&step=1');
    expect(await page.locator('.slide-flight').count()).toBe(1);
    expect((await markAt(page, site))?.x).toBeCloseTo(before?.x ?? 0, 0);
    await page.evaluate('frameAt(210)');
    const between = await markAt(page, site);
    await page.keyboard.press('Shift');
    expect(await page.locator('.slide-flight, [data-changes]').count()).toBe(0);
    expect(await slide(page).count()).toBe(1);
    const after = await markAt(page, site);
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeGreaterThan(40);
    const share = ((between?.x ?? 0) - (before?.x ?? 0)) / ((after?.x ?? 0) - (before?.x ?? 0));
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.8);
    // Nothing of the flight is left on the slide.
    expect(await slide(page).locator('[style]').count()).toBe(0);
    await page.context().close();
  });

  it('is over when its time is, with the slide as it was drawn', async () => {
    const page = await begin('?lang=vi&briefing=viet-nam&step=1');
    await page.evaluate('frameAt(801)');
    expect(await page.locator('.slide-flight, [data-changes]').count()).toBe(0);
    expect(await slide(page).locator('[style]').count()).toBe(0);
    expect(await slide(page).locator('[data-part="number"]').allTextContents()).toEqual(['2', '11', '4']);
    await page.context().close();
  });
});
