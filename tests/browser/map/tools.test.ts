import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { isInArea } from '../../../src/model/area.ts';
import { decodeArea } from '../../../src/state/view/area-code.ts';
import { readTable, recountSites } from '../../helpers/real-tables.ts';
import { readLink, readStatus, type visit, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const present = recountSites().filter(({ former }) => !former);

const open = async (query: string, options: Parameters<typeof visit>[3] = {}) =>
  await visitWithoutEngine(app.browser, app.served, query, options);
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** How many present sites of the tables lie in the area of the address. */
function countInLink(page: Page): number {
  const area = decodeArea(readLink(page).area ?? '');
  if (!area) throw new Error('The link has no area');
  return present.filter(({ row }) => isInArea(area, [Number(row.lon), Number(row.lat)])).length;
}

async function middleOfMap(page: Page) {
  const box = await page.locator('.crosshair').boundingBox();
  if (!box) throw new Error('There is no map');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function draw(page: Page, kind: string): Promise<{ x: number; y: number }> {
  await page.getByRole('button', { name: 'Select an area' }).click();
  await panel(page, 'Select an area').getByRole('button', { name: kind, exact: true }).click();
  await page.locator('.area-draw').waitFor();
  return await middleOfMap(page);
}

async function expectCounted(page: Page): Promise<void> {
  await expect.poll(() => readLink(page).area).toBeTruthy();
  const count = countInLink(page);
  expect(count).toBeGreaterThan(0);
  await expect.poll(() => readStatus(page)).toContain(`${count} of `);
  await panel(page, 'Select an area').getByText(`${count} site`).waitFor();
}

describe('the layers of the map', () => {
  it('are switched by mouse and keyboard, stand in the link, and are undone', async () => {
    const { page, problems } = await open('?lang=en');
    await page.getByRole('button', { name: 'Layers' }).click();
    const layers = panel(page, 'Layers');
    await expect.poll(() => layers.evaluate((element) => element === document.activeElement)).toBe(true);
    const marks = () => page.locator('[data-part="marks"] path').count();
    await expect.poll(marks).toBeGreaterThan(0);
    await layers.getByLabel('Sites', { exact: true }).uncheck();
    await expect.poll(marks).toBe(0);
    await layers.getByLabel('Meridians and parallels').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('[data-part="graticule"] path').count()).toBe(0);
    await expect.poll(() => readLink(page).layer).toBe('clusters,names,arcs,members');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-map-tool')))
      .toBe('layers');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(marks).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('colour countries by the number of their geoparks, which the legend explains', async () => {
    const { page, problems } = await open('?lang=vi&kind=geopark');
    await page.getByRole('button', { name: 'Lớp bản đồ' }).click();
    await page.getByLabel('Tô màu quốc gia theo').selectOption('geopark');
    await expect.poll(() => readLink(page).fill).toBe('geopark');
    await page.getByRole('button', { name: 'Chú giải' }).click();
    const legend = panel(page, 'Chú giải');
    await legend.getByText('Số công viên địa chất toàn cầu theo quốc gia').waitFor();
    const most = Math.max(
      ...[...new Set(present.flatMap(({ countries }) => countries))].map(
        (iso3) =>
          present.filter(({ kind, countries }) => kind === 'geopark' && countries.includes(iso3)).length,
      ),
    );
    const rows = legend.locator('.legend-section').first().getByRole('listitem');
    expect(await rows.count()).toBeLessThanOrEqual(5);
    expect(await rows.last().textContent()).toContain(String(most));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('colour countries by a figure of research, whose years, source and gaps the legend gives', async () => {
    const { page, problems } = await open('?lang=vi');
    await page.getByRole('button', { name: 'Lớp bản đồ' }).click();
    await page.getByLabel('Tô màu quốc gia theo').selectOption('spending');
    await expect.poll(() => readLink(page).fill).toBe('spending');
    await page.getByRole('button', { name: 'Chú giải' }).click();
    const legend = panel(page, 'Chú giải');
    await legend.getByText('Chi cho nghiên cứu và phát triển, % GDP').waitFor();
    const unknown = readTable('countries').filter(({ rd_percent_gdp }) => rd_percent_gdp === '').length;
    await legend.getByText(`Không có số liệu: ${unknown} quốc gia và vùng lãnh thổ`).waitFor();
    await legend.getByText(/từ 1999 đến 2024.*Ngân hàng Thế giới/).waitFor();
    await expect
      .poll(() => page.locator('[data-part="ground"] path[fill="#f1e2bb"]').count())
      .toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('change whose boundaries and names are shown, which a page about the map explains', async () => {
    const { page, problems } = await open('?lang=en&at=112,13,4');
    const names = page.locator('[data-part="archipelagos"]');
    await expect.poll(() => names.textContent()).toContain('Paracel Islands');
    await page.getByRole('button', { name: 'Layers' }).click();
    await panel(page, 'Layers').getByLabel('Viet Nam', { exact: false }).check();
    await expect.poll(() => names.textContent()).toContain('Hoang Sa Archipelago (Viet Nam)');
    await expect.poll(() => readLink(page).worldview).toBe('vn');
    await page.getByRole('button', { name: 'About this map' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'About this map' });
    expect(await dialog.textContent()).toContain('Natural Earth');
    expect(await dialog.getByRole('columnheader').allInnerTexts()).toContain('United Nations practice');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the selection of an area', () => {
  it.each(['Circle', 'Box', 'Freehand'])('is drawn by dragging: %s', async (kind) => {
    const { page, problems } = await open('?lang=en&at=105,20,3&chart=none');
    const { x, y } = await draw(page, kind);
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const [dx, dy] of [
      [60, 0],
      [70, 60],
      [10, 80],
      [-20, 50],
    ] as const)
      await page.mouse.move(x + dx, y + dy, { steps: 4 });
    await page.mouse.up();
    await expectCounted(page);
    await panel(page, 'Select an area').getByRole('button', { name: 'Remove the area' }).click();
    await expect.poll(() => readLink(page).area).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is drawn by two clicks, and by two taps of a finger', async () => {
    const { page } = await open('?lang=en&at=105,20,3&chart=none');
    const { x, y } = await draw(page, 'Circle');
    await page.mouse.click(x, y);
    await page.mouse.move(x + 60, y + 10);
    await page.mouse.click(x + 90, y);
    await expectCounted(page);
    await page.context().close();

    const phone = await open('?lang=en&at=105,20,3', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const middle = await draw(phone.page, 'Box');
    await phone.page.touchscreen.tap(middle.x - 80, middle.y - 80);
    await phone.page.touchscreen.tap(middle.x + 60, middle.y + 60);
    await expectCounted(phone.page);
    await phone.page.context().close();
  });

  it('is given up with Escape, and says where too little was drawn', async () => {
    const { page } = await open('?lang=en&at=105,20,3&chart=none');
    const { x, y } = await draw(page, 'Freehand');
    await page.mouse.click(x, y);
    await page.keyboard.press('Enter');
    await page.getByText('too small').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.area-draw').count()).toBe(0);
    await expect.poll(() => readLink(page).area).toBeUndefined();
    await page.context().close();
  });

  it('is given by numbers, around the selected site, with the keyboard alone', async () => {
    const { page, problems } = await open('?lang=en&site=vnm-icp');
    await page.getByRole('button', { name: 'Select an area' }).focus();
    await page.keyboard.press('Enter');
    const form = panel(page, 'Select an area');
    await form.getByLabel('Middle', { exact: true }).selectOption('site');
    await form.getByLabel('Radius (km)').fill('0');
    await page.keyboard.press('Enter');
    await form.getByRole('alert').waitFor();
    await form.getByLabel('Radius (km)').fill('700');
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).area).toMatch(/^circle:105\.\d+,21\.\d+,700$/);
    await expectCounted(page);
    expect(await page.getByRole('heading', { level: 2, name: /^Sites within 700 km of/ }).count()).toBe(1);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is where the map looks when a link brings it', async () => {
    const { page } = await open('?lang=en&area=box:170,-25,-170,0');
    const drawn = page.locator('[data-part="drawn"] path').last();
    await drawn.waitFor();
    const edge = await drawn.boundingBox();
    const { x, y } = await middleOfMap(page);
    expect(edge && Math.abs(edge.x + edge.width / 2 - x)).toBeLessThan(20);
    expect(edge && Math.abs(edge.y + edge.height / 2 - y)).toBeLessThan(40);
    await page.context().close();
  });
});

describe('the projections', () => {
  it('let a site be picked where it stands', async () => {
    const { page } = await open('?lang=en&projection=pacific&site=vnm-icp&layer=sites&at=105.8,21,6');
    await page.getByRole('region', { name: 'Details' }).waitFor();
    // The map may be drawn anew, on finer ground, between two looks at it.
    let flag = { x: 0, y: 0, width: 0, height: 0 };
    await expect
      .poll(async () => {
        flag = (await page.locator('[data-part="flags"] circle').first().boundingBox()) ?? flag;
        return flag.width;
      })
      .toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Close details' }).click();
    await page.mouse.click(flag.x + flag.width / 2, flag.y + flag.height / 2);
    await expect
      .poll(async () => (await page.locator('.here-box, [aria-label="Details"]').count()) > 0)
      .toBe(true);
    await page.context().close();
  });
});
