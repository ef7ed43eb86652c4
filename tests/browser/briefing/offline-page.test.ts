import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { recountSites } from '../../helpers/real-tables.ts';
import { visitWithoutEngine, waitForEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

describe('a briefing as one file', () => {
  it('presents itself from a stick, without any network, globe included', async () => {
    const { page: atlas } = await visitWithoutEngine(app.browser, app.served, '?lang=vi');
    await atlas.getByRole('button', { name: 'Bài trình bày', exact: true }).click();
    await atlas.getByRole('button', { name: 'Phát tài liệu: Việt Nam và khoa học UNESCO' }).click();
    const [download] = await Promise.all([
      atlas.waitForEvent('download'),
      atlas.getByRole('menuitem', { name: /^Trang ngoại tuyến\./ }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    expect(bytes.length).toBeLessThanOrEqual(4_000_000);
    await atlas.context().close();

    const folder = mkdtempSync(join(tmpdir(), 'auspices-'));
    const file = join(folder, 'briefing.html');
    writeFileSync(file, bytes);
    const context = await app.browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url())) problems.push(request.url());
    });
    const address = pathToFileURL(file).href;
    await page.goto(address);
    await page.locator('.present h1').getByText('Việt Nam trong khoa học UNESCO').waitFor();
    const here = recountSites().filter(({ former, countries }) => !former && countries.includes('VNM'));
    await page
      .locator('.slide-picture > svg')
      .getByText(String(here.length), { exact: true })
      .first()
      .waitFor();
    await waitForEngine(page);
    await page.keyboard.press('ArrowRight');
    await page.locator('.present h1').getByText('là trung tâm khoa học').waitFor();
    await page.locator('.present-bar button[lang="en"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.present h1').getByText('of them are science centres').waitFor();
    // There is nothing else to go to: the presentation has no end.
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    await page.getByText('14 of 14').waitFor();
    expect(problems).toEqual([address]);
    await context.close();
    rmSync(folder, { recursive: true });
  });
});
