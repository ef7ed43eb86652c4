import { describe, expect, it, vi } from 'vitest';

/** Databases as the browser opens them, one after the other. */
const opened: { readonly terminated: () => void; readonly blocking: () => void; isClosed: boolean }[] = [];
let isForbidden = false;

vi.mock('idb', () => ({
  openDB: async (_name: string, _version: number, on: { terminated: () => void; blocking: () => void }) => {
    if (isForbidden) throw new DOMException('forbidden', 'SecurityError');
    const database = { ...on, isClosed: false, close: () => (database.isClosed = true) };
    opened.push(database);
    return database;
  },
}));

const { createOpener } = await import('../../../src/app/kept/open-database.ts');

describe('a database of the browser', () => {
  it('is opened once, and anew after the browser has closed it by itself', async () => {
    const open = createOpener('test', []);
    const first = await open();
    expect(await open()).toBe(first);
    opened.at(-1)?.terminated();
    const second = await open();
    expect(second).not.toBe(first);
    expect(await open()).toBe(second);
  });

  it('lets go for a newer atlas in another window, and is opened anew when it is asked for again', async () => {
    const open = createOpener('test', []);
    const first = await open();
    opened.at(-1)?.blocking();
    await vi.waitFor(() => expect(first).toHaveProperty('isClosed', true));
    expect(await open()).not.toBe(first);
  });

  it('that could not be opened is tried again when it is asked for again', async () => {
    const open = createOpener('test', []);
    isForbidden = true;
    await expect(open()).rejects.toThrow('forbidden');
    isForbidden = false;
    expect(await open()).toBe(opened.at(-1));
  });
});
