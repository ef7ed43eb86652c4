import type { Page } from 'playwright-core';
import { openLists, UNIVERSITIES } from './lists.ts';

/** Brings the universities onto the map, whichever draws it. */
export async function bringUniversities(page: Page): Promise<void> {
  const dialog = await openLists(page);
  await dialog.locator('.own-drop input[type="file"]').setInputFiles(UNIVERSITIES);
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
