import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recountSites } from '../../helpers/real-tables.ts';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const present = recountSites().filter((site) => !site.former);

/** Counts how often each part of the vector map is drawn. */
const countDrawings = (page: Page) =>
  page.addInitScript(() => {
    const drawn: Record<string, number> = {};
    Object.assign(window, { drawn });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const part = target instanceof SVGElement ? target.dataset.part : undefined;
        if (part && addedNodes.length > 0) drawn[part] = (drawn[part] ?? 0) + 1;
      }
    }).observe(document, { childList: true, subtree: true });
  });

const readDrawings = (page: Page) =>
  page.evaluate(() => (window as unknown as { drawn: Record<string, number> }).drawn);

/** Notes whether the greeting stands in the page when its header comes. */
const noteGreeting = (page: Page) =>
  page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.app-header')) return;
      observer.disconnect();
      Object.assign(window, { greetedAtOnce: document.querySelector('.first-visit') !== null });
    }).observe(document, { childList: true, subtree: true });
  });

/** Opens the atlas for the first time; `asked` counts what is asked for of the greeting. */
async function open(search: string, width = 1280, height = 800) {
  const asked: string[] = [];
  const options = { isFirst: true, locale: 'vi-VN', viewport: { width, height } };
  const visited = await visitWithoutEngine(app.browser, app.served, search, options, async (page) => {
    page.on('request', (request) => {
      if (/\/first-visit-/.test(request.url())) asked.push(request.url());
    });
    await countDrawings(page);
    await noteGreeting(page);
  });
  return { ...visited, asked };
}

/** Waits until the page has had its moment of rest, behind which it greets, and has drawn what came of it. */
async function rested(page: Page): Promise<void> {
  await page.locator('.status-spoken').waitFor({ state: 'attached' });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // Moments of rest come in the order in which they were asked for.
        requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
      }),
  );
}

/** The parts of the page that the greeting covers, of those that a reader works with. */
const coveredByGreeting = (page: Page) =>
  page.evaluate(() => {
    const greeting = document.querySelector('.first-visit')?.getBoundingClientRect();
    if (!greeting) return null;
    return ['.app-header', '.columns', '.map-controls', '.disclaimer', '.panel[data-panel="charts"]'].filter(
      (part) => {
        const box = document.querySelector(part)?.getBoundingClientRect();
        return (
          box &&
          box.left < greeting.right &&
          box.right > greeting.left &&
          box.top < greeting.bottom &&
          box.bottom > greeting.top
        );
      },
    );
  });

describe('the first visit', () => {
  it('is greeted once over the map, with counted numbers, and a press leads into a briefing and back', async () => {
    const { page, problems, asked } = await open('');
    const greeting = page.getByRole('region', { name: 'Chào mừng đến với Auspices' });
    await greeting.waitFor();
    const words = (await greeting.textContent()) ?? '';
    const vietnamese = new Intl.NumberFormat('vi-VN');
    expect(words).toContain(`${vietnamese.format(present.length)} địa điểm`);
    for (const kind of ['centre', 'biosphere-reserve', 'geopark'])
      expect(words).toContain(`${present.filter((site) => site.kind === kind).length} `);
    // Its words are the largest of the page: by them a reader sees that it has come.
    expect(await page.evaluate(() => (window as unknown as { greetedAtOnce: boolean }).greetedAtOnce)).toBe(
      true,
    );
    // A second drawing would cost a slow phone a quarter of a second.
    await expect.poll(() => readDrawings(page)).toMatchObject({ ground: 1, labels: 1, marks: 1 });
    for (const width of [1280, 1840, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => coveredByGreeting(page), { message: String(width) }).toEqual([]);
    }
    await greeting.getByRole('button', { name: 'Xem một bài trình bày' }).click();
    await expect.poll(() => readLink(page)).toMatchObject({ briefing: 'viet-nam' });
    expect(await greeting.count()).toBe(0);
    const before = asked.length;
    expect(before).toBeGreaterThan(0);
    await page.goto(app.served.url);
    await rested(page);
    expect(asked.length).toBe(before);
    expect(await greeting.count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('lies inside a narrow window, and is dismissed by the keyboard, which goes on at the map', async () => {
    const { page, problems } = await open('', 390, 844);
    const greeting = page.getByRole('region', { name: 'Chào mừng đến với Auspices' });
    await greeting.waitFor();
    const box = await greeting.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844).toBe(
      true,
    );
    await greeting.getByRole('button', { name: 'Xem một bài trình bày' }).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => greeting.count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('map-canvas');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each(['?field=water', '?embed=1', '?briefing=viet-nam'])(
    'by a link is not greeted: %s',
    async (search) => {
      const { page, asked } = await open(search);
      await rested(page);
      expect(asked).toEqual([]);
      expect(await page.locator('.first-visit').count()).toBe(0);
      await page.context().close();
    },
  );
});
