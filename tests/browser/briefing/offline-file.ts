import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { type Served, visitWithoutEngine } from '../harness.ts';

/** A briefing that was handed out as one file, and lies in a folder of its own. */
export interface OfflineFile {
  readonly address: string;
  /** In bytes. */
  readonly size: number;
  /** The slide of its third step, as the atlas draws it in such a window. */
  readonly slide: string;
  readonly remove: () => void;
}

/** The window in which slides are compared. */
export const OFFLINE_VIEWPORT = { width: 1280, height: 720 } as const;

/** The title of the third step of “Viet Nam”, in Vietnamese. */
export const THIRD_STEP = 'Khu dự trữ và công viên địa chất trải từ';

/** Waits until a window shows the step with a title. */
export const waitForStep = (page: Page, title: string): Promise<void> =>
  page.locator('.present h1', { hasText: title }).waitFor({ state: 'attached', timeout: 60_000 });

/** The slide that a window shows, once it is that of the step with a title. */
export async function slideOf(page: Page, title: string): Promise<string> {
  await waitForStep(page, title);
  const slide = page.locator('.present-slide .slide-picture > svg');
  await slide.first().waitFor();
  return slide.first().evaluate((svg) => svg.outerHTML);
}

/** Hands the briefing “Viet Nam” out as an offline page in Vietnamese. */
export async function handOutOffline(browser: Browser, served: Served): Promise<OfflineFile> {
  const { page } = await visitWithoutEngine(browser, served, '?lang=vi', { viewport: OFFLINE_VIEWPORT });
  await page.getByRole('button', { name: 'Bài trình bày', exact: true }).click();
  await page.getByRole('button', { name: 'Phát tài liệu: Việt Nam và khoa học UNESCO' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('menuitem', { name: /^Trang ngoại tuyến\./ }).click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'auspices-'));
  const file = join(folder, 'briefing.html');
  await download.saveAs(file);
  await page.goto(`${served.url}?lang=vi&briefing=viet-nam&step=3`);
  const slide = await slideOf(page, THIRD_STEP);
  await page.context().close();
  return {
    address: pathToFileURL(file).href,
    size: readFileSync(file).length,
    slide,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
