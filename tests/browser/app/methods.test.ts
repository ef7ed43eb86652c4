import { describe, expect, it } from 'vitest';
import { chooseMore, openView, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

const open = (search: string, viewport = { width: 1280, height: 800 }) =>
  visitWithoutEngine(app.browser, app.served, search, { viewport });

describe('the page of methods', () => {
  it.each([
    [1920, 1080],
    [1280, 800],
    [390, 844],
  ])('opens by a link at its section in a window of %d × %d pixels, nothing cut', async (width, height) => {
    const { page, problems } = await open('?lang=vi&methods=partners', { width, height });
    const dialog = page.getByRole('dialog', { name: 'Cách tính các số liệu' });
    const heading = dialog.getByRole('heading', { level: 3, name: 'Đối tác' });
    await heading.and(page.locator(':focus')).waitFor();
    const top = await heading.evaluate(
      (element) =>
        element.getBoundingClientRect().top - (element.closest('dialog')?.getBoundingClientRect().top ?? 0),
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(60);
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
    expect(await dialog.getByText('0,80', { exact: true }).count()).toBe(1);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('leaves nothing of itself in memory once Back has closed it, though it had the focus', async () => {
    const { page } = await open('?lang=en');
    await openView(page, '?lang=en&methods=partners');
    const dialog = page.getByRole('dialog', { name: 'How the numbers are made' });
    await dialog.getByRole('heading', { name: 'Partners' }).and(page.locator(':focus')).waitFor();
    await page.goBack();
    await dialog.waitFor({ state: 'detached' });
    const session = await page.context().newCDPSession(page);
    const isKept = async () => {
      // What the first collection lets go, the second takes.
      for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
      await session.send('DOM.enable');
      const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
      await session.send('DOM.disable');
      return JSON.stringify(detachedNodes).includes('data-method');
    };
    await expect.poll(isKept).toBe(false);
    await page.context().close();
  });

  it('is reached from a chart, names itself in the address, and Back and Escape leave it', async () => {
    const { page, problems } = await open('?lang=en&chart=partners');
    const chart = page.locator('[data-chart="partners"]');
    await chart.getByRole('button', { name: 'How this is computed' }).click();
    const dialog = page.getByRole('dialog', { name: 'How the numbers are made' });
    await dialog.getByRole('heading', { name: 'Partners' }).and(page.locator(':focus')).waitFor();
    await expect.poll(() => page.url()).toContain('methods=partners');
    await dialog.getByRole('link', { name: 'Similar sites' }).click();
    await dialog.getByRole('heading', { name: 'Similar sites' }).and(page.locator(':focus')).waitFor();
    await expect.poll(() => page.url()).toContain('methods=similar');
    await page.goBack();
    await expect.poll(() => page.url()).toContain('methods=partners');
    await page.goBack();
    await dialog.waitFor({ state: 'detached' });
    await chooseMore(page, 'How the numbers are made');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.url()).not.toContain('methods');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('lies over a dossier, which stands where it stood when it is closed', async () => {
    const { page, problems } = await open('?lang=en&dossier=site:vnm-icp');
    const way = page
      .locator('.dossier [data-section="similar"]')
      .getByRole('button', { name: 'How this is computed' });
    await way.click();
    const dialog = page.getByRole('dialog', { name: 'How the numbers are made' });
    await dialog.getByRole('heading', { name: 'Similar sites' }).and(page.locator(':focus')).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.dossier').isVisible()).toBe(false);
    expect(await dialog.isVisible()).toBe(true);
    // A heading that may not be parted from what follows ties its whole row to the next, and leaves half of a page empty.
    const breaks = await dialog
      .locator('h4')
      .evaluateAll((headings) => headings.map((heading) => getComputedStyle(heading).breakAfter));
    expect(new Set(breaks)).toEqual(new Set(['auto']));
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await way.and(page.locator(':focus')).waitFor();
    expect(page.url()).toContain('dossier=site:vnm-icp');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('says which section it has not', async () => {
    const { page } = await open('?lang=vi&methods=luck');
    await page.getByRole('alert').filter({ hasText: '“luck”' }).waitFor();
    await page.context().close();
  });
});
