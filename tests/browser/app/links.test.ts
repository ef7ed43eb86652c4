import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recountSites } from '../../helpers/real-tables.ts';
import { chooseMore, chooseTheme, openView, readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusOf } from '../status.ts';
import { sweep } from '../sweep.ts';

const app = setUpApp();

const all = recountSites();
const present = all.filter((site) => !site.former);
const TOTAL = present.length;
const english = new Intl.NumberFormat('en-GB');
const countOf = (passes: (site: (typeof all)[number]) => boolean) => present.filter(passes).length;

const shown = (page: Page, count: number, total = TOTAL) =>
  expect.poll(() => readStatus(page)).toBe(`${english.format(count)} of ${english.format(total)} sites`);
const link = (page: Page) => expect.poll(() => readLink(page));
const filters = (page: Page) => page.getByRole('region', { name: 'Filters' });
const value = (page: Page, name: string) =>
  filters(page).getByRole('button', { name: new RegExp(`^${name}, [\\d,]+ sites?$`) });

describe('a link', () => {
  it('restores each filter that it names, as the README writes it', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served);
    const cases: readonly (readonly [string, number, number?])[] = [
      ['kind=centre,geopark', countOf(({ kind }) => kind !== 'biosphere-reserve')],
      ['field=water', countOf(({ field }) => field === 'water')],
      ['sector=ocean', countOf(({ sector }) => sector === 'ocean')],
      ['category=1', countOf(({ category }) => category === '1')],
      ['status=active', countOf(({ status }) => status === 'active')],
      ['region=africa', countOf(({ region }) => region === 'africa')],
      [
        'country=VNM,THA',
        countOf(({ countries }) => countries.some((iso3) => ['VNM', 'THA'].includes(iso3))),
      ],
      ['since=1976-1990', countOf(({ year }) => year !== '' && Number(year) >= 1976 && Number(year) <= 1990)],
      ['former=1', all.length, all.length],
      [
        'kind=centre&field=water&region=africa',
        countOf(({ kind, field, region }) => kind === 'centre' && field === 'water' && region === 'africa'),
      ],
    ];
    for (const [search, count, total] of cases) {
      await page.goto(`${app.served.url}?${search}`);
      await shown(page, count, total);
      await link(page).toEqual(Object.fromEntries(new URLSearchParams(search)));
    }
    await page.goto(`${app.served.url}?q=karst&group=asean`);
    expect(await page.getByRole('combobox', { name: /^Search names/ }).inputValue()).toBe('karst');
    expect(await value(page, 'ASEAN').getAttribute('aria-pressed')).toBe('true');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('restores site, camera, projection, theme and language', async () => {
    const search = '?lang=vi&site=vnm-icp&at=106,16,4,20,30&projection=mercator&theme=dark';
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, search);
    await page
      .getByRole('region', { name: 'Chi tiết' })
      .getByRole('heading', { name: /Vật lý/ })
      .waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByRole('button', { name: 'Lớp bản đồ' }).click();
    expect(await page.getByLabel('Bản đồ phẳng', { exact: false }).isChecked()).toBe(true);
    expect(
      await page.getByRole('button', { name: 'Hướng bắc lên trên' }).getAttribute('aria-disabled'),
    ).toBeNull();
    expect(readLink(page)).toEqual(Object.fromEntries(new URLSearchParams(search)));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is written by what the reader does, without what is the default, and read back by the arrows of the browser', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served);
    await shown(page, TOTAL);
    expect(readLink(page)).toEqual({});

    await value(page, 'Water sciences').click();
    await link(page).toEqual({ field: 'water' });
    await value(page, 'Africa').click();
    await link(page).toEqual({ field: 'water', region: 'africa' });
    await page.locator('.result').first().click();
    await link(page).toMatchObject({ field: 'water', region: 'africa', site: expect.any(String) });
    const both = countOf(({ field, region }) => field === 'water' && region === 'africa');
    await shown(page, both);

    await page.goBack();
    await link(page).toEqual({ field: 'water', region: 'africa' });
    await expect.poll(() => page.getByRole('region', { name: 'Details' }).count()).toBe(0);
    await page.goBack();
    await link(page).toEqual({ field: 'water' });
    await shown(
      page,
      countOf(({ field }) => field === 'water'),
    );
    await page.goBack();
    await shown(page, TOTAL);
    await page.goForward();
    await page.goForward();
    await shown(page, both);
    expect(await value(page, 'Africa').getAttribute('aria-pressed')).toBe('true');

    await page.getByRole('button', { name: 'Clear all' }).first().click();
    await chooseTheme(page, 'Light');
    await link(page).toEqual({ theme: 'light' });
    await chooseTheme(page, 'As the device');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await link(page).toEqual({ lang: 'vi' });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('copied from the header or a card opens the same for somebody else', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?field=water&site=vnm-icp',
      {
        permissions: ['clipboard-read', 'clipboard-write'],
      },
    );
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const whole = new URL(await copied());
    expect(whole.origin + whole.pathname).toBe(app.served.url);
    expect(Object.fromEntries(whole.searchParams)).toMatchObject({
      lang: 'en',
      field: 'water',
      site: 'vnm-icp',
    });

    await page.getByRole('region', { name: 'Details' }).getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(copied).toBe(`${app.served.url}?lang=en&site=vnm-icp`);
    await page.getByRole('button', { name: 'Copy as citation' }).click();
    await expect
      .poll(copied)
      .toMatch(/^International Centre of Physics\. .+Hanoi, Viet Nam\. .+accessed .+\?lang=en&site=vnm-icp$/);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a link on a phone', () => {
  it('is copied from the menu behind the dots, which says so after it has closed', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?lang=vi&field=water', {
      viewport: { width: 390, height: 844 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await chooseMore(page, 'Chia sẻ');
    const said = page.locator('.copied');
    await expect.poll(() => said.textContent()).toBe('Đã sao chép liên kết');
    const box = await said.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('field=water');
    await page.context().close();
  });
});

describe('undo and redo', () => {
  it('step through filters and selection by Ctrl+Z and Ctrl+Shift+Z, a typed word at once', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served);
    const undo = page.getByRole('button', { name: 'Undo' });
    await shown(page, TOTAL);
    expect(await undo.getAttribute('aria-disabled')).toBe('true');
    await value(page, 'Geoparks|UNESCO Global Geoparks').click();
    await page.getByRole('combobox', { name: /^Search names/ }).pressSequentially('karst');
    await link(page).toEqual({ kind: 'geopark', q: 'karst' });
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.result').first().click();
    await page.getByRole('region', { name: 'Details' }).waitFor();

    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByRole('region', { name: 'Details' }).count()).toBe(0);
    await page.keyboard.press('Control+z');
    await shown(
      page,
      countOf(({ kind }) => kind === 'geopark'),
    );
    expect(await page.getByRole('combobox', { name: /^Search names/ }).inputValue()).toBe('');
    await page.keyboard.press('Control+z');
    await shown(page, TOTAL);
    await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('true');

    await page.keyboard.press('Control+Shift+z');
    await shown(
      page,
      countOf(({ kind }) => kind === 'geopark'),
    );
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByRole('region', { name: 'Details' }).waitFor();
    await link(page).toMatchObject({ kind: 'geopark', q: 'karst', site: expect.any(String) });
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a hostile or damaged link', () => {
  let page: Page;
  let problems: string[];
  beforeAll(async () => {
    ({ page, problems } = await visitWithoutEngine(app.browser, app.served));
    page.on('dialog', (dialog) => problems.push(`dialog: ${dialog.message()}`));
  });
  afterAll(() => page.context().close());

  it.each([
    ['markup in a value', 'field=<script>alert(1)</script>,water', 'field=<script>alert(1)</script>'],
    ['the name of a prototype', 'site=__proto__&field=water', 'site=__proto__'],
    ['a prototype as a name', '__proto__=x&constructor=y&field=water', '__proto__=x, constructor=y'],
    ['a broken percent sign', 'country=%E0%A4%A&field=water&region=%', 'region=%'],
    ['five thousand letters', `q=${'x'.repeat(5000)}&field=water`, 'q=xxxxxxxxxxxxxxxxxxxx…'],
    ['a camera beyond the poles', 'at=0,95,3&field=water', 'at=0,95,3'],
    ['a camera that is no number', 'at=NaN,1e9,Infinity&field=water', 'at=NaN,1e9,Infinity'],
    ['years the wrong way round', 'since=2020-1990&field=water', 'since=2020-1990'],
    [
      'an image that asks another host',
      'theme="><img src=x onerror=alert(1)>&field=water',
      'onerror=alert(1)',
    ],
    ['a name that nobody knows', 'colour=blue&field=water', 'colour=blue'],
  ])(
    'with %s is taken as far as it is understood, and says what is left out',
    async (_what, search, named) => {
      await page.goto(`${app.served.url}?${search}`);
      await shown(
        page,
        countOf(({ field }) => field === 'water'),
      );
      const notice = page.locator('.notice');
      expect(await notice.textContent()).toContain(named);
      expect(await page.locator('#root script, #root img').count()).toBe(0);
      expect(((await notice.textContent()) ?? '').length).toBeLessThan(400);
      await notice.getByRole('button', { name: 'Dismiss' }).click();
      await expect.poll(() => page.locator('.notice').count()).toBe(0);
      expect(problems).toEqual([]);
    },
  );
});

describe('a link that was damaged on its way', () => {
  it.each([
    [
      'lang=vi-VN&amp;Field=Water&amp;region=africa).',
      ['lang=vi-VN → lang=vi', '&amp;Field=Water → field=water', 'region=africa). → region=africa'],
    ],
    ['lang=vi&#38;field=water&#38;region=africa', ['&amp;field=water → field=water']],
    ['lang=vi&field=wa\u200Bter&region=afri\u00ADca', ['bỏ các ký tự ẩn']],
  ])('is read as it was meant, says what was mended, and is sound afterwards: %s', async (search, said) => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, `?${search}`);
    const notice = page.locator('.notice[data-mended]');
    for (const part of said) expect(await notice.textContent()).toContain(part);
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    await link(page).toEqual({ lang: 'vi', field: 'water', region: 'africa' });
    const isBoth: Parameters<typeof statusOf>[0] = ({ field, region }) =>
      field === 'water' && region === 'africa';
    expect(await readStatus(page)).toBe(statusOf(isBoth, 'vi'));
    expect(await page.locator('.notice').count()).toBe(1);
    await notice.getByRole('button', { name: 'Bỏ qua' }).click();
    await expect.poll(() => page.locator('.notice').count()).toBe(0);
    await page.reload();
    await page.locator('.status-spoken').waitFor({ state: 'attached' });
    expect(await page.locator('.notice').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a returning visit', () => {
  it('goes on where the last one ended, and can start afresh', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served);
    await value(page, 'Water sciences').click();
    await link(page).toEqual({ field: 'water' });
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await link(page).toEqual({ lang: 'vi', field: 'water' });
    await page.goto(app.served.url);
    await link(page).toEqual({ lang: 'vi', field: 'water' });
    await page.getByText('Bạn đang ở nơi đã dừng lần trước.').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    await page.getByRole('button', { name: 'Bắt đầu lại' }).click();
    await expect.poll(() => readStatus(page)).toBe(statusOf(undefined, 'vi'));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each(
    sweep(
      [
        ['nonsense', '%%%&field=nonsense&site=__proto__'],
        ['a link within the link', 'https://example.org/?field=water#<b>'],
        ['a megabyte', `q=${'é'.repeat(500_000)}`],
        ['control characters', '\u0000\u001f\n\tfield=\u2028'],
      ] as const,
      (_, index) => index % 2 === 0,
    ),
  )('survives a memory that holds %s', async (_what, stored) => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '', {}, (opening) =>
      opening.addInitScript((text) => {
        localStorage.setItem('auspices.visit', text);
        localStorage.setItem('auspices.locale', '{"en":1}');
        localStorage.setItem('auspices.panels', 'toString,,__proto__,filters');
      }, stored),
    );
    await shown(page, TOTAL);
    await filters(page).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is not remembered, and no worse, where the browser forbids storing', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '', {}, (opening) =>
      opening.addInitScript(() => {
        const deny = () => {
          throw new DOMException('Denied', 'SecurityError');
        };
        for (const name of ['localStorage', 'sessionStorage', 'caches'])
          Object.defineProperty(window, name, { get: deny });
        IDBFactory.prototype.open = deny;
      }),
    );
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page
      .getByRole('region', { name: 'Bộ lọc' })
      .getByRole('button', { name: /^Khoa học nước, / })
      .click();
    const water = statusOf(({ field }) => field === 'water', 'vi');
    await expect.poll(() => readStatus(page)).toBe(water);
    // Whatever would remember something goes on without: the layout, a talk, lists and briefings of one's own.
    await page.keyboard.press('4');
    await page.locator('.results-table tbody tr').first().waitFor();
    await page.keyboard.press('2');
    await chooseMore(page, 'Danh sách của bạn');
    await page.getByText('Trình duyệt này không cho bản đồ lưu gì').waitFor();
    await page.keyboard.press('Escape');
    await chooseMore(page, 'Dùng khi không có internet');
    await page.getByRole('dialog').getByRole('heading').first().waitFor();
    await page.keyboard.press('Escape');
    await openView(page, '?lang=vi&field=water&briefing=viet-nam');
    await page.locator('.slide-picture > svg').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => readStatus(page)).toBe(water);
    await page.keyboard.press('a');
    await page.getByText('Chưa lưu được: trình duyệt cấm lưu trữ.').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
