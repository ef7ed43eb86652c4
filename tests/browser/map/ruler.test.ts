import { expect, it } from 'vitest';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

it('the ruler measures between clicks, sites and the middle of the map, and stands in the link', async () => {
  const { page, problems } = await visitWithoutEngine(
    app.browser,
    app.served,
    '?lang=en&layout=map&at=106,16,4&site=vnm-icp',
  );
  await page.getByRole('button', { name: 'Measure distances' }).click();
  const tool = page.getByRole('region', { name: 'Measure distances' });
  await tool.getByRole('button', { name: 'Add International Centre of Physics' }).click();
  await expect.poll(() => page.url()).toContain('ruler=vnm-icp');
  // Left of the middle, clear of the tool.
  const map = await page.locator('.map-stage').boundingBox();
  await page.mouse.click((map?.x ?? 0) + 300, (map?.y ?? 0) + 330);
  await tool.getByText(/^Total: [\d,]+ km$/).waitFor();
  await expect.poll(() => page.url()).toMatch(/ruler=vnm-icp(;|%3B)/);
  // What is drawn: the line, its length and two dots.
  await expect.poll(() => page.locator('[data-part="drawn"] circle').count()).toBe(2);
  expect(await page.locator('[data-part="drawn"] text').textContent()).toMatch(/km$/);

  // By keys alone: the middle of the map, a site by its name, and the last one taken away.
  await tool.getByRole('button', { name: 'Add the middle of the map' }).press('Enter');
  await expect.poll(() => tool.getByRole('listitem').count()).toBe(3);
  await tool.getByLabel('A site').fill('Cat Ba');
  await tool.getByLabel('A site').press('Enter');
  await tool.getByRole('alert').waitFor();
  await tool.getByRole('button', { name: 'Remove the last point' }).click();
  await expect.poll(() => tool.getByRole('listitem').count()).toBe(2);

  // A link restores it: what is loaded anew is the address, which is written a frame after the list.
  await expect.poll(() => readLink(page).ruler?.split(';').length).toBe(2);
  await page.reload();
  await expect.poll(() => page.locator('[data-part="drawn"] circle').count()).toBe(2);
  expect(problems).toEqual([]);
  await page.context().close();
});
