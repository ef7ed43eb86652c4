import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ENGINE, holdBack, turnToMap, visit, waitForEngine } from '../harness.ts';
import { countMarkPixels, drag, MARKS, openGround } from '../map/mark-pixels.ts';
import { findColours, shareNear, takePicture } from '../picture.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

/** The number of sites that the status line says are shown. */
async function countShown(page: Page): Promise<number> {
  const text = await page.locator('.status-spoken').textContent();
  return Number((/^[\d,.]+/.exec(text ?? '')?.[0] ?? '').replace(/\D/g, ''));
}

describe('before the map engine has come', () => {
  it('the list, the counts and the vector globe are there and of use; then WebGL takes over where they stand', async () => {
    const engine = holdBack();
    const { page, problems } = await visit(app.browser, app.served, '?at=20,45,2.2', {}, (opening) =>
      engine.hold(opening, ENGINE),
    );
    await page
      .getByRole('listitem')
      .filter({ has: page.locator('.result') })
      .first()
      .waitFor();
    const all = await countShown(page);
    expect(all).toBeGreaterThan(1000);
    expect(await page.locator('.map-stage').getAttribute('data-engine')).toBe('resting');
    await turnToMap(page);
    await page.locator('.map-stage[data-engine="waiting"]').waitFor();
    await expect.poll(() => countMarkPixels(page), { timeout: 20_000 }).toBeGreaterThan(500);
    const worldwide = await countMarkPixels(page);

    // A filter narrows the list, the count and the globe alike.
    const geoparks = page.getByRole('button', { name: /^UNESCO Global Geoparks?, / });
    await geoparks.click();
    await expect.poll(() => countShown(page)).toBeLessThan(all);
    const listed = page.locator('.result-list li').first();
    await expect
      .poll(async () => Number(await listed.getAttribute('aria-setsize')))
      .toBe(await countShown(page));
    await expect.poll(() => countMarkPixels(page)).toBeLessThan(worldwide * 0.8);
    await geoparks.click();
    await expect.poll(() => countShown(page)).toBe(all);

    // The ground follows the hand.
    await drag(page, 60, 30);
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBe('20,45,2.2');
    const moved = new URL(page.url()).searchParams.get('at');
    const ground = await openGround(page);
    const before = await takePicture(page, ground);
    expect(await page.locator('.map-stage').getAttribute('data-engine')).toBe('waiting');

    engine.release();
    await waitForEngine(page);
    expect(await page.locator('.map-canvas svg [data-part]').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('at')).toBe(moved);
    const after = await takePicture(page, ground);
    const [vector, drawn] = [findColours(before, MARKS), findColours(after, MARKS)];
    expect(drawn.size).toBeGreaterThan(vector.size / 2);
    expect(shareNear(before, vector, drawn, 3)).toBeGreaterThan(0.9);
    expect(shareNear(before, drawn, vector, 3)).toBeGreaterThan(0.9);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
