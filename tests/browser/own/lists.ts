import { fileURLToPath } from 'node:url';
import type { Frame, Locator, Page } from 'playwright-core';

/** A list of ten universities, as a spreadsheet in Viet Nam writes it. */
export const UNIVERSITIES = fileURLToPath(new URL('../../data/own/universities.csv', import.meta.url));

/** Opens the window of the reader's lists, in Vietnamese. */
export async function openLists(page: Page | Frame): Promise<Locator> {
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Danh sách của bạn' }).click();
  const dialog = page.getByRole('dialog', { name: 'Danh sách của bạn' });
  await dialog.getByText('Chọn tệp').waitFor();
  return dialog;
}

/** Brings a file and shows it on the map as it was understood. */
export async function readList(page: Page | Frame, file: string = UNIVERSITIES): Promise<void> {
  const dialog = await openLists(page);
  await dialog.locator('.own-drop input[type="file"]').setInputFiles(file);
  await dialog.getByRole('button', { name: 'Hiện trên bản đồ' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Brings a file as `readList` does, and waits until its diamonds are drawn. */
export async function bringList(page: Page, file: string = UNIVERSITIES): Promise<void> {
  await readList(page, file);
  await page.locator('[data-part="own"] path').first().waitFor({ state: 'attached' });
}

/** How many paths of diamonds the vector map draws: one for each colour. */
export const diamondPaths = (page: Page): Promise<number> => page.locator('[data-part="own"] path').count();
