import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const VIEW = '?lang=vi&layout=map&at=105,16,4';
const fixture = (name: string) => fileURLToPath(new URL(`../../data/own/${name}`, import.meta.url));

const visit = () => visitWithoutEngine(app.browser, app.served, VIEW);

async function openLists(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Danh sách của bạn' }).click();
  const dialog = page.getByRole('dialog', { name: 'Danh sách của bạn' });
  await dialog.getByText('Chọn tệp').waitFor();
  return dialog;
}

interface FakeDrop {
  readonly files?: readonly (readonly [name: string, content: string])[];
  readonly text?: string;
  readonly folder?: string;
}

/** Drags over a place of the page and drops there, as far as a page can tell; says whether the page kept its place. */
const dropOn = (place: Locator, drop: FakeDrop) =>
  place.evaluate((element, { files = [], text, folder }: FakeDrop) => {
    const transfer = new DataTransfer();
    for (const [name, content] of files) transfer.items.add(new File([content], name));
    if (text !== undefined) transfer.setData('text/plain', text);
    const send = (kind: string) => {
      const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer });
      if (folder !== undefined) {
        // A script cannot make a folder: this is what the browser gives for one.
        const entry = { isDirectory: true, name: folder };
        const item = { kind: 'file', type: '', webkitGetAsEntry: () => entry };
        const value = { types: ['Files'], items: [item], files: [new File([], folder)] };
        Object.defineProperty(event, 'dataTransfer', { value });
      }
      return !element.dispatchEvent(event);
    };
    return [send('dragover'), send('drop')];
  }, drop);

/** The page listens once it has come to rest, and says so while files are held over it. */
async function untilListening(page: Page): Promise<Locator> {
  const place = page.locator('.app');
  const hint = page.getByText('Thả ra để đọc thành danh sách của bạn');
  await expect
    .poll(async () => {
      await place.evaluate((element) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([''], 'a.csv'));
        element.dispatchEvent(
          new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: transfer }),
        );
      });
      return hint.isVisible();
    })
    .toBe(true);
  return place;
}

describe('files of places', () => {
  it.each([
    ['places.parquet', '5 dòng: 4 theo tọa độ, 1 chưa định vị được.'],
    ['places.kml', '5 dòng: 4 theo tọa độ, 1 chưa định vị được.'],
  ])('are read in the worker, and what became of areas is said: %s', async (name, summary) => {
    const { page, problems } = await visit();
    const dialog = await openLists(page);
    await dialog.locator('input[type="file"][multiple]').setInputFiles(fixture(name));
    await dialog.getByText(summary).waitFor();
    await dialog.getByText('1 đường hoặc vùng được đặt thành một điểm ở giữa.').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('what the cells of a column are', () => {
  it('is shown with an example and what does not fit, and corrected', async () => {
    const { page, problems } = await visit();
    const dialog = await openLists(page);
    const rows = ['A;Thái Lan;2567;45443', 'B;Thái Lan;2560;45444', 'C;Thái Lan;khoảng 2500;45445'];
    const content = ['Tên;Quốc gia;Năm;Ngày ký', ...rows].join('\n');
    await dialog
      .locator('input[type="file"][multiple]')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
    const year = dialog.getByRole('combobox', { name: 'Kiểu ô của cột “Năm”' });
    await year.waitFor();
    await year.selectOption('date-buddhist');
    await dialog.getByText('2567 → 2024').waitFor();
    await dialog.getByText('“khoảng 2500” ở dòng 4 không phải kiểu này; vẫn giữ dạng văn bản.').waitFor();
    const days = dialog.getByRole('combobox', { name: 'Kiểu ô của cột “Ngày ký”' });
    expect(await days.inputValue()).toBe('date-excel1900');
    await dialog.getByText('45443 → 31 tháng 5 năm 2024').waitFor();
    await days.selectOption('date-excel1904');
    await dialog.getByText('45443 → 1 tháng 6 năm 2028').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('what is dropped on any place of the page', () => {
  it('is read, several files one after the other, and the page keeps its place', async () => {
    const { page, problems } = await visit();
    const place = await untilListening(page);
    const { url } = await page.evaluate(() => ({ url: location.href }));
    const files = [
      ['mot.csv', 'Tên,Quốc gia\nA,Lào\n'],
      ['hai.csv', 'Tên,Quốc gia\nB,Lào\nC,Việt Nam\n'],
    ] as const;
    expect(await dropOn(place, { files })).toEqual([true, true]);
    const dialog = page.getByRole('dialog', { name: 'Danh sách của bạn' });
    await dialog.getByText('1 dòng: 1 chỉ theo quốc gia.').waitFor();
    await dialog.getByText('Tiếp theo: hai.csv.').waitFor();
    await dialog.getByRole('button', { name: 'Hiện trên bản đồ' }).click();
    await dialog.getByText('2 dòng: 2 chỉ theo quốc gia.').waitFor();
    expect(await dialog.getByText('Tiếp theo').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Hiện trên bản đồ' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(page.url().startsWith(url.split('?')[0] ?? '')).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is told what to do with where it is a folder, and looked at where it is a text', async () => {
    const { page, problems } = await visit();
    const place = await untilListening(page);
    await dropOn(place, { folder: 'Hồ sơ' });
    const dialog = page.getByRole('dialog', { name: 'Danh sách của bạn' });
    await dialog.getByText('“Hồ sơ” là thư mục. Hãy mở ra và thả các tệp bên trong.').waitFor();
    await dropOn(dialog, { text: 'Tên\tQuốc gia\nA\tLào\n' });
    await dialog.getByText('Đoạn văn bản này vừa được thả vào').waitFor();
    expect(await dialog.getByRole('textbox', { name: /^Hoặc dán/ }).inputValue()).toContain('Lào');
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a list', () => {
  it.each([
    ['XLSX', /^auspices-mot-\d{4}-\d\d-\d\d\.xlsx$/],
    ['CSV', /\.csv$/],
    ['GeoJSON', /\.geojson$/],
    ['Parquet', /\.parquet$/],
  ])('is saved by keyboard as %s, and read again', async (format, name) => {
    const { page, problems } = await visit();
    const dialog = await openLists(page);
    const bring = (file: string, content: Buffer) =>
      dialog
        .locator('input[type="file"][multiple]')
        .setInputFiles({ name: file, mimeType: '', buffer: content });
    await bring('mot.csv', Buffer.from('Tên,Thành phố,Quốc gia,Số\n=1+1,Huế,Việt Nam,5\nB,,Lào,6\n'));
    await dialog.getByRole('button', { name: 'Hiện trên bản đồ' }).click();
    await dialog.waitFor({ state: 'detached' });
    const again = await openLists(page);
    await again.getByRole('button', { name: 'Lưu “mot” thành tệp' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: format, exact: true }).focus();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(name);
    await again.getByText(`Đã lưu thành ${saved.suggestedFilename()}`).waitFor();
    const chunks: Buffer[] = [];
    for await (const chunk of await saved.createReadStream()) chunks.push(Buffer.from(chunk));
    await bring(saved.suggestedFilename(), Buffer.concat(chunks));
    await again.getByText('2 dòng: 2 theo tọa độ.').waitFor();
    await again.getByRole('cell', { name: '=1+1', exact: true }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is saved as far as its filters leave it, beside the map', async () => {
    const { page, problems } = await visit();
    const dialog = await openLists(page);
    await dialog.locator('input[type="file"][multiple]').setInputFiles(fixture('universities.csv'));
    await dialog.getByRole('button', { name: 'Hiện trên bản đồ' }).click();
    await dialog.waitFor({ state: 'detached' });
    const list = page.getByRole('region', { name: 'Danh sách của bạn: universities' });
    await list.getByRole('button', { name: 'Công lập: 8 dòng' }).click();
    await list.getByRole('button', { name: 'Lưu “universities” thành tệp' }).click();
    const kept = page.getByRole('group', { name: '8 dòng còn lại sau bộ lọc' });
    const download = page.waitForEvent('download');
    await kept.getByRole('menuitem', { name: 'CSV', exact: true }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(Buffer.from(chunk));
    const lines = Buffer.concat(chunks).toString().trim().split('\r\n');
    expect(lines).toHaveLength(9);
    expect(lines.slice(1).every((line) => line.includes(',Công lập,'))).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
