import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openView, readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { bringList, diamondPaths } from './lists.ts';

const app = setUpApp();
const folder = mkdtempSync(join(tmpdir(), 'auspices-own-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Whatever a page asks the network for that is not a file of the atlas, or sends anything along. */
function watchRequests(page: Page): readonly string[] {
  const odd: string[] = [];
  const home = new URL(app.served.url);
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isFile = url.origin === home.origin && request.method() === 'GET' && request.postData() === null;
    // A name of the list in an address would be sent as well.
    const isClean = !/Phenikaa|Nẵng/.test(decodeURIComponent(request.url())) && url.search.length < 200;
    const isOwn = ['blob:', 'data:'].includes(url.protocol);
    if (!isOwn && !(isFile && isClean)) odd.push(`${request.method()} ${request.url()}`);
  });
  page.on('websocket', (socket) => odd.push(socket.url()));
  return odd;
}

/** How many paths of diamonds the map of a slide has. */
const diamondsOf = (page: Page, place: string) =>
  page
    .locator(`${place} svg [data-move="marks"] path`)
    .evaluateAll(
      (paths) => paths.filter((path) => path.getAttribute('d')?.includes('l5,-5l5,5l-5,5z')).length,
    );

/** The words of the slide in the editor, whose lines break where there is room. */
const wordsOf = async (page: Page) =>
  ((await page.locator('.compose-slide svg').first().textContent()) ?? '').replace(/\s/g, '');

/** Makes a step of what the atlas shows, its map over the whole slide. */
async function addMapStep(page: Page): Promise<void> {
  await page.locator('.app').waitFor();
  await page.keyboard.press('a');
  await page.locator('.compose-step').first().waitFor();
  await page.getByRole('radio', { name: 'Bản đồ', exact: true }).check({ force: true });
}

describe('a list of one’s own on slides', () => {
  it('is shown with its source, handed out with the rows that are shown alone, and sent nowhere', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&layout=map&at=105,16,4',
      { locale: 'vi-VN', acceptDownloads: true },
    );
    const odd = watchRequests(page);
    await bringList(page);
    await expect.poll(() => readLink(page).own).toBeDefined();
    const { own = '' } = readLink(page);
    const [fingerprint] = own.split(':');
    await openView(page, `?lang=vi&layout=map&at=105,16,4&own=${fingerprint}:t~Phenikaa`);
    await expect.poll(() => diamondPaths(page)).toBe(1);

    await addMapStep(page);
    await expect.poll(() => diamondsOf(page, '.compose-slide')).toBe(1);
    await expect.poll(() => wordsOf(page)).toContain('universities(danhsáchriêng;khôngphảicủaUNESCO)');

    // The window of the audience is a page of its own, which reads the list itself.
    await page.getByRole('button', { name: 'Trình bày', exact: true }).click();
    await page.getByRole('button', { name: 'Cửa sổ cho khán giả', exact: true }).focus();
    const [audience] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
    await expect.poll(() => diamondsOf(audience, '.slide-picture')).toBe(1);
    await audience.close();
    await page.getByRole('button', { name: 'Kết thúc trình bày' }).click();

    await page
      .getByRole('button', { name: /^Phát tài liệu/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: /^Trang ngoại tuyến\./ }).click();
    const asked = page.getByRole('dialog', { name: 'Các dòng trong danh sách của bạn' });
    await asked.getByText('universities: 1 dòng').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 90_000 }),
      asked.getByRole('button', { name: 'Lưu kèm các dòng này' }).click(),
    ]);
    const file = join(folder, 'briefing.html');
    await download.saveAs(file);
    expect(odd).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();

    const context = await app.browser.newContext({ offline: true, reducedMotion: 'reduce' });
    const alone = await context.newPage();
    await alone.goto(pathToFileURL(file).href);
    await expect.poll(() => diamondsOf(alone, '.slide-picture'), { timeout: 60_000 }).toBe(1);
    await context.close();
  });

  it('says where a step shows a list that is not in this browser', async () => {
    const { page } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&layout=map&own=3v9k2m1x0a7bqz',
      { locale: 'vi-VN' },
    );
    await addMapStep(page);
    await expect.poll(() => wordsOf(page)).toContain('Mộtdanhsáchriêngkhôngcótrongtrìnhduyệtnày');
    // A frame of another page says so, too.
    await openView(page, '?lang=vi&embed=1&own=3v9k2m1x0a7bqz');
    await page.getByText('Khung này hiện 1 danh sách riêng').waitFor();
    await page.context().close();
  });
});
