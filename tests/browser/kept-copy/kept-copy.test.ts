import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../../src/state/view/charts.ts';
import { chooseMore, openView, visit } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { type Host, serveCopy } from './host.ts';

const app = setUpApp();

const hosts: Host[] = [];
const contexts: BrowserContext[] = [];
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  for (const host of hosts.splice(0)) await host.close();
});

/** What the copy answers can be seen without the globe, which software draws slowly. Its own files are kept like all others. */
const withoutWebgl = (page: Page) =>
  page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = new Proxy(getContext, {
      apply: (target, canvas, [kind, ...more]) =>
        String(kind).startsWith('webgl') ? null : Reflect.apply(target, canvas, [kind, ...more]),
    });
  });

async function open(habits: Parameters<typeof serveCopy>[0] = {}, prepare?: (host: Host) => void) {
  const host = await serveCopy(habits);
  prepare?.(host);
  hosts.push(host);
  const { page, problems } = await visit(
    app.browser,
    host,
    '?lang=en',
    { serviceWorkers: 'allow' },
    withoutWebgl,
  );
  contexts.push(page.context());
  return { host, page, problems };
}

const READY = 'Ready to be used without internet.';
const NEWER = /A newer edition of the atlas is ready/;

/** Asks for the copy and waits until it is whole. */
async function waitForCopy(page: Page): Promise<void> {
  await chooseMore(page, 'Use without internet');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(READY).waitFor({ timeout: 90_000 });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** The copies that the browser keeps, by what they are called. */
const copies = (page: Page) => page.evaluate(() => caches.keys());

/** An edition whose copy has few scripts: how it is kept can be seen in them, in a tenth of the time. */
function thin(host: Host): void {
  host.edit('service-worker.js', (text) => {
    const fewer = text.replace(/\{url:[`"']assets\/(?!index-|messages-|rolldown-)[^}]+\},/g, '');
    if (fewer.length > text.length / 2) throw new Error('The script does not list what it keeps');
    return fewer;
  });
}

/** Makes the host's edition another: its first page says so, and the script that keeps copies knows. */
function publish(host: Host, title: string): void {
  host.edit('index.html', (text) => text.replace('<title>Auspices</title>', `<title>${title}</title>`));
  host.edit('service-worker.js', (text) => {
    const changed = text.replace(/(index\.html[`"'],revision:[`"'])[0-9a-f]{12}/, `$1${'f'.repeat(12)}`);
    if (changed === text) throw new Error('The script names no revision of the first page');
    return changed;
  });
}

describe('a copy of the atlas', () => {
  it('opens after one visit without its host: charts, a card, briefings and files, in both languages', {
    timeout: 240_000,
  }, async () => {
    const { host, page, problems } = await open();
    await waitForCopy(page);
    await host.close();
    hosts.length = 0;
    for (const lang of ['en', 'vi'] as const) {
      await page.goto(`${host.url}?lang=${lang}`);
      // Each chart once, in the one language or the other.
      for (const id of CHART_IDS.filter((_, at) => at % 2 === (lang === 'vi' ? 0 : 1))) {
        await openView(page, `?lang=${lang}&layout=split&chart=${id}`);
        await page.locator(`.chart-frame[data-chart="${id}"]`).waitFor();
        await expect.poll(() => page.locator('.chart-state').count()).toBe(0);
      }
      await page.goto(`${host.url}?lang=${lang}&site=vnm-icp`);
      await page
        .getByRole('heading', {
          name: lang === 'vi' ? /Trung tâm Vật lý quốc tế/ : /International Centre of Physics/,
        })
        .first()
        .waitFor();
      const list = page.getByRole('button', {
        name: lang === 'vi' ? 'Bài trình bày' : 'Briefings',
        exact: true,
      });
      const handOuts = page.getByRole('button', { name: lang === 'vi' ? /^Phát tài liệu: / : /^Hand out: / });
      for (const format of [/^PDF (slides|trang chiếu)/, /^PowerPoint/]) {
        await list.click();
        await handOuts.first().waitFor();
        expect(await handOuts.count()).toBe(8);
        await handOuts.nth(1).click();
        const [file] = await Promise.all([
          page.waitForEvent('download', { timeout: 60_000 }),
          page.getByRole('menuitem', { name: format }).click(),
        ]);
        expect(await file.failure()).toBeNull();
      }
      // Each briefing once, in the one language or the other, to its end.
      const briefings: readonly string[] = await page.evaluate(async () =>
        (await (await fetch('data/briefings.json')).json()).briefings.map(({ id }: { id: string }) => id),
      );
      for (const id of briefings.filter((_, at) => at % 2 === (lang === 'vi' ? 0 : 1))) {
        await page.goto(`${host.url}?lang=${lang}&briefing=${id}`);
        await page.locator('.slide-picture > svg').waitFor();
        // The keys are heard a moment after the slide is seen.
        await expect
          .poll(async () => {
            await page.keyboard.press('End');
            return page.locator('.present-progress span[style*="100%"]').count();
          })
          .toBe(1);
        await page.locator('.slide-picture > svg').waitFor();
      }
    }
    const part = await page.evaluate(async () => {
      const response = await fetch('basemap/detail.pmtiles', { headers: { Range: 'bytes=100-199' } });
      return { status: response.status, bytes: (await response.arrayBuffer()).byteLength };
    });
    expect(part).toEqual({ status: 206, bytes: 100 });
    // Without its host the copy cannot look for a newer edition; what the graphics driver says of its speed is no fault of ours.
    const faults = problems.filter((problem) => !/service-worker\.js|GL Driver Message/.test(problem));
    expect(faults).toEqual([]);
  });

  it('never mixes two editions: the newer waits until it is asked for, and until no other window needs the present one', async () => {
    const { host, page } = await open({}, thin);
    await waitForCopy(page);
    publish(host, 'Auspices, newer');
    await page.reload();
    const other = await page.context().newPage();
    await other.goto(`${host.url}?lang=en`);
    await chooseMore(page, 'Use without internet');
    await page.getByRole('dialog').getByText(NEWER).waitFor({ timeout: 60_000 });
    const first = () => page.evaluate(async () => (await fetch('index.html')).text());
    expect(await first()).toContain('<title>Auspices</title>');
    await page.getByRole('dialog').getByRole('button', { name: 'Load the newer edition' }).click();
    await page.getByRole('dialog').getByText('1 other window of the atlas must be closed first').waitFor();
    expect(await first()).toContain('<title>Auspices</title>');
    await other.close();
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('dialog').getByRole('button', { name: 'Load the newer edition' }).click(),
    ]);
    expect(await first()).toContain('<title>Auspices, newer</title>');
  });

  it('goes on where a visit was left, is not made of what a host sends in the place of files, and goes with one button', async () => {
    const habits = { missing: new Set(['data/timeline.json']), answersWithPage: true };
    const { host, page } = await open(habits, thin);
    await chooseMore(page, 'Use without internet');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Not all files came').waitFor({ timeout: 60_000 });
    habits.missing.clear();
    host.takeAsked();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByText(READY).waitFor({ timeout: 60_000 });
    const again = host.takeAsked();
    expect(again).toContain('/apps/atlas/data/timeline.json');
    expect(again).not.toContain('/apps/atlas/data/catalog.json');

    // Other apps of the host are not answered for, and keep what they keep; so does the reader.
    const neighbour = await page.context().newPage();
    await neighbour.goto(new URL('../other/', host.url).href);
    expect(await neighbour.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await neighbour.evaluate(() => caches.open('another app'));
    await neighbour.close();
    await page.evaluate(() => localStorage.setItem('auspices.office', 'Ministry'));
    await dialog.getByRole('button', { name: 'Remove the copy' }).click();
    await dialog.getByText('No copy is kept.').waitFor();
    expect(await copies(page)).toEqual(['another app']);
    expect(await page.evaluate(() => localStorage.getItem('auspices.office'))).toBe('Ministry');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
  });
});
