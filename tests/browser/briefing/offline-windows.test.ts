import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUpApp } from '../set-up-app.ts';
import {
  handOutOffline,
  OFFLINE_VIEWPORT,
  type OfflineFile,
  THIRD_STEP,
  waitForStep,
} from './offline-file.ts';

const app = setUpApp();
let file: OfflineFile;
beforeAll(async () => {
  file = await handOutOffline(app.browser, app.served);
});
afterAll(() => file.remove());

/** Opens the briefing as its reader does, by a double click, with what goes wrong in it. */
async function openFile(): Promise<{ page: Page; problems: string[] }> {
  const context = await app.browser.newContext({
    offline: true,
    viewport: OFFLINE_VIEWPORT,
    reducedMotion: 'reduce',
  });
  const problems: string[] = [];
  context.on('weberror', (problem) => problems.push(problem.error().message));
  const page = await context.newPage();
  await page.goto(file.address);
  await waitForStep(page, 'Việt Nam trong khoa học UNESCO');
  return { page, problems };
}

/** Opens a second window with a button of the tools, which stand there only while somebody looks for them. */
async function openSecond(page: Page, name: string, shown: string): Promise<Page> {
  await page.getByRole('button', { name, exact: true }).focus();
  const [second] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
  await second.locator(`${shown} .slide-picture > svg`).first().waitFor({ timeout: 90_000 });
  return second;
}

describe('the windows of a briefing as one file', () => {
  it('lead and follow each other though files share no origin, the audience’s and the speaker’s, also when the first is loaded anew', async () => {
    const { page, problems } = await openFile();
    const audience = await openSecond(page, 'Cửa sổ cho khán giả', '.present-slide');
    // The first window is the speaker's now.
    await page.getByRole('timer').waitFor();
    await page.keyboard.press('PageDown');
    await waitForStep(audience, 'là trung tâm khoa học');
    await audience.keyboard.press('ArrowRight');
    await page.getByText('3 trên 14').first().waitFor();
    await waitForStep(audience, THIRD_STEP);
    await page.keyboard.press('b');
    await audience.locator('.present-black').waitFor();
    await audience.keyboard.press('b');
    await expect.poll(() => audience.locator('.present-black').count()).toBe(0);

    await page.reload();
    await page.getByRole('timer').waitFor({ timeout: 60_000 });
    await page.keyboard.press('PageDown');
    await waitForStep(audience, 'là trung tâm khoa học');
    await Promise.all([
      audience.waitForEvent('close'),
      page.getByRole('button', { name: /^Đóng cửa sổ cho khán giả/ }).click(),
    ]);
    await page.locator('.present-slide').waitFor();

    const speaker = await openSecond(page, 'Cửa sổ của người trình bày', '.desk-slides');
    await speaker.getByRole('timer').waitFor();
    await speaker.keyboard.press('PageDown');
    await waitForStep(page, THIRD_STEP);
    await page.keyboard.press('PageUp');
    await speaker.locator('h1', { hasText: 'là trung tâm khoa học' }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
