import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const FILE = fileURLToPath(new URL('../../data/own/universities.csv', import.meta.url));

async function openLists(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Danh sách của bạn' }).click();
  const dialog = page.getByRole('dialog', { name: 'Danh sách của bạn' });
  await dialog.getByText('Chọn tệp').waitFor();
  return dialog;
}

/** Where the vector map draws the diamonds. */
const diamonds = (page: Page) =>
  page
    .locator('[data-part="own"] path')
    .evaluateAll((paths) =>
      paths.flatMap((path) =>
        [...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+),([\d.]+)/g)].map(([, x, y]) => [
          Number(x),
          Number(y),
        ]),
      ),
    );

describe('a list of the reader’s own', () => {
  it('is read, mended, shown on the map and explained, and no byte of it leaves the page', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&layout=map&at=105,16,4',
    );
    const sent: string[] = [];
    const dialog = await openLists(page);
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.url().includes('Phenikaa')) sent.push(request.url());
    });
    await dialog.locator('.own-drop input[type="file"]').setInputFiles(FILE);
    await dialog
      .getByText('10 dòng: 3 theo tọa độ, 5 theo thành phố, 1 chỉ theo quốc gia, 1 chưa định vị được.')
      .waitFor();
    const role = dialog.getByRole('combobox', { name: 'Ý nghĩa của cột “Tên đơn vị”' });
    expect(await role.inputValue()).toBe('name');
    await dialog.getByRole('textbox', { name: 'Vị trí của dòng 9' }).fill('Huế, Việt Nam');
    await dialog.getByText('6 theo thành phố').waitFor();
    await dialog.getByRole('textbox', { name: 'Tên', exact: true }).fill('Đại học Đông Dương');
    await dialog.getByRole('button', { name: 'Hiện trên bản đồ' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(async () => (await diamonds(page)).length).toBe(10);

    await page.getByRole('button', { name: 'Chú giải' }).click();
    const map = page.getByRole('main', { name: 'Bản đồ' });
    await map.getByRole('heading', { name: 'Đại học Đông Dương' }).waitFor();
    await page.getByText('Danh sách của bạn; không phải của UNESCO: Đại học Đông Dương.').waitFor();
    await page.getByRole('button', { name: 'Chú giải' }).click();

    const box = await page.locator('[data-part="own"]').evaluate((part) => {
      const { x, y } = part.closest('svg')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x, y };
    });
    const [first] = await diamonds(page);
    const [x = 0, y = 0] = first ?? [];
    await page.mouse.click(box.x + x + 5, box.y + y);
    const card = page.locator('.here-box');
    await card.getByText('Đại học Đông Dương', { exact: false }).waitFor();
    expect(await card.getByText('Loại hình').count()).toBe(1);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(sent).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is pasted by keyboard alone, coloured by another column, hidden, removed, and brought back', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&layout=map&at=105,16,4',
    );
    const dialog = await openLists(page);
    const area = dialog.getByRole('textbox', { name: /^Hoặc dán/ });
    await area.focus();
    await page.keyboard.insertText(
      'Tên\tQuốc gia\tNhóm\nA\tLào\tx\nB\tViệt Nam\ty\n<img src=x onerror=alert(1)>\tThái Lan\tx\n',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.getByText('3 dòng: 3 chỉ theo quốc gia.').waitFor();
    expect(await dialog.locator('img').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Hiện trên bản đồ' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await diamonds(page)).length).toBe(3);

    const again = await openLists(page);
    await again.getByRole('combobox', { name: 'Tô màu theo' }).selectOption('Nhóm');
    await expect.poll(() => page.locator('[data-part="own"] path').count()).toBe(2);
    await again.getByRole('checkbox', { name: 'Trên bản đồ' }).uncheck();
    await expect.poll(() => page.locator('[data-part="own"] path').count()).toBe(0);
    await again.getByRole('button', { name: 'Gỡ bỏ' }).click();
    await again.getByRole('button', { name: 'Hoàn tác' }).click();
    await again.getByRole('checkbox', { name: 'Trên bản đồ' }).check();
    await expect.poll(() => page.locator('[data-part="own"] path').count()).toBe(2);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is refused with the place of its fault, and what stood on the map stays', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?lang=vi&layout=map&at=105,16,4');
    const dialog = await openLists(page);
    const bring = (name: string, text: string) =>
      dialog
        .locator('.own-drop input[type="file"]')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await bring('hong.csv', 'Tên,Nơi\nA,"Huế\nB,Vinh\n');
    await dialog.getByRole('alert').getByText('Dòng 2 mở dấu ngoặc kép mà không đóng').waitFor();
    await dialog.getByRole('button', { name: 'Tệp khác' }).click();
    await bring('trong.csv', '');
    await dialog.getByRole('alert').getByText('Tệp rỗng').waitFor();
    await page.context().close();
  });
});
