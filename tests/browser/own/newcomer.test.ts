import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { UNIVERSITIES } from './lists.ts';

const app = setUpApp();

/** So many times is Tab pressed at most to reach something: the way has to lead there. */
const LONGEST_WAY = 120;

/** The hands of a newcomer: each act is counted, the way to it is not. */
interface Hands {
  readonly isTouch: boolean;
  readonly press: (target: Locator) => Promise<void>;
  readonly write: (target: Locator, text: string) => Promise<void>;
  readonly choose: (target: Locator, option: string) => Promise<void>;
  readonly acts: () => number;
}

/** Goes to a thing by Tab alone. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < LONGEST_WAY && !(await isThere()); step++) await page.keyboard.press('Tab');
  expect(await isThere(), `${target} is reached by Tab`).toBe(true);
}

function byKeyboard(page: Page): Hands {
  let acts = 0;
  const at = async (target: Locator) => {
    acts++;
    await reach(page, target);
  };
  return {
    isTouch: false,
    press: async (target) => {
      await at(target);
      await page.keyboard.press('Enter');
    },
    write: async (target, text) => {
      await at(target);
      await page.keyboard.insertText(text);
    },
    choose: async (target, option) => {
      await at(target);
      await page.keyboard.type(option);
    },
    acts: () => acts,
  };
}

function byTouch(): Hands {
  let acts = 0;
  return {
    isTouch: true,
    press: async (target) => {
      acts++;
      await target.tap();
    },
    write: async (target, text) => {
      acts++;
      await target.tap();
      await target.fill(text);
    },
    // The list of choices belongs to the system, which takes another tap.
    choose: async (target, option) => {
      acts += 2;
      await target.selectOption({ label: option });
    },
    acts: () => acts,
  };
}

/** From a file to a slide: rows mended, coloured by a column, filtered, and in a briefing that is presented. */
async function walk(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.getByRole('banner').getByRole('button', { name: 'Thêm', exact: true }));
  const item = page.getByRole('menuitem', { name: 'Danh sách của bạn' });
  await item.waitFor();
  // In a menu one goes by arrows or by the first letter.
  await item.focus();
  await hands.press(item);
  const dialog = page.getByRole('dialog', { name: 'Danh sách của bạn' });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    hands.press(hands.isTouch ? dialog.getByText('Chọn tệp') : dialog.locator('.own-drop input')),
  ]);
  await chooser.setFiles(UNIVERSITIES);
  await dialog.getByText(/1 chưa định vị được/).waitFor();
  await hands.write(dialog.getByRole('textbox', { name: 'Vị trí của dòng 9' }), 'Huế, Việt Nam');
  await dialog.getByText('6 theo thành phố').waitFor();
  await hands.press(dialog.getByRole('button', { name: 'Hiện trên bản đồ' }));
  await dialog.waitFor({ state: 'detached' });
  const explorer = page.locator('.own-explorer').first();
  await hands.choose(explorer.getByRole('combobox', { name: 'Tô màu theo' }), 'Quốc gia');
  await hands.press(explorer.getByRole('button', { name: /^Công lập/ }));
  await explorer.getByText('8 trên 10 dòng').waitFor();
}

describe('a newcomer with a spreadsheet', () => {
  it.each(['keyboard', 'touch'] as const)(
    'comes from the file to a slide by %s in less than 25 acts, in Vietnamese',
    async (by) => {
      const isTouch = by === 'touch';
      const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi', {
        viewport: isTouch ? { width: 820, height: 1180 } : { width: 1280, height: 800 },
        ...(isTouch && { hasTouch: true }),
      });
      const hands = isTouch ? byTouch() : byKeyboard(page);
      await walk(page, hands);
      await hands.press(page.getByRole('banner').getByRole('button', { name: 'Thêm', exact: true }));
      const add = page.getByRole('menuitem', { name: 'Thêm góc nhìn này vào bài trình bày' });
      await add.waitFor();
      await add.focus();
      await hands.press(add);
      await page.locator('.compose-step').first().waitFor();
      await hands.press(page.getByRole('button', { name: 'Trình bày', exact: true }));
      const slide = page.locator('.present');
      await slide.waitFor();
      await expect.poll(() => slide.textContent()).toContain('universities');
      expect(hands.acts()).toBeLessThan(25);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );
});
