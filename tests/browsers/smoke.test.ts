import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox, findScreen, findWebKit } from '../../.ci/browsers.mjs';
import { type Served, serveApp } from '../browser/harness.ts';
import { countChanged, decodePng } from '../browser/picture.ts';
import { statusOf } from '../browser/status.ts';
import { recountSites } from '../helpers/real-tables.ts';
import type { Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { Reader } from './reader.ts';
import { until } from './waiting.ts';
import { launchWebKit } from './webkit.ts';

/** The browsers besides Chromium, whether this computer has them, and how they are started, with WebGL and without. */
const BROWSERS = [
  { name: 'Firefox', isThere: findFirefox() !== null, launch: launchFirefox },
  { name: 'WebKit', isThere: findWebKit() !== null, launch: launchWebKit },
];

const sites = recountSites().filter(({ former }) => !former);
const water = sites.filter(({ field }) => field === 'water');
const STATUS = '.status-spoken';

let served: Served;
beforeAll(async () => {
  served = await serveApp();
});
afterAll(() => served.close());

describe.each(BROWSERS)('the atlas in $name', ({ isThere, launch }) => {
  let driver: Driver | undefined;
  let reader: Reader;
  const open = (search: string) => reader.driver.open(served.url + search);

  beforeAll(async () => {
    if (!isThere) return;
    // In software, WebGL takes most of the time: all but the map is as it is without.
    driver = await launch(false);
    reader = new Reader(driver);
  });
  afterAll(() => driver?.close());

  it.skipIf(!isThere)('opens, filters, searches, and shows a card and a chart', async () => {
    await open('?lang=vi');
    await reader.see(STATUS, statusOf(undefined, 'vi'));
    await reader.see('.map-canvas [data-part="marks"] path');

    await reader.press('.facet-value', 'Khoa học nước');
    await reader.see(
      STATUS,
      statusOf(({ field }) => field === 'water', 'vi'),
    );
    await reader.follow({ lang: 'vi', field: 'water' });
    await reader.press('.chip', 'Bỏ điều kiện Khoa học nước');
    await reader.see(STATUS, statusOf(undefined, 'vi'));

    await reader.type('/', ...'vat ly quoc te');
    await reader.see('[role="option"]', 'Trung tâm Vật lý quốc tế');
    await reader.press('[role="option"]', 'Trung tâm Vật lý quốc tế');
    await reader.see('article.site-card h2', 'Trung tâm Vật lý quốc tế');
    await reader.see('.provenance');
    await reader.type('Escape');
    await reader.miss('.provenance');

    const row = '.chart-frame[data-chart="fields"] [data-mark]';
    await reader.press(row, 'Khoa học nước');
    await reader.follow({ kind: 'centre', field: 'water' });
    expect(await reader.driver.problems()).toEqual([]);
  });

  it.skipIf(!isThere)('saves the rows as CSV and a chart as PNG', async () => {
    await open('?lang=vi&field=water');
    await reader.see(
      STATUS,
      statusOf(({ field }) => field === 'water', 'vi'),
    );
    await reader.press('header [aria-haspopup]', 'Xuất');
    await reader.press('[role="menuitem"]', 'CSV');
    const rows = (await reader.saved('.csv')).toString('utf8');
    expect(rows.startsWith('\uFEFFMã,')).toBe(true);
    for (const { id } of water) expect(rows).toContain(`\r\n${id},`);

    await reader.press('.chart-frame[data-chart="fields"] button', 'Lưu biểu đồ này');
    await reader.press('[role="menuitem"]', 'Hình điểm ảnh');
    const { width, height, pixels } = decodePng(await reader.saved('.png'));
    expect(width).toBeGreaterThan(1000);
    expect(height).toBeGreaterThan(500);
    const isDrawn = pixels.some((value) => value < 100);
    expect(isDrawn).toBe(true);
    expect(await reader.driver.problems()).toEqual([]);
  });

  it.skipIf(!isThere)('is led by the keys alone, through panels, charts and a briefing', async () => {
    await open('?lang=vi&site=vnm-icp');
    await reader.see('.provenance');
    await reader.type('Escape');
    await reader.miss('.provenance');
    await reader.type('Tab');
    expect(await reader.focused()).toMatch(/^Đến/);
    await reader.type('Enter');
    await reader.see('.result:focus');
    await reader.type('4');
    await reader.see('.results-table tbody tr');
    await reader.type('Escape');
    await reader.miss('.results-table');
    await reader.type('?');
    await reader.see('dialog[open] kbd');
    await reader.type('Escape');
    await reader.miss('dialog[open]');

    await open('?lang=vi&briefing=viet-nam&step=1');
    await reader.see('.slide-picture > svg');
    const title = await reader.read('.present h1');
    await reader.type('ArrowRight');
    await reader.follow({ lang: 'vi', briefing: 'viet-nam', step: '2' });
    expect(await reader.read('.present h1')).not.toBe(title);
    await reader.type('Escape');
    await reader.miss('.present');
    expect(await reader.driver.problems()).toEqual([]);
  });

  it.skipIf(!isThere)('centres the names of a chart beside its bars', async () => {
    await open('?lang=vi&layout=split&chart=fields');
    await reader.see('.chart-frame[data-chart="fields"] [data-mark]');
    const apart = await reader.ask(() =>
      [...document.querySelectorAll('.chart-frame [data-mark]')].map((mark) => {
        const middle = (element: Element | null) => {
          const { y = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
          return y + height / 2;
        };
        return Math.abs(middle(mark.querySelector('text')) - middle(mark.querySelector('.chart-bar')));
      }),
    );
    expect(apart.length).toBeGreaterThan(9);
    expect(Math.max(...apart)).toBeLessThan(3);
  });
});

/** Letters of so many pixels at least appear with the names of sites. */
const LEAST_LETTERS = 500;

describe.each(BROWSERS)('the map with WebGL in $name', ({ isThere, launch }) => {
  it.skipIf(!isThere || !findScreen())('is drawn, and names the sites', async () => {
    const reader = new Reader(await launch(true));
    try {
      await reader.driver.open(`${served.url}?lang=vi&theme=light&layout=map&at=106,19,6&layer=sites`);
      await reader.see('.map-stage[data-engine="shown"]');
      let unnamed = await reader.picture();
      await until('the map stands still', async () => {
        const before = unnamed;
        unnamed = await reader.picture();
        return countChanged(before, unnamed) === 0;
      });
      await reader.ask(() => {
        history.pushState(null, '', location.href.replace('layer=sites', 'layer=sites,names'));
        return dispatchEvent(new PopStateEvent('popstate'));
      });
      await until(
        'the names of the sites are drawn',
        async () => countChanged(unnamed, await reader.picture()) > LEAST_LETTERS,
      );
      expect(await reader.driver.problems()).toEqual([]);
    } finally {
      await reader.driver.close();
    }
  });
});
