import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readTable, recountSites } from '../../helpers/real-tables.ts';
import { readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const open = async (query: string, options = {}) =>
  await visitWithoutEngine(app.browser, app.served, query, options);
const heading = (page: Page) => page.locator('.present h1');
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
    await expect.poll(() => readStatus(page)).toContain(`${inVietNam.length} of `);
    await page.locator('.live-figure').first().getByText(String(inVietNam.length), { exact: true }).waitFor();
    await expect.poll(() => readLink(page).briefing).toBe('viet-nam');

    await page.keyboard.press('ArrowRight');
    await heading(page).getByText('of them are science centres').waitFor();
    await page.keyboard.press('PageDown');
    await expect
      .poll(() => readLink(page))
      .toMatchObject({ step: '3', country: 'VNM', kind: 'biosphere-reserve,geopark' });
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
    const { page, problems } = await open('?lang=vi&briefing=water&step=2');
    await heading(page).getByText('Ở châu Phi').waitFor();
    await page.locator('.present-bar button[lang="en"]').click();
    await heading(page).getByText('In Africa').waitFor();
    await expect.poll(() => readLink(page).step).toBe('2');
    const status = await readStatus(page);

    await page.getByRole('button', { name: 'Layers' }).click();
    await page.getByLabel('Meridians and parallels').uncheck();
    await page.getByRole('button', { name: 'Back to the step' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Back to the step' }).count()).toBe(0);
    expect(await readStatus(page)).toBe(status);

    // The map alone, moved: the step's own camera comes back.
    const { at } = readLink(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => readLink(page).at).not.toBe(at);
    await page.getByRole('button', { name: 'Back to the step' }).click();
    await expect.poll(() => readLink(page).at).toBe(at);
    await expect.poll(() => page.getByRole('button', { name: 'Back to the step' }).count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('names the documents that its claims rest on, and keeps the notes for the speaker', async () => {
    const { page } = await open('?lang=en&briefing=centres-worldwide&step=2');
    const title = readTable('documents').find(({ id }) => id === 'doc-centres')?.title_en ?? '';
    expect(title).not.toBe('');
    await page.getByRole('list', { name: 'Sources' }).getByText(title).waitFor();
    expect(await page.getByText('a name and a network, not money').count()).toBe(0);
    await page.getByRole('button', { name: 'Speaker notes' }).click();
    await page.getByText('a name and a network, not money').waitFor();
    await page.context().close();
  });

  it('is led from the window of the presenter, with notes, the next step and a timer', async () => {
    const { page, problems } = await open('?lang=en&briefing=viet-nam&step=2');
    await heading(page).getByText('of them are science centres').waitFor();
    const [speaker] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Presenter’s window' }).click(),
    ]);
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
    await page.getByRole('button', { name: 'Bước trước' }).click();
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
    await page.getByRole('button', { name: /^Pointer: laser/ }).click();
    expect(await aid.getAttribute('data-aid')).toBe('spotlight');
    await page.keyboard.press('l');
    await expect.poll(() => aid.count()).toBe(0);
    await page.context().close();
  });

  it('plays by itself, and from the last step on to the first', async () => {
    const { page } = await open('?lang=en&briefing=growth&step=3');
    await heading(page).getByText('What has been withdrawn').waitFor();
    await page.getByRole('button', { name: 'Play by itself' }).click();
    await page.getByLabel('Time of a step').selectOption('5');
    await page.getByText('1 of 3').waitFor();
    await page.getByRole('button', { name: 'Stop playing' }).click();
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
    const { page } = await open('?lang=vi&briefing=growth', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await heading(page).getByText('Khu dự trữ sinh quyển').waitFor();
    // There is no room for map and charts: the charts wait behind a button.
    expect(await page.locator('.chart-frame').count()).toBe(0);
    await page.getByRole('button', { name: 'Biểu đồ của bước' }).tap();
    await page.locator('.chart-frame [data-picture]').waitFor();
    await page.getByRole('button', { name: 'Bước sau' }).tap();
    await heading(page).getByText('Công viên địa chất').waitFor();
    // A finger swipes over the words, too.
    await page.locator('.present-words').evaluate((element) => {
      const touch = (clientX: number) => new Touch({ identifier: 1, target: element, clientX, clientY: 600 });
      element.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [touch(80)] }));
      element.dispatchEvent(new TouchEvent('touchend', { bubbles: true, changedTouches: [touch(300)] }));
    });
    await heading(page).getByText('Khu dự trữ sinh quyển').waitFor();
    await page.context().close();
  });
});
