import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePng, type Picture } from '../browser/picture.ts';
import type { Action, Driver } from './driver.ts';
import { until } from './waiting.ts';

/** Keys that are no letters, as WebDriver numbers them. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Where an element can be pressed: its middle, if nothing lies over that; brought into view first. Called in the page. */
function findSpot(selector: string, words: string): string {
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const named = [...document.querySelectorAll(selector)].filter((element) => {
    const name = plain(element.getAttribute('aria-label')) || plain(element.textContent);
    return element.checkVisibility() && name.startsWith(words);
  });
  const [element] = named;
  if (!element) return '';
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const spot = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  const hit = document.elementFromPoint(spot.x, spot.y);
  return hit && (element.contains(hit) || hit.contains(element)) ? JSON.stringify(spot) : '';
}

/** A reader who looks at the page, presses and types, in whichever browser. */
export class Reader {
  constructor(readonly driver: Driver) {}

  /** What a function of the page gives, called there with values. */
  async ask<Values extends readonly unknown[], Result>(
    look: (...values: Values) => Result,
    ...values: Values
  ): Promise<Result> {
    return JSON.parse(await this.driver.evaluate(`JSON.stringify((${look})(...${JSON.stringify(values)}))`));
  }

  /** The text of the first element; null where there is none. */
  read(selector: string): Promise<string | null> {
    return this.ask((asked) => document.querySelector(asked)?.textContent ?? null, selector);
  }

  /** Waits until an element that can be seen holds these words; `''` for any. */
  async see(selector: string, words = ''): Promise<void> {
    await until(`“${words}” stands in ${selector}`, () =>
      this.ask(
        (asked, wanted) =>
          [...document.querySelectorAll(asked)].some(
            (element) => element.checkVisibility() && element.textContent.includes(wanted),
          ),
        selector,
        words,
      ),
    );
  }

  /** Waits until no such element is there any more. */
  async miss(selector: string): Promise<void> {
    await until(`${selector} has gone`, () => this.ask((asked) => !document.querySelector(asked), selector));
  }

  /** Waits until the address names these parameters. */
  async follow(parameters: Readonly<Record<string, string>>): Promise<void> {
    await until(`the address names ${JSON.stringify(parameters)}`, () =>
      this.ask((wanted) => {
        const found = new URLSearchParams(location.search);
        return Object.entries(wanted).every(([name, value]) => found.get(name) === value);
      }, parameters),
    );
  }

  /** Presses the first element whose name begins with these words, once it stands still and nothing lies over it. */
  async press(selector: string, words = ''): Promise<void> {
    let before = '';
    const spot = await until(`“${words}” of ${selector} can be pressed`, async () => {
      const found = await this.ask(findSpot, selector, words);
      const isStill = found !== '' && found === before;
      before = found;
      return isStill ? found : null;
    });
    const { x, y }: { x: number; y: number } = JSON.parse(spot);
    await this.driver.act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x, y, origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  /** Presses keys one after the other, each a name or a letter. */
  async type(...keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((key): Action[] => {
      const value = KEYS[key] ?? key;
      return [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
    });
    await this.driver.act({ type: 'key', id: 'keys', actions });
  }

  /** The name of what has the focus. */
  focused(): Promise<string> {
    return this.ask(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
  }

  /** Waits until a file with such an end has been saved whole, which it gives. */
  saved(end: string): Promise<Buffer> {
    const { downloads } = this.driver;
    let size = -1;
    return until(`a file …${end} has been saved`, async () => {
      const names = readdirSync(downloads);
      const name = names.find((found) => found.endsWith(end));
      if (!name || names.some((found) => /\.(part|wkdownload)$/.test(found))) return null;
      const file = readFileSync(join(downloads, name));
      const isWhole = file.length > 0 && file.length === size;
      size = file.length;
      return isWhole ? file : null;
    });
  }

  async picture(): Promise<Picture> {
    return decodePng(await this.driver.screenshot());
  }
}
