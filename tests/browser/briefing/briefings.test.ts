import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readTable, recountSites } from '../../helpers/real-tables.ts';
import { readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const open = async (query: string, options = {}) =>
  await visitWithoutEngine(app.browser, app.served, query, options);
const heading = (page: Page) => page.locator('.present h1');
const slide = (page: Page) => page.locator('.slide-picture > svg');

/** A line of the slide. */
const words = (page: Page, text: string) => slide(page).locator('text', { hasText: text }).first();

/** Presses a button of the tools, which stand there only while somebody looks for them. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}
const present = recountSites().filter(({ former }) => !former);

describe('a briefing', () => {
  it('is found in the header, presented with the keys of a clicker, and gives the atlas back as it was', async () => {
    const { page, problems } = await open('?lang=en&field=water&region=africa');
    await page.getByRole('button', { name: 'Briefings' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Briefings' }).waitFor();
    await page.getByRole('button', { name: 'Present: Viet Nam and UNESCO science' }).focus();
    await page.keyboard.press('Enter');
    await heading(page).getByText('Viet Nam in UNESCO science').waitFor();
    const inVietNam = present.filter(({ countries }) => countries.includes('VNM'));
    await slide(page).getByText(String(inVietNam.length), { exact: true }).first().waitFor();
    await expect.poll(() => readLink(page).briefing).toBe('viet-nam');

    await page.keyboard.press('ArrowRight');
    await heading(page).getByText('of them are science centres').waitFor();
    await page.keyboard.press('PageDown');
    await expect.poll(() => readLink(page)).toMatchObject({ briefing: 'viet-nam', step: '3' });
    await page.keyboard.press('End');
    await heading(page).getByText('What this briefing rests on').waitFor();
    await page.keyboard.press(' ');
    await page.getByText('14 of 14').waitFor();
    await page.keyboard.press('2');
    await page.getByText('Go to step 2: Enter').waitFor();
    await page.keyboard.press('Enter');
    await heading(page).getByText('of them are science centres').waitFor();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Home');
    await heading(page).getByText('Viet Nam in UNESCO science').waitFor();

    await page.keyboard.press('b');
    await page.locator('.present-black').waitFor();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.present-black').count()).toBe(0);
    await heading(page).getByText('Viet Nam in UNESCO science').waitFor();

    await page.keyboard.press('Escape');
    await expect.poll(() => readLink(page)).toEqual({ field: 'water', region: 'africa' });
    await page.getByRole('banner').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is opened by a link at its step, changes its language there, and comes back from an exploration', async () => {
    const { page, problems } = await open('?lang=vi&briefing=water&step=8');
    await words(page, 'Koblenz tập hợp').waitFor();
    await press(page, 'English');
    await words(page, 'Koblenz gathers').waitFor();
    await expect.poll(() => readLink(page).step).toBe('8');

    await press(page, 'Explore the map of this step');
    await expect.poll(() => slide(page).count()).toBe(0);
    const shown = present.filter(
      ({ field, countries }) => field === 'water' && (countries.includes('DEU') || countries.includes('SWE')),
    );
    await expect.poll(() => readStatus(page)).toContain(`${shown.length} of `);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => readLink(page).at).toBeTruthy();
    await press(page, 'Back to the slide');
    await words(page, 'Koblenz gathers').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => readLink(page).briefing).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('shows its tools only while the pointer moves or the keyboard looks for them, and goes on with a click', async () => {
    const { page } = await open('?lang=en&briefing=water');
    await slide(page).waitFor();
    const opacity = () =>
      page.locator('.present > .present-bar').evaluate((bar) => Number(getComputedStyle(bar).opacity));
    await expect.poll(opacity).toBe(0);
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 330);
    await expect.poll(opacity).toBe(1);
    await page.mouse.click(320, 330);
    await expect.poll(() => readLink(page).step).toBe('2');
    await expect.poll(opacity, { timeout: 10_000 }).toBe(0);
    await page.context().close();
  });

  it('names the documents that its claims rest on, and keeps the notes for the speaker', async () => {
    const { page } = await open('?lang=en&briefing=centres-worldwide&step=2');
    const title = readTable('documents').find(({ id }) => id === 'doc-centres')?.title_en ?? '';
    expect(title).not.toBe('');
    await page.getByRole('list', { name: 'Sources' }).getByText(title).waitFor();
    expect(await page.getByText('a name and a network, not money').count()).toBe(0);
    await page.context().close();
  });

  it('is led from the window of the presenter, with notes, the next step and a timer', async () => {
    const { page, problems } = await open('?lang=en&briefing=viet-nam&step=2');
    await heading(page).getByText('of them are science centres').waitFor();
    const [speaker] = await Promise.all([page.waitForEvent('popup'), press(page, 'Presenter’s window')]);
    await speaker.getByText('The three kinds differ').waitFor();
    await speaker.getByText('Next: Reserves and geoparks reach').waitFor();
    await speaker
      .getByRole('timer')
      .getByText(/^0:0[1-9]$/)
      .waitFor();
    await speaker.keyboard.press('PageDown');
    await heading(page).getByText('Reserves and geoparks reach').waitFor();
    await speaker.getByRole('heading', { name: 'Reserves and geoparks reach' }).waitFor();
    await speaker.locator('button[lang="vi"]').click();
    await heading(page).getByText('Khu dự trữ và công viên địa chất trải').waitFor();
    await speaker.keyboard.press('b');
    await page.locator('.present-black').waitFor();
    await speaker.keyboard.press('b');
    await expect.poll(() => page.locator('.present-black').count()).toBe(0);
    await press(page, 'Bước trước');
    await speaker.getByRole('heading', { name: 'là trung tâm khoa học' }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('has a laser and a spotlight that follow the pointer', async () => {
    const { page } = await open('?lang=en&briefing=water');
    await heading(page).waitFor();
    const aid = page.locator('.pointer-aid');
    const place = () => aid.evaluate((element) => getComputedStyle(element).getPropertyValue('--x'));
    await page.keyboard.press('l');
    expect(await aid.getAttribute('data-aid')).toBe('laser');
    await page.mouse.move(700, 300);
    await expect.poll(place).toBe('700px');
    await press(page, /^Pointer: laser/);
    expect(await aid.getAttribute('data-aid')).toBe('spotlight');
    await page.keyboard.press('l');
    await expect.poll(() => aid.count()).toBe(0);
    await page.context().close();
  });

  it('plays by itself, and from the last step on to the first', async () => {
    const { page } = await open('?lang=en&briefing=growth&step=14');
    await heading(page).getByText('What this briefing rests on', { exact: true }).waitFor();
    await press(page, 'Play by itself');
    await page.getByLabel('Time of a step').selectOption('5');
    await page.getByText('1 of 14').waitFor();
    await press(page, 'Stop playing');
    await page.context().close();
  });

  it('that nobody knows is said so, with a way out', async () => {
    const { page, problems } = await open('?lang=en&briefing=nothing-of-the-kind');
    await page.getByText('There is no briefing “nothing-of-the-kind”.').waitFor();
    await page.getByRole('button', { name: 'End the briefing' }).click();
    await page.getByRole('banner').waitFor();
    await expect.poll(() => readLink(page).briefing).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is read on a phone', async () => {
    const { page } = await open('?lang=vi&briefing=growth&step=2', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await heading(page).getByText('Mạng lưới mở đầu bằng một làn sóng').waitFor();
    // Upright, the words stand below the picture, in letters that are read.
    await slide(page).waitFor();
    await press(page, 'Bước sau');
    await heading(page).getByText('Sau một thập niên chững lại').waitFor();
    // A finger swipes over the slide, too.
    await page.locator('.present-slide').evaluate((element) => {
      const touch = (clientX: number) => new Touch({ identifier: 1, target: element, clientX, clientY: 600 });
      element.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [touch(80)] }));
      element.dispatchEvent(new TouchEvent('touchend', { bubbles: true, changedTouches: [touch(300)] }));
    });
    await heading(page).getByText('Mạng lưới mở đầu bằng một làn sóng').waitFor();
    await page.context().close();
  });
});
