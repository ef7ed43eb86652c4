import { describe, expect, it } from 'vitest';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

/** What the line must say in a wide and in a narrow window. */
const WORDS = {
  vi: {
    wide: 'Ranh giới, tên gọi không hàm ý quan điểm pháp lý · theo Việt Nam·Về bản đồ này',
    narrow: 'Không hàm ý quan điểm pháp lý·Về bản đồ này',
    whole: 'không hàm ý bất kỳ quan điểm nào về quy chế pháp lý',
  },
  en: {
    wide: 'Boundaries and names imply no opinion on legal status · as in United Nations practice·About this map',
    narrow: 'Boundaries imply no legal opinion·About this map',
    whole: 'do not imply any opinion whatsoever concerning the legal status',
  },
} as const;

describe('the words about boundaries', () => {
  for (const language of ['vi', 'en'] as const) {
    it(`take one line, whose button opens the whole text: ${language}`, async () => {
      const { page, problems } = await visitWithoutEngine(
        app.browser,
        app.served,
        `?lang=${language}&layout=map`,
      );
      const line = page.locator('.disclaimer');
      for (const [width, height] of [
        [1920, 1080],
        [1280, 800],
        [390, 844],
        [320, 640],
      ] as const) {
        await page.setViewportSize({ width, height });
        await expect.poll(async () => (await line.boundingBox())?.height ?? 99).toBeLessThanOrEqual(28);
        // The line follows the window a frame or more later.
        const isInside = async () => {
          const box = await line.boundingBox();
          return box !== null && box.x >= 0 && box.x + box.width <= width;
        };
        await expect.poll(isInside, { message: `${width}` }).toBe(true);
        const isCut = () =>
          line
            .locator('span')
            .first()
            .evaluate((words) => words.scrollWidth > words.clientWidth);
        if (width > 320) await expect.poll(isCut, { message: `${width}` }).toBe(false);
        if (width === 1920) await expect.poll(() => line.textContent()).toBe(WORDS[language].wide);
        if (width === 390) await expect.poll(() => line.textContent()).toBe(WORDS[language].narrow);
      }
      await line.getByRole('button').click();
      await expect.poll(() => page.locator('dialog[open]').textContent()).toContain(WORDS[language].whole);
      expect(problems).toEqual([]);
      await page.context().close();
    });
  }
});
