import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

/** A point of the page where the vector globe draws an arc of a strength, and nothing else answers. */
async function pointOnArc(page: Page, opacity: string): Promise<{ x: number; y: number }> {
  const found = () =>
    page.evaluate((wanted) => {
      const paths = document.querySelectorAll<SVGPathElement>(`[data-part="arcs"] path[opacity="${wanted}"]`);
      for (const path of paths) {
        const length = path.getTotalLength();
        const svg = path.ownerSVGElement?.getBoundingClientRect();
        for (let share = 0.3; share < 0.7 && svg; share += 0.02) {
          const at = path.getPointAtLength(share * length);
          const [x, y] = [svg.left + at.x, svg.top + at.y];
          const top = document.elementFromPoint(x, y);
          if (top?.closest('.map-canvas')) return { x, y };
        }
      }
      return null;
    }, opacity);
  await expect.poll(found, { timeout: 30_000 }).not.toBeNull();
  return (await found()) ?? { x: 0, y: 0 };
}

/** Arcs drawn in full, those of a site or those that are pointed at. */
const strong = (page: Page) =>
  page
    .locator('[data-part="arcs"] path[opacity="1"]')
    .evaluateAll((paths) =>
      paths
        .map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0)
        .reduce((sum, count) => sum + count, 0),
    );

it('an arc tells who it joins, how, since when and by which source, by pointing and by a click', async () => {
  const { page, problems } = await visitWithoutEngine(
    app.browser,
    app.served,
    '?lang=en&site=ita-ictp&layer=arcs',
  );
  const at = await pointOnArc(page, '1');
  await page.mouse.move(at.x + 1, at.y);
  await page.mouse.move(at.x, at.y);
  const tip = page.locator('.site-tip');
  await expect.poll(() => tip.textContent()).toMatch(/Centre for Theoretical Physics/);
  expect(await tip.textContent()).toMatch(/Source: /);
  await page.mouse.click(at.x, at.y);
  const told = page.getByRole('region', { name: /Centre for Theoretical Physics/ });
  await told.waitFor();
  expect(await told.textContent()).toMatch(/since \d{4}|no year stated/);
  await page.keyboard.press('Escape');
  await expect.poll(() => told.count()).toBe(0);

  // The list of links in the card lights them one by one, by pointer and by the focus.
  const card = page.getByRole('article').first();
  await page.mouse.move(700, 10);
  const row = card.locator('.site-link button').first();
  await row.scrollIntoViewIfNeeded();
  await expect.poll(() => strong(page)).toBeGreaterThan(3);
  const all = await strong(page);
  await row.focus();
  await expect.poll(() => strong(page)).toBeLessThan(all);
  await page.keyboard.press('Tab');
  expect(problems).toEqual([]);
  await page.context().close();
});

it('links are gathered to the strongest pairs of countries, and all of them are a press away', async () => {
  const { page, problems } = await visitWithoutEngine(
    app.browser,
    app.served,
    '?lang=vi&link=training,partner&layer=arcs',
  );
  const note = page.locator('.pairs-note');
  await note.getByText(/^Cung: 40 cặp quốc gia mạnh nhất trong \d+ cặp/).waitFor();
  await note.getByRole('button', { name: /^Tất cả \d+$/ }).click();
  await note.getByText(/^Cung: cả \d+ cặp quốc gia/).waitFor();
  await expect.poll(() => page.url()).toContain('pairs=all');
  await note.getByRole('button', { name: 'Chỉ cặp mạnh nhất' }).click();
  await expect.poll(() => page.url()).not.toContain('pairs=');
  expect(problems).toEqual([]);
  await page.context().close();
});
