import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { bringList, diamondPaths, openLists } from './lists.ts';

const app = setUpApp();
const START = '?lang=vi&layout=map&at=105,16,4';
/** A context of its own: what is kept there is nobody else's. */
const OWN = { locale: 'vi-VN' };

/** The database of the lists, beside the atlas; to be closed. */
const openDatabase = (page: Page) =>
  page.evaluateHandle(
    () =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('auspices-lists');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => resolve(opening.result);
      }),
  );

/** How many records of lists the browser keeps: what a reader removes is gone from there a moment later. */
async function keptRecords(page: Page): Promise<number> {
  const database = await openDatabase(page);
  return database.evaluate(
    (db) =>
      new Promise<number>((resolve) => {
        const stores = [...db.objectStoreNames];
        const counting = db.transaction(stores);
        const counts = stores.map((store) => counting.objectStore(store).count());
        counting.oncomplete = () => {
          db.close();
          resolve(counts.reduce((sum, { result }) => sum + result, 0));
        };
      }),
  );
}

/** Writes what is kept as the first version of the atlas did, whose rows had their columns within them. */
async function asFirstVersion(page: Page): Promise<void> {
  const database = await openDatabase(page);
  await database.evaluate(
    (db) =>
      new Promise<void>((resolve) => {
        const change = db.transaction(['rows', 'pieces'], 'readwrite');
        const [rows, pieces] = [change.objectStore('rows'), change.objectStore('pieces')];
        const columns = pieces.getAll();
        rows.openCursor().onsuccess = ({ target }) => {
          const cursor = (target as IDBRequest<IDBCursorWithValue>).result;
          const { table, placement } = cursor.value;
          cursor.update({ table: { ...table, columns: columns.result }, placement });
          pieces.clear();
        };
        change.oncomplete = () => {
          db.close();
          resolve();
        };
      }),
  );
}

/** Spoils the rows of the first list that is kept. */
async function spoilRows(page: Page): Promise<void> {
  const database = await openDatabase(page);
  await database.evaluate(
    (db) =>
      new Promise<void>((resolve) => {
        const change = db.transaction('rows', 'readwrite');
        change.objectStore('rows').openCursor().onsuccess = ({ target }) => {
          (target as IDBRequest<IDBCursorWithValue>).result.update({ table: 'gone' });
        };
        change.oncomplete = () => resolve();
      }),
  );
}

describe('a list that was brought once', () => {
  it('is there in the next visit as it was shown, goes back and forth with the link, and is removed for good', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, START, OWN);
    await bringList(page);
    await expect.poll(() => readLink(page).own).toMatch(/^[0-9a-z]{14}:c\d+$/);
    const coloured = await diamondPaths(page);
    const dialog = await openLists(page);
    await dialog.getByText(/^Lưu trong trình duyệt này, không gửi đi đâu: 1 danh sách, \d+ kB\.$/).waitFor();
    await dialog.getByRole('combobox', { name: 'Tô màu theo' }).selectOption({ label: 'một màu' });
    await expect.poll(() => diamondPaths(page)).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => readLink(page).own).toMatch(/^[0-9a-z]{14}$/);
    await page.goBack();
    await expect.poll(() => diamondPaths(page)).toBe(coloured);

    // Another visit, without a link, of a newer atlas than that which kept it.
    await asFirstVersion(page);
    await page.goto(app.served.url);
    await expect.poll(() => diamondPaths(page)).toBe(coloured);
    const again = await openLists(page);
    await again.getByRole('button', { name: 'Gỡ bỏ' }).click();
    await again.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => diamondPaths(page)).toBe(coloured);
    await again.getByRole('button', { name: 'Gỡ bỏ' }).click();
    await expect.poll(() => keptRecords(page)).toBe(0);
    await page.goto(app.served.url);
    const empty = await openLists(page);
    await empty.getByText('Đưa danh sách của bạn').waitFor();
    expect(await empty.getByRole('button', { name: 'Gỡ bỏ' }).count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is named by a link that tells nothing of it; who lacks it is told, and sees it as the link says once it is brought', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, START, OWN);
    await bringList(page);
    await expect.poll(() => readLink(page).own).toBeDefined();
    const link = new URL(page.url()).search;
    expect(decodeURIComponent(link)).not.toContain('Phenikaa');
    await page.context().close();

    const other = await visitWithoutEngine(app.browser, app.served, link.replace(/:c\d+/, ':c1'), OWN);
    await other.page.getByText('Liên kết này hiện 1 danh sách riêng của người gửi').waitFor();
    await bringList(other.page);
    await expect.poll(() => readLink(other.page).own).toMatch(/:c1$/);
    expect(await other.page.getByText('Liên kết này hiện').count()).toBe(0);
    await other.page.context().close();
  });

  it('lasts as long as the page in a browser that keeps nothing, which says so, and is kept once it may be', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, START, OWN, (opened) =>
      opened.addInitScript(() => {
        const { open } = IDBFactory.prototype;
        const { indexedDB } = window;
        Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true });
        IDBFactory.prototype.open = () => {
          throw new DOMException('forbidden', 'SecurityError');
        };
        addEventListener('allow', () => {
          Object.defineProperty(window, 'indexedDB', { value: indexedDB });
          IDBFactory.prototype.open = open;
        });
      }),
    );
    await bringList(page);
    await expect.poll(() => diamondPaths(page)).toBeGreaterThan(0);
    const dialog = await openLists(page);
    await dialog.getByText('Trình duyệt này không cho bản đồ lưu gì').waitFor();
    await page.evaluate(() => dispatchEvent(new Event('allow')));
    await dialog.getByRole('button', { name: 'Thử lại' }).click();
    await dialog.getByText(/^Lưu trong trình duyệt này/).waitFor();
    await expect.poll(() => keptRecords(page)).toBeGreaterThan(2);
    expect(await diamondPaths(page)).toBeGreaterThan(0);
    await page.context().close();
  });

  it('is said to be unreadable where something has changed it, and only then removed', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, START, OWN);
    await bringList(page);
    await expect.poll(() => keptRecords(page)).toBeGreaterThan(2);
    const recordsOfOne = await keptRecords(page);
    await bringList(page);
    const dialog = await openLists(page);
    await dialog.getByText(/^Lưu trong trình duyệt này, không gửi đi đâu: 2 danh sách/).waitFor();
    await expect.poll(() => keptRecords(page)).toBe(2 * recordsOfOne);
    await spoilRows(page);
    await page.goto(`${app.served.url}${START}`);
    const again = await openLists(page);
    await again.getByText('1 danh sách lưu trong trình duyệt này không đọc được nữa.').waitFor();
    expect(await keptRecords(page)).toBe(2 * recordsOfOne);
    await again.getByRole('button', { name: 'Gỡ phần không đọc được' }).click();
    await expect.poll(() => again.getByText('không đọc được nữa').count()).toBe(0);
    // The other list is untouched.
    await expect.poll(() => keptRecords(page)).toBe(recordsOfOne);
    await again.getByText(/^Lưu trong trình duyệt này, không gửi đi đâu: 1 danh sách/).waitFor();
    await page.context().close();
  });
});
