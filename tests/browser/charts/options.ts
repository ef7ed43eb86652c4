import type { Locator } from 'playwright-core';

/** Opens the controls of a chart where its head has no room for them; where they stand in it, there is nothing to do. */
export async function openOptions(chart: Locator): Promise<void> {
  await chart.locator('.chart-tools').waitFor();
  const button = chart.locator('.chart-options-button[aria-expanded="false"]');
  if (await button.isVisible()) await button.click();
}

/** Folds the controls of a chart where they have been opened: they lie over the drawing. */
export async function closeOptions(chart: Locator): Promise<void> {
  const button = chart.locator('.chart-options-button[aria-expanded="true"]');
  if (await button.isVisible()) await button.click();
}
