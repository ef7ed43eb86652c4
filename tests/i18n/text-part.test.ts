import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A fresh copy of the module, in which no language has been spoken yet. */
async function freshModule() {
  vi.resetModules();
  return import('../../src/i18n/text-part.ts');
}

let words: Awaited<ReturnType<typeof freshModule>>;
/** What was fetched, in this order. */
let fetched: string[];
const load = async (locale: string) => {
  fetched.push(locale);
  return { texts: { hello: `hello in ${locale}` } };
};

beforeEach(async () => {
  words = await freshModule();
  fetched = [];
});

describe('the words of a part that is loaded later', () => {
  it('are fetched with the code of their part, in the chosen language alone', async () => {
    await words.speak('vi');
    const part = await words.withTexts(Promise.resolve(words.textPart(load)));
    expect(part.of('vi')).toEqual({ hello: 'hello in vi' });
    expect(fetched).toEqual(['vi']);
  });

  it('are fetched in another language once that is chosen, and only once', async () => {
    await words.speak('en');
    const part = await words.withTexts(Promise.resolve(words.textPart(load)));
    await words.speak('vi');
    await words.speak('en');
    expect(part.of('vi')).toEqual({ hello: 'hello in vi' });
    expect(fetched).toEqual(['en', 'vi']);
  });

  it('come in both languages where the code arrives while another language is being chosen', async () => {
    await words.speak('en');
    const choosing = words.speak('vi');
    const part = await words.withTexts(Promise.resolve(words.textPart(load)));
    await choosing;
    expect(part.of('en').hello).toBe('hello in en');
    expect(part.of('vi').hello).toBe('hello in vi');
  });

  it('are asked for again after they could not be fetched', async () => {
    await words.speak('en');
    let attempts = 0;
    const part = words.textPart(async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('offline');
      return { texts: 'there' };
    });
    await expect(words.withTexts(Promise.resolve())).rejects.toThrow('offline');
    await words.withTexts(Promise.resolve());
    expect(part.of('en')).toBe('there');
  });

  it('of a language that could not be had hold back no later part', async () => {
    await words.speak('en');
    words.textPart(async (locale) => {
      if (locale === 'vi') throw new Error('offline');
      return { texts: locale };
    });
    await expect(words.speak('vi')).rejects.toThrow('offline');
    const part = await words.withTexts(Promise.resolve(words.textPart(load)));
    expect(part.of('en').hello).toBe('hello in en');
    expect(fetched).toEqual(['en']);
  });

  it('say which language is missing where nobody waited for them', () => {
    expect(() => words.textPart(load).of('vi')).toThrow('"vi"');
  });
});
