import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../../src/state/view/charts.ts';
import { chooseMore, openView, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusOf } from '../status.ts';
import { sweep } from '../sweep.ts';

const app = setUpApp();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const SMALLEST = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } as const;

/** axe joins the texts of a drawing without a space, so that no name could hold them all: marks are checked by ourselves. */
const LABEL_IN_NAME = 'label-content-name-mismatch';
const CONFIGURE = `axe.configure({ rules: [{ id: '${LABEL_IN_NAME}', selector: ':not([data-mark], [data-mark] *)' }] })`;

/**
 * What axe finds against the page or a part of it, each with the places: every rule in the light theme, and in the dark one, unless that
 * is left out, those of contrast, since the theme changes nothing but colours.
 */
async function violations(page: Page, part = 'html', isDarkToo = true): Promise<string[]> {
  // What is behind a modal window is out of reach, and was looked at before.
  const within = (await page.locator('dialog[open]').count()) > 0 ? 'dialog[open]' : part;
  // Evaluated, since the page's own policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${AXE}; ${CONFIGURE}`);
  const run = async (colorScheme: 'light' | 'dark', options: object) => {
    await page.emulateMedia({ colorScheme });
    const results = await page.evaluate(
      ([include, given]) =>
        (
          window as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }
        ).axe.run({ include: [include] }, { resultTypes: ['violations'], ...given }),
      [within, options] as const,
    );
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => {
        return `${colorScheme}: ${id}: ${target.join(' ')}: ${failureSummary}`;
      }),
    );
  };
  return [
    ...(isDarkToo ? await run('dark', { runOnly: ['color-contrast', 'link-in-text-block'] }) : []),
    ...(await run('light', { rules: { [LABEL_IN_NAME]: { enabled: true } } })),
    ...(await page.evaluate(findForeignLabels)),
  ];
}

/** Marks in which a text stands that their name does not have (WCAG 2.5.3); one that was cut must begin like a part of it. */
function findForeignLabels(): string[] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return [...document.querySelectorAll('[data-mark][aria-label]')].flatMap((mark) => {
    const name = plain(mark.getAttribute('aria-label') ?? '');
    const texts = [...mark.querySelectorAll('text')].map((text) => {
      const lines = text.querySelectorAll('tspan');
      return plain(
        lines.length > 0 ? [...lines].map((line) => line.textContent).join(' ') : text.textContent,
      );
    });
    const foreign = texts.filter((text) => !name.includes(text.replace(/…$/, '').trim()));
    return foreign.map((text) => `the mark “${name}” shows “${text}”`);
  });
}

/** Controls whose box is smaller than 24 by 24 pixels (WCAG 2.5.8), but for links within a line of text. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, summary, select, input, a[href]')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const inText = element.closest('p, li') !== null && getComputedStyle(element).display === 'inline';
      const control = element.matches('[type="checkbox"], [type="radio"]') ? element.closest('label') : null;
      const box = control?.getBoundingClientRect() ?? { width, height };
      const seen = element.checkVisibility() && width > 0;
      return seen && !inText && (box.width < 24 || box.height < 24)
        ? [`${element.className} ${element.textContent?.slice(0, 30)}: ${box.width} × ${box.height}`]
        : [];
    }),
  );

const settled = (page: Page, status: string | RegExp) => expect.poll(() => readStatus(page)).toMatch(status);

describe.each(sweep(['en', 'vi'], (lang) => lang === 'vi'))(
  'axe finds nothing against the atlas, light or dark, in the language %s',
  (lang) => {
    const vietnamese = lang === 'vi';
    const look = `lang=${lang}`;

    it('in the suggestions below the search', async () => {
      const { page, problems } = await visitWithoutEngine(app.browser, app.served, `?${look}`);
      const field = page.getByRole('search').getByRole('combobox');
      await field.click();
      await field.fill('Mekong');
      await expect.poll(() => page.getByRole('group').count()).toBeGreaterThan(2);
      await page.getByRole('listbox').getByRole('option').first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(problems).toEqual([]);
      await page.context().close();
    });

    it('in a wide window: start, filters, card, nothing found, table, dialogs', async () => {
      const { page, problems } = await visitWithoutEngine(app.browser, app.served, `?${look}`);
      await settled(page, /1[.,]162/);
      await page.locator('.map-canvas [data-part="marks"] path').first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);

      await page.goto(
        `${app.served.url}?${look}&field=water&region=africa&since=1990-2020&site=vnm-icp&colour=blue`,
      );
      await page.locator('.provenance').waitFor();
      await page.locator('details.facet-group').evaluateAll((groups) => {
        for (const group of groups) (group as HTMLDetailsElement).open = true;
      });
      expect(await violations(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);

      await page.goto(`${app.served.url}?${look}&q=zzzzzz&former=1`);
      await page.locator('.empty').waitFor();
      expect(await violations(page)).toEqual([]);

      await page.goto(`${app.served.url}?${look}&kind=centre&former=1`);
      await settled(page, /^148/);
      await page.keyboard.press('t');
      await page.locator('.results-table').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('t');
      for (const name of vietnamese
        ? ['Phím tắt', 'Những điều chưa biết', 'Các tài liệu nói gì', 'Về dữ liệu và bản đồ']
        : [
            'Keyboard shortcuts',
            'What we don’t know',
            'What the documents say',
            'About the data and the map',
          ]) {
        await chooseMore(page, name);
        await page.getByRole('dialog', { name }).locator('table, kbd, ol').first().waitFor();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
      expect(problems).toEqual([]);
      await page.context().close();
    });

    it('in the tools of the map, and the page about it', async () => {
      const { page, problems } = await visitWithoutEngine(
        app.browser,
        app.served,
        `?${look}&fill=sites&area=circle:105.84,21.02,900&site=vnm-icp&layer=sites,reach,density`,
      );
      await page.locator('.provenance').waitFor();
      for (const tool of ['layers', 'legend', 'area']) {
        await page.locator(`[data-map-tool="${tool}"]`).click();
        await page.locator('.tool-panel h2').waitFor();
        expect(await violations(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      }
      await page.locator('.disclaimer button').click();
      await page.locator('dialog[open] table').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(problems).toEqual([]);
      await page.context().close();
    });

    it('in the editor of a briefing and its list of figures', async () => {
      const { page } = await visitWithoutEngine(app.browser, app.served, `?${look}&field=water`);
      await settled(page, /^37/);
      await page.keyboard.press('a');
      await page.locator('.compose-preview').waitFor();
      await page.locator('.compose-saving[role="status"]').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await page
        .getByRole('button', {
          name: vietnamese ? 'Chèn số liệu hoặc nguồn' : 'Insert a figure or source',
          exact: true,
        })
        .click();
      await page.locator('.figure-offers').nth(2).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });

    it('in the list of briefings, a step and the window of the presenter', async () => {
      const { page, problems } = await visitWithoutEngine(app.browser, app.served, `?${look}`);
      await page
        .getByRole('button', { name: vietnamese ? 'Bài trình bày' : 'Briefings', exact: true })
        .click();
      await page.locator('.briefing-list li').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page
        .getByRole('button', { name: vietnamese ? /^Trình bày: Việt Nam/ : /^Present: Viet Nam/ })
        .click();
      await page.locator('.present h1').waitFor();
      await page.keyboard.press('ArrowRight');
      await page.locator('.present article li').first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      // Another step than the page stands at: what differs behind the `#` alone loads nothing anew.
      await page.goto(`${app.served.url}?${look}&briefing=viet-nam&step=3#presenter`);
      await page.locator('.presenter h1').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(problems).toEqual([]);
      await page.context().close();
    });

    it('on a phone: start, each sheet, card, menu', async () => {
      const { page, problems } = await visitWithoutEngine(app.browser, app.served, `?${look}`, PHONE);
      await settled(page, /1[.,]162/);
      expect(await violations(page)).toEqual([]);
      for (const tab of await page.locator('.sheet-tabs button').all()) {
        await tab.click();
        await page.locator('.panel').waitFor();
        expect(await violations(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      }
      await page.locator('.sheet-tabs [data-tab="results"]').click();
      await page.locator('.result').first().click();
      await page.locator('.provenance').waitFor();
      expect(await violations(page)).toEqual([]);
      await page
        .getByRole('banner')
        .getByRole('button', { name: vietnamese ? 'Thêm' : 'More' })
        .click();
      await page.getByRole('menu').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await page.keyboard.press('Escape');

      // Each tool of the menu is under the finger, and the menu gives way to what it opens.
      const about = vietnamese ? 'Về dữ liệu và bản đồ' : 'About the data and the map';
      await chooseMore(page, about);
      await page.getByRole('dialog', { name: about }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await chooseMore(page, vietnamese ? 'Xem kết quả dạng bảng' : 'Show the results as a table');
      await page.locator('.results-table').waitFor();
      await expect.poll(() => page.getByRole('menu').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      expect(problems).toEqual([]);
      await page.context().close();
    });
  },
);

/** The charts whose table is looked at: all tables are one part of the page, whose rows alone differ. */
const TABLES = sweep(CHART_IDS, (_, index) => index % 5 === 0);

describe('axe finds nothing against a chart, light or dark', () => {
  it('as drawn and as a table', async () => {
    // No marks on the map: axe reads the whole page each time, and they are most of it.
    const look = '?lang=vi&layer=none';
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, `${look}&chart=fields`);
    for (const id of CHART_IDS) {
      await openView(page, `${look}&chart=${id}`);
      const part = `.chart-frame[data-chart="${id}"]`;
      const chart = page.locator(part);
      await chart.locator('.chart-box > *').first().waitFor();
      // What stands around the charts is the same for all.
      const around = id === CHART_IDS[0] ? 'html' : part;
      expect({ id, found: await violations(page, around) }).toEqual({ id, found: [] });
      expect(await smallTargets(page)).toEqual([]);
      if (!TABLES.includes(id)) continue;
      await chart.getByRole('button', { name: 'Xem số liệu dạng bảng' }).click();
      await chart.locator('.chart-table table').waitFor();
      const found = await violations(page, part, id === TABLES[0]);
      expect({ id, found }).toEqual({ id, found: [] });
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the parts of the page', () => {
  it.each([
    ['en', ['Map', 'Results', 'Filters', 'Details', 'Charts'], statusOf()],
    ['vi', ['Bản đồ', 'Kết quả', 'Bộ lọc', 'Chi tiết', 'Biểu đồ'], statusOf(undefined, 'vi')],
  ] as const)('have their names in the language: %s', async (lang, [map, results, ...regions], status) => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      `?lang=${lang}&site=vnm-icp`,
    );
    await page.getByRole('main', { name: map, exact: true }).waitFor();
    await page.getByRole('search').waitFor();
    for (const name of regions) await page.getByRole('region', { name, exact: true }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('region', { name: results, exact: true }).waitFor();
    // A chart has a line of its own for what it saved, as soon as it has come.
    const told = page.getByRole('status').and(page.locator(':not(output)'));
    expect(await told.first().textContent()).toBe(status);
    expect(await told.count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('say which names are English where the page is Vietnamese', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi&site=vnm-icp');
    await page.locator('.provenance').waitFor();
    const card = page.getByRole('region', { name: 'Chi tiết' });
    const languageOf = (text: string) =>
      card
        .getByText(text, { exact: true })
        .first()
        .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
    const heading = card.getByRole('heading', { name: /^Trung tâm Vật lý quốc tế/ });
    expect(await heading.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('vi');
    expect(await languageOf('International Centre of Physics')).toBe('en');
    expect(await languageOf('Institute of Physics, Viet Nam Academy of Science and Technology')).toBe('en');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a window of 320 pixels', () => {
  it.each(['', '&site=vnm-icp', '&q=zzzzzz'])('needs no scrolling to the side: %s', async (search) => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      `?lang=vi${search}`,
      SMALLEST,
    );
    await page.locator('.status-line').waitFor();
    const overflow = () =>
      page.evaluate(() => {
        const beyond = [...document.querySelectorAll('.app *:not(.map-canvas *)')].filter((element) => {
          const { right, left, width } = element.getBoundingClientRect();
          const hidden = element.closest('.visually-hidden, .here-box, table') !== null;
          return width > 0 && !hidden && element.checkVisibility() && (right > innerWidth + 1 || left < -1);
        });
        return [
          document.documentElement.scrollWidth > innerWidth,
          ...beyond.map((element) => element.outerHTML.slice(0, 120)),
        ];
      });
    expect(await overflow()).toEqual([false]);
    for (const tab of await page.locator('.sheet-tabs button').all()) {
      await tab.click();
      expect(await overflow()).toEqual([false]);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
