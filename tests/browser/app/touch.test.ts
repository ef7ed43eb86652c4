import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chooseMore, openView, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

/**
 * Controls that a finger can reach now and that take it on less than 44 × 44 px, each with its size: how far from its middle a tap still
 * is its own. Links and the marks of notes in a line of text are as high as that line, and parts of a chart as wide as their number.
 */
function findSmallTargets(): string[] {
  const CONTROLS =
    'button, a[href], input, select, textarea, summary, [role^="menuitem"], [role="option"], [role="separator"]';
  const all = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) =>
      control.checkVisibility({ visibilityProperty: true }) &&
      !control.closest('svg, .visually-hidden, .skip-link, .distance-bar, .dossier-mark') &&
      ![...(control.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.nodeValue ?? ''),
      ),
  );
  return all.flatMap((control) => {
    const label = control.closest('label');
    const { offsetWidth, offsetHeight } = label ?? control;
    if (offsetWidth >= 44 && offsetHeight >= 44) return [];
    control.scrollIntoView({ block: 'center', inline: 'center' });
    const { left, top, width, height } = (label ?? control).getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const reach = (across: number, down: number) => {
      let far = -1;
      for (let step = 0; step <= 44; step += 1) {
        const [at, line] = [x + across * step, y + down * step];
        const isOutside = at < 0 || line < 0 || at >= innerWidth || line >= innerHeight;
        const hit = isOutside ? null : document.elementFromPoint(at, line);
        if (!isOutside && !control.contains(hit) && !label?.contains(hit)) break;
        far = step;
      }
      return far;
    };
    // What something else lies over is no target now.
    if (reach(0, 0) < 0) return [];
    const [wide, high] = [reach(-1, 0) + reach(1, 0), reach(0, -1) + reach(0, 1)];
    // A middle between two pixels loses one of them.
    if (wide >= 42 && high >= 42) return [];
    return [`${control.tagName} ${control.className} “${control.textContent?.slice(0, 30)}” ${wide}×${high}`];
  });
}

/** A part of the page: how one comes there, and what stands there then. */
type Surface = readonly [name: string, open: (page: Page) => Promise<unknown>, part: string];

/** A tab of the column, or of the row at the foot of a narrow window; and no other list or window open. */
const openTab = (index: number) => (page: Page) =>
  page.locator('.sheet-tabs button, .column-tabs .column-tab').nth(index).tap();
const view = (search: string) => (page: Page) => openView(page, `?lang=vi${search}`);

const SURFACES: readonly Surface[] = [
  ['map', view(''), '.disclaimer'],
  ['filters', openTab(0), '.facet-value'],
  ['results', openTab(1), '.result'],
  ['card', view('&site=vnm-icp'), '.provenance'],
  ['search', (page) => page.locator('.search-box input').fill('nước'), '.combobox-row'],
  [
    'menu',
    (page) =>
      page
        .locator('.search-box input')
        .fill('')
        .then(() => page.locator('.tools button').last().tap()),
    '.menu-item',
  ],
  [
    'own lists',
    (page) => page.keyboard.press('Escape').then(() => chooseMore(page, 'Danh sách của bạn')),
    '.dialog .text-button',
  ],
  [
    'table',
    (page) => page.keyboard.press('Escape').then(() => view('&layout=table&kind=centre')(page)),
    '.results-table tbody tr',
  ],
  ['charts', view('&layout=split&chart=fields,network'), '.network-tools'],
  ['distances', view('&layout=split&chart=distance'), '.distance-row'],
  ['dossier', view('&dossier=country:VNM'), '.dossier h2'],
  ['presentation', view('&briefing=viet-nam'), '.present-bar'],
  [
    'editor',
    async (page) => {
      await page.goto(`${app.served.url}?lang=vi&country=VNM`);
      await page.locator('.status-line').waitFor();
      await page.keyboard.press('a');
    },
    '.compose-actions .text-button',
  ],
];

describe('where fingers point', () => {
  it('whatever is pressed on a phone or a tablet is as large as a fingertip', async () => {
    const touch = { hasTouch: true, locale: 'vi-VN' };
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi', touch);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    for (const [width, height] of [
      [390, 844],
      [820, 1180],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const [name, open, part] of SURFACES) {
        await open(page);
        await page.locator(part).first().waitFor();
        const found = await page.evaluate(findSmallTargets);
        expect({ width, name, found }).toEqual({ width, name, found: [] });
      }
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
