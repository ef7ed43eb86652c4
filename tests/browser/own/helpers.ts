import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';

/** Ten universities of the reader's own. */
const UNIVERSITIES = fileURLToPath(new URL('../../data/own/universities.csv', import.meta.url));

/** Opens the window of the reader's own lists. */
export async function openLists(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Danh sách của bạn' }).click();
  return page.getByRole('dialog', { name: 'Danh sách của bạn' });
}

/** Brings the universities onto the map. */
export async function bringUniversities(page: Page): Promise<void> {
  const dialog = await openLists(page);
  await dialog.locator('input[type="file"]').first().setInputFiles(UNIVERSITIES);
  await dialog.getByText('10 dòng:').waitFor();
  await dialog.getByRole('button', { name: 'Hiện trên bản đồ' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The diamonds of the vector map, in the order in which they are drawn: their middles, and half their heights. */
export const diamonds = (page: Page) =>
  page.locator('[data-part="own"] path').evaluateAll((paths) =>
    paths.flatMap((path) =>
      [...(path.getAttribute('d') ?? '').matchAll(/M([-\d.]+),([-\d.]+)l([\d.]+),-/g)].map(([, x, y, r]) => ({
        x: Number(x) + Number(r),
        y: Number(y),
        radius: Number(r),
      })),
    ),
  );
