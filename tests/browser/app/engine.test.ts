import { describe, expect, it } from 'vitest';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** Opens the atlas in a page whose clock the test turns. */
async function open(options: object = {}) {
  const { page, problems } = await visitWithoutEngine(
    app.browser,
    app.served,
    '?lang=en',
    options,
    (opening) => opening.clock.install(),
  );
  await page.locator('.map-canvas [data-part="marks"] path').first().waitFor();
  const engine = () => page.locator('.map-stage').getAttribute('data-engine');
  return { page, problems, engine };
}

describe('the map engine', () => {
  it('comes when the page was left alone, not while somebody works elsewhere', async () => {
    const { page, problems, engine } = await open();
    await page.clock.runFor(5000);
    await page.getByRole('search').getByRole('combobox').press('w');
    await page.clock.runFor(5000);
    expect(await engine()).toBe('resting');
    await page.clock.runFor(5000);
    expect(await engine()).toBe('waiting');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('comes at once when the pointer is over the map, and where a link shows a place from near', async () => {
    const { page, engine } = await open();
    await page.locator('.map-stage').hover();
    await expect.poll(engine).toBe('waiting');
    await page.goto(`${app.served.url}?lang=en&at=105.84,21.02,6`);
    await expect.poll(engine).toBe('waiting');
    await page.context().close();
  });

  it('waits on a phone for the first touch of the map, however long', async () => {
    const { page, problems, engine } = await open(PHONE);
    await page.clock.runFor(60_000);
    expect(await engine()).toBe('resting');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    await page.locator('.map-canvas').tap();
    await expect.poll(engine).toBe('waiting');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
