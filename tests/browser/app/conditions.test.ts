import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openView, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const LAPTOP = { viewport: { width: 1280, height: 800 } } as const;

/** The colours of a ground, each as the page computes it. */
const groundsOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).backgroundColor))]);

/** What a colour of the system is here. */
const systemColour = (page: Page, name: string) =>
  page.evaluate((asked) => {
    const sample = document.body.appendChild(document.createElement('p'));
    sample.style.cssText = `forced-color-adjust: none; background: ${asked}`;
    const { backgroundColor } = getComputedStyle(sample);
    sample.remove();
    return backgroundColor;
  }, name);

describe('where the system forces its colours', () => {
  it('what is chosen stands out, and what shows data keeps its colours', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&field=water&kind=centre&layout=split&chart=distance,growth',
      { ...LAPTOP, forcedColors: 'active' },
    );
    await page.locator('.distance-bar > *').first().waitFor();
    const chosen = await systemColour(page, 'Highlight');
    const ground = await systemColour(page, 'Canvas');
    expect(chosen).not.toBe(ground);
    await expect.poll(() => groundsOf(page, '.layout-switch button[aria-pressed="true"]')).toEqual([chosen]);
    for (const part of ['.column-tab', '.chart-chip', '.facet-value', '.language-switch button']) {
      expect(await groundsOf(page, `${part}[aria-pressed="true"]`), part).toEqual([chosen]);
      expect(await groundsOf(page, `${part}[aria-pressed="false"]`), part).not.toContain(chosen);
    }
    const letters = await systemColour(page, 'HighlightText');
    const count = page.locator('.facet-value[aria-pressed="true"] .facet-count').first();
    expect(await count.evaluate((element) => getComputedStyle(element).color)).toBe(letters);
    for (const part of ['.facet-bar > span', '.distance-bar > *'])
      expect(await groundsOf(page, part), part).not.toContain(ground);
    expect((await groundsOf(page, '.distance-bar > *')).length).toBeGreaterThan(2);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('where less transparency is wanted', () => {
  it('no panel lets the map shine through', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi',
      LAPTOP,
      async (page) => {
        const session = await page.context().newCDPSession(page);
        const features = [{ name: 'prefers-reduced-transparency', value: 'reduce' }];
        await session.send('Emulation.setEmulatedMedia', { features });
      },
    );
    await page.locator('.disclaimer').waitFor();
    for (const part of ['.status-line', '.disclaimer', '.map-controls .icon-button'])
      await expect
        .poll(() => groundsOf(page, part), { message: part })
        .toEqual([expect.stringMatching(/^rgb\(/)]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

/** Whether a reader would have to scroll the page sideways, and controls that stand beyond its edge. */
function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const beyond = [...document.querySelectorAll('button, a[href], input, select, summary')].filter(
    (control) => {
      const { left, right, width } = control.getBoundingClientRect();
      const scroller = control.closest('.chart-box, .chart-table, .results-table, .chart-chips, .map-stage');
      const seen = control.checkVisibility({ visibilityProperty: true }) && width > 1 && !scroller;
      return seen && !control.matches('.skip-link') && (left < -1 || right > clientWidth + 1);
    },
  );
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : []),
    ...beyond.map((control) => `beyond the edge: ${control.className} ${control.textContent}`),
  ];
}

/** Words of controls and headings that do not fit their boxes, and so are cut or run over what stands beside them. */
function findCutWords(): string[] {
  return [...document.querySelectorAll('button, h1, h2, h3, dt, dd, .facet-name, .notice p')].flatMap(
    (element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg, .visually-hidden'))
        return [];
      const { overflow, textOverflow } = getComputedStyle(element);
      const { clientWidth, scrollWidth, clientHeight, scrollHeight } = element;
      const isTold = textOverflow === 'ellipsis' || clientWidth === 0;
      const isCut =
        scrollWidth > clientWidth + 1 || (overflow !== 'visible' && scrollHeight > clientHeight + 1);
      return isCut && !isTold
        ? [
            `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)} ${scrollWidth}/${clientWidth}`,
          ]
        : [];
    },
  );
}

/** Buttons of the column's tabs that reach over its edge. */
const findOutsideOfTabs = () =>
  [...document.querySelectorAll('.column-tabs')].flatMap((tabs) => {
    const { left, right } = tabs.getBoundingClientRect();
    return [...tabs.children].flatMap((tab) => {
      const box = tab.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1 ? [`${tab.className} ${tab.textContent}`] : [];
    });
  });

/** Names in a chart that run under its bars. */
function findNamesUnderBars(): string[] {
  const bars = [...document.querySelectorAll('.chart-bar')].map((bar) => bar.getBoundingClientRect());
  return [...document.querySelectorAll('.chart-box text')].flatMap((name) => {
    const { left, right, top, bottom } = name.getBoundingClientRect();
    const isUnder = bars.some(
      (bar) => bar.width > 0 && left < bar.right && right > bar.left && top < bar.bottom && bottom > bar.top,
    );
    return isUnder ? [`under a bar: ${name.textContent}`] : [];
  });
}

/** What moves in the page now, but for what fades. */
const findMotion = () =>
  document.getAnimations().flatMap((animation) => {
    const isFade = animation instanceof CSSTransition && /opacity$/.test(animation.transitionProperty);
    const { duration = 0 } = animation.effect?.getComputedTiming() ?? {};
    return isFade || Number(duration) <= 10 ? [] : [`moves for ${duration} ms`];
  });

/** The width in which the words of a field stand. */
function roomForWords(field: Element): number {
  const { paddingLeft, paddingRight } = getComputedStyle(field);
  return field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}

/** The parts of the page that a reader goes through, as links show them, each with what stands there then. */
const SURFACES = [
  ['', '.status-line'],
  ['&field=water&site=vnm-icp', '.provenance'],
  ['&layout=split&chart=fields', '.chart-frame[data-chart="fields"] .chart-box > *'],
  ['&layout=table&kind=centre', '.results-table tbody tr'],
] as const;

describe('the page in Vietnamese', () => {
  it.each([
    ['200 %', { width: 640, height: 400 }],
    ['400 %', { width: 320, height: 256 }],
  ] as const)('is read without scrolling sideways when enlarged to %s', async (_, viewport) => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi', { viewport });
    await expect.poll(() => readStatus(page)).toMatch(/^1\.162/);
    const look = async (where: string) =>
      expect({ where, found: await page.evaluate(findOverflow) }).toEqual({ where, found: [] });
    await look('map');
    const headerHeight = () => page.locator('.app-header').evaluate((header) => header.clientHeight);
    await expect.poll(headerHeight).toBeLessThan(viewport.height / 4);
    // What is searched is seen while it is written, and the tools are back in reach after it.
    const field = page.locator('.search-box input');
    await field.click();
    await page.locator('.combobox-list').waitFor();
    await expect.poll(() => field.evaluate(roomForWords)).toBeGreaterThan(220);
    await look('search');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('.tools :focus').count()).toBe(1);
    expect(await field.evaluate(roomForWords)).toBeGreaterThan(60);
    for (const tab of await page.locator('.sheet-tabs button').all()) {
      await tab.click();
      await page.locator('.panel').waitFor();
      await look((await tab.getAttribute('data-tab')) ?? '');
    }
    for (const [search, part] of SURFACES.filter(([search]) => !search.includes('chart'))) {
      await openView(page, `?lang=vi${search}`);
      await page.locator(part).first().waitFor();
      await look(search);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('cuts no word where a reader spaces them out (WCAG 1.4.12), and moves nothing where less motion is wanted', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi', LAPTOP);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`);
      document.adoptedStyleSheets.push(sheet);
    });
    for (const [search, part] of SURFACES) {
      await openView(page, `?lang=vi${search}`);
      await page.locator(part).first().waitFor();
      const moves = await page.evaluate(findMotion);
      const found = [findOverflow, findCutWords, findNamesUnderBars].map((find) => page.evaluate(find));
      expect({ search, found: (await Promise.all(found)).flat(), moves }).toEqual({
        search,
        found: [],
        moves: [],
      });
    }
    expect(await page.locator('.chart-bar').count()).toBe(0);
    // The widest column has a button more, and the narrowest the least room.
    for (const width of [1280, 1290, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await openView(page, '?lang=vi');
      await page.locator('.column-fold').waitFor();
      expect({ width, found: await page.evaluate(findOutsideOfTabs) }).toEqual({ width, found: [] });
    }
    await page.setViewportSize(LAPTOP.viewport);
    // Bars that become others, and a map that turns elsewhere, are there at once.
    await openView(page, '?lang=vi&layout=split&chart=fields');
    await page.locator('.chart-bar').first().waitFor();
    const pictures = () => page.locator('[data-part="sphere"], [data-part="graticule"]').first().innerHTML();
    const before = await pictures();
    await openView(page, '?lang=vi&layout=split&chart=fields&country=BRA&at=-52,-10,3');
    await expect.poll(pictures).not.toBe(before);
    const after = await pictures();
    expect(await page.evaluate(findMotion)).toEqual([]);
    expect(await pictures()).toBe(after);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
