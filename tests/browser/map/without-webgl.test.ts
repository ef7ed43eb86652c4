import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { turnToMap, visit } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { countMarkPixels, drag, openGround } from './mark-pixels.ts';

const app = setUpApp();

describe('without WebGL', () => {
  /** Takes WebGL away from the page, as an old graphics driver does. */
  const withoutWebgl = (page: Page) =>
    page.addInitScript(() => {
      const getContext = HTMLCanvasElement.prototype.getContext as (...parameters: unknown[]) => unknown;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...parameters: unknown[]) {
        return String(parameters[0]).startsWith('webgl') ? null : getContext.apply(this, parameters);
      } as typeof HTMLCanvasElement.prototype.getContext;
    });

  it('the vector globe stays, says so, and can be dragged and clicked', async () => {
    // The middle of the map is a site with no other near it.
    const { page, problems } = await visit(app.browser, app.served, '?at=-90.925,-0.541,5', {}, withoutWebgl);
    await turnToMap(page);
    await page.locator('.map-stage[data-engine="unsupported"]').waitFor();
    await expect(page.getByRole('alert').textContent()).resolves.toMatch(/WebGL/);
    expect(await countMarkPixels(page)).toBeGreaterThan(20);

    const { x, y, width, height } = await openGround(page);
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect.poll(() => new URL(page.url()).searchParams.get('site')).not.toBeNull();
    await page.getByRole('region', { name: 'Details' }).getByRole('heading').first().waitFor();

    const before = new URL(page.url()).searchParams.get('at');
    await drag(page, 80, 40);
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBe(before);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
