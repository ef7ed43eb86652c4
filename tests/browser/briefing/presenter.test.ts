import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const open = async (query: string, options = {}) =>
  await visitWithoutEngine(app.browser, app.served, query, options);
/** A small laptop: the quickest to paint, too. */
const SMALL = { viewport: { width: 1280, height: 800 } };
/** How long is waited where four windows draw their slides, all of them in turn where they share a process. */
const MANY = { timeout: 60_000 };
const slide = (page: Page) => page.locator('.present-slide .slide-picture > svg');

describe('the overview of a briefing', () => {
  it('shows every step as its slide, marks the present one, and leads to another by keys or a click', async () => {
    const { page, problems } = await open('?lang=vi&briefing=viet-nam&step=2', {
      viewport: { width: 1280, height: 800 },
    });
    await slide(page).waitFor();
    await page.keyboard.press('o');
    const overview = page.getByRole('dialog', { name: 'Xem tất cả các bước' });
    await expect
      .poll(() => overview.locator('.slide-picture > svg').count(), { timeout: 60_000 })
      .toBe(await overview.getByRole('listitem').count());
    expect(await overview.getByRole('listitem').count()).toBe(14);
    // All are seen at once on the smallest screen that ministries have.
    expect(await overview.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
    expect(await overview.locator('[aria-current="step"] .overview-name').textContent()).toMatch(/^2/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).step).toBe('3');
    await expect.poll(() => overview.count()).toBe(0);
    // Keys are the slide's again.
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => readLink(page).step).toBe('4');

    await page.keyboard.press('O');
    await overview.waitFor();
    await page.keyboard.press('o');
    await expect.poll(() => overview.count()).toBe(0);
    await page.keyboard.press('o');
    await page.keyboard.press('Escape');
    await expect.poll(() => overview.count()).toBe(0);
    await expect.poll(() => readLink(page)).toMatchObject({ briefing: 'viet-nam', step: '4' });

    await page.keyboard.press('o');
    await overview.getByRole('listitem').nth(8).click();
    await expect.poll(() => readLink(page).step).toBe('9');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('stands on a phone in two columns', async () => {
    const { page } = await open('?lang=en&briefing=growth', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await slide(page).waitFor();
    await page.touchscreen.tap(200, 300);
    await page.getByRole('button', { name: 'All steps at a glance' }).click();
    const overview = page.getByRole('dialog', { name: 'All steps at a glance' });
    await overview.locator('.slide-picture > svg').nth(1).waitFor({ timeout: 60_000 });
    const [first, second, third] = await overview
      .getByRole('listitem')
      .evaluateAll((items) => items.slice(0, 3).map((item) => item.getBoundingClientRect()));
    expect(second?.top).toBe(first?.top);
    expect(third?.top).toBeGreaterThan(second?.top ?? 0);
    expect(await overview.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await overview.getByRole('listitem').nth(2).tap();
    await expect.poll(() => readLink(page).step).toBe('3');
    await page.context().close();
  });
});

/** Opens a second window with a button of the tools, which stand there only while somebody looks for them. */
async function openSecond(page: Page, name: string): Promise<Page> {
  await page.getByRole('button', { name, exact: true }).focus();
  const [second] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
  return second;
}

describe('the window of the audience', () => {
  it('shows slides alone while the other window has notes, the next step and a timer, keys in either lead both, and the laser crosses', async () => {
    const { page, problems } = await open('?lang=en&briefing=viet-nam&step=2', SMALL);
    await slide(page).waitFor();
    const audience = await openSecond(page, 'Window for the audience');
    await slide(audience).waitFor();
    expect(await audience.locator('button:visible').allTextContents()).toEqual(['']);

    // The working window is the speaker's now: both slides, and the notes.
    await page.getByText('The three kinds differ').waitFor();
    await page.getByText('Next: Reserves and geoparks reach').waitFor();
    await page.getByRole('timer').waitFor();
    await expect.poll(() => page.locator('.desk-slides .slide-picture > svg').count()).toBe(2);
    expect(await page.locator('.present-slide').count()).toBe(0);
    await page.getByRole('button', { name: 'Larger notes' }).click();
    await expect
      .poll(() =>
        page
          .locator('.desk-notes > div')
          .first()
          .evaluate((part) => getComputedStyle(part).fontSize),
      )
      .toBe('22px');

    // Keys and clicker in either lead both, and presses that follow each other closely all count.
    await page.keyboard.press('PageDown');
    await audience.locator('h1', { hasText: 'Reserves and geoparks reach' }).waitFor({ state: 'attached' });
    await audience.keyboard.press('ArrowRight');
    await audience.keyboard.press('ArrowRight');
    await audience.keyboard.press('ArrowRight');
    await page.getByText('6 of 14').first().waitFor();
    await expect.poll(() => readLink(page).step).toBe('6');

    // The black screen and the language follow.
    await page.keyboard.press('b');
    await audience.locator('.present-black').waitFor();
    await page.getByText('Screen is black').waitFor();
    expect(await page.locator('.present-black').count()).toBe(0);
    await audience.keyboard.press('b');
    await expect.poll(() => page.getByText('Screen is black').count()).toBe(0);
    await page.locator('button[lang="vi"]').click();
    await expect.poll(() => audience.evaluate(() => document.documentElement.lang)).toBe('vi');

    // What the speaker points at on his own picture of the slide is shown at the same place.
    const picture = page.locator('.desk-slides > .slide-thumbnail').first();
    await picture.locator('.slide-picture > svg').waitFor();
    // The slide is drawn here as the audience has it.
    const shapeOf = async (window: Page, selector: string) =>
      await window.locator(selector).first().getAttribute('viewBox');
    await expect
      .poll(() => shapeOf(page, '.desk-slides .slide-picture > svg'))
      .toBe(await shapeOf(audience, '.present-slide .slide-picture > svg'));

    await page.keyboard.press('l');
    const box = await picture.boundingBox();
    if (!box) throw new Error('The slide is not seen');
    await page.mouse.move(box.x + box.width * 0.25, box.y + box.height * 0.5);
    const laser = audience.locator('.pointer-aid[data-aid="laser"]');
    await laser.waitFor();
    const place = () =>
      laser.evaluate((mark) => [
        Number.parseFloat(mark.style.getPropertyValue('--x')) / innerWidth,
        Number.parseFloat(mark.style.getPropertyValue('--y')) / innerHeight,
      ]);
    await expect.poll(place).toEqual([expect.closeTo(0.25, 1), expect.closeTo(0.5, 1)]);
    // Beside the slide there is nothing to be pointed at, and nothing is left when the aid is put away.
    await page.mouse.move(box.x + box.width + 60, box.y + 10);
    await expect.poll(() => audience.locator('.pointer-aid').count()).toBe(0);
    await page.mouse.move(box.x + 50, box.y + 50);
    await laser.waitFor();
    await page.keyboard.press('l');
    await page.keyboard.press('l');
    await expect.poll(() => audience.locator('.pointer-aid').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('asks where the presentation is when it shows again, and gives the slide back when it is closed', async () => {
    const { page, problems } = await open('?lang=vi&briefing=viet-nam&step=2', SMALL);
    await slide(page).waitFor();
    const audience = await openSecond(page, 'Cửa sổ cho khán giả');
    await slide(audience).waitFor();
    // A window that slept has missed what was said.
    await audience.evaluate(() => {
      const url = new URL(location.href);
      url.searchParams.set('step', '9');
      history.replaceState(null, '', url);
    });
    await audience.reload();
    await slide(audience).waitFor();
    const second = (title: string) =>
      audience.locator('h1', { hasText: title }).waitFor({ state: 'attached' });
    await second('17 địa điểm khoa học');
    await page.locator('.desk').waitFor();
    // The window that leads is loaded anew and finds the audience's again.
    await page.reload();
    await page.locator('.desk').waitFor();
    await page.keyboard.press('ArrowRight');
    await second('Khu dự trữ và công viên địa chất');

    // Closed while it is busy, a window says no farewell, and the one that leads no longer has a hold of it.
    await audience.evaluate(() => {
      BroadcastChannel.prototype.postMessage = () => undefined;
    });
    await audience.close();
    await page.getByText('Cửa sổ cho khán giả đã đóng').waitFor();
    await slide(page).waitFor();
    expect(await page.locator('.desk').count()).toBe(0);

    // The way back by the button closes the window, and so does the end.
    const again = await openSecond(page, 'Cửa sổ cho khán giả');
    await slide(again).waitFor();
    await Promise.all([
      again.waitForEvent('close'),
      page.getByRole('button', { name: 'Đóng cửa sổ cho khán giả' }).click(),
    ]);
    await slide(page).waitFor();
    const last = await openSecond(page, 'Cửa sổ cho khán giả');
    await slide(last).waitFor();
    await Promise.all([last.waitForEvent('close'), page.keyboard.press('Escape')]);
    await page.getByRole('banner').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('follows the tab that opened it, and no other that presents the same briefing', async () => {
    const { page, problems } = await open('?lang=en&briefing=viet-nam&step=2', SMALL);
    await slide(page).waitFor(MANY);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await slide(other).waitFor(MANY);
    const [mine, theirs] = [
      await openSecond(page, 'Window for the audience'),
      await openSecond(other, 'Window for the audience'),
    ];
    await slide(mine).waitFor(MANY);
    await slide(theirs).waitFor(MANY);
    const titleOf = async (window: Page) => await window.locator('h1').textContent();
    const before = await titleOf(mine);
    await other.keyboard.press('PageDown');
    await theirs
      .locator('h1', { hasText: 'Reserves and geoparks reach' })
      .waitFor({ ...MANY, state: 'attached' });
    await expect.poll(() => readLink(page).step).toBe('2');
    expect(await titleOf(mine)).toBe(before);
    // Each leads its own, also after it was loaded anew.
    await page.reload();
    await page.locator('.desk').waitFor(MANY);
    await page.keyboard.press('End');
    await mine
      .locator('h1', { hasText: 'What this briefing rests on' })
      .waitFor({ ...MANY, state: 'attached' });
    expect(await titleOf(theirs)).toContain('Reserves and geoparks reach');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
