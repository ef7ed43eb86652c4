import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Download, Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { kindOf } from '../../../hosting/rules.ts';
import { type HostHabits, type RunningHost, serveHost } from '../../../hosting/serve.ts';
import { turnToMap, visit } from '../harness.ts';
import { readList } from '../own/lists.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();
const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

const hosts: RunningHost[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

async function start(habits: HostHabits = {}): Promise<RunningHost> {
  const host = await serveHost(DIST, 0, habits);
  hosts.push(host);
  return host;
}

/** Hears what the policy refuses, in the page and its frames. */
const hearRefusals = (page: Page) =>
  page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`refused: ${violatedDirective} ${blockedURI}`),
    );
  });

/** Saves a file of the menu behind “Xuất”; a picture of the map by its dialog. */
async function save(page: Page, item: string): Promise<Download> {
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  if (item === 'PDF') await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  return coming;
}

/** Opens the page around the atlas, with the atlas in a frame. */
async function openFrame(host: RunningHost, sandbox: string | null, search: string) {
  const query = new URLSearchParams({ search, ...(sandbox !== null && { sandbox }) });
  const around = { url: host.frames, close: host.close };
  const { page, problems } = await visit(
    app.browser,
    around,
    `?${query}`,
    // Greeted or not: where nothing can be remembered, not even a test can set that.
    { viewport: { width: 1280, height: 800 }, isFirst: true },
    hearRefusals,
  );
  const frame = page.frames().find((each) => each.url().startsWith(host.url));
  if (!frame) throw new Error('The page has no frame with the atlas');
  return { page, frame, problems };
}

/** What nobody expects: neither foreign requests, which are the frame's, nor what the graphics driver says of its speed. */
const unexpected = (problems: readonly string[]) =>
  problems.filter((problem) => !/^foreign request|GL Driver Message|favicon|404/.test(problem));

describe('a host with the headers that the build writes', () => {
  it('serves every file of the build as something, and refuses nothing that the atlas does', async () => {
    const built = readdirSync(DIST, { withFileTypes: true, recursive: true });
    const unread = ['_headers', '.htaccess', 'web.config'];
    for (const { name } of built.filter((entry) => entry.isFile() && !unread.includes(entry.name)))
      expect(() => kindOf(name)).not.toThrow();
    expect(built.map(({ name }) => name)).toEqual(expect.arrayContaining([...unread, '404.html']));

    const host = await start();
    const search = '?lang=vi&kind=centre&layout=split&chart=network&site=vnm-icp';
    const { page, problems } = await visit(app.browser, host, search, {}, async (opening) => {
      await hearRefusals(opening);
      // The frame below has the globe; here it would only take the time of all else.
      await opening.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
          apply: (target, canvas, [kind, ...more]) =>
            String(kind).startsWith('webgl') ? null : Reflect.apply(target, canvas, [kind, ...more]),
        });
      });
    });
    await page.locator('.chart-frame[data-chart="network"] canvas').first().waitFor();
    await page.getByText('Nguồn và độ chắc chắn').first().waitFor();
    await readList(page);
    for (const item of ['PDF', 'XLSX']) {
      const file = await save(page, item);
      expect(await file.failure()).toBeNull();
    }
    expect(unexpected(problems)).toEqual([]);
    await page.context().close();
  });
});

/** Where in the page the open sea of the framed map is, right of its middle, and a line of the page around. */
async function placesOf(page: Page, frame: Frame) {
  const map = await frame.locator('.map-canvas').boundingBox();
  const line = await page.locator('p').first().boundingBox();
  if (!map || !line) throw new Error('The page shows no map');
  return {
    onMap: [map.x + map.width * 0.82, map.y + map.height * 0.35] as const,
    outside: [line.x + 5, line.y + 5] as const,
  };
}

describe('a map and a network within another page', () => {
  it('leave it the wheel, say so once, and take it with Ctrl and after a click until the pointer leaves', async () => {
    // The vector map; that of the engine stands in the same element, which hears first.
    const host = await start({ find: (name) => (/assets\/globe-.*js/.test(name) ? null : name) });
    const { page, frame, problems } = await openFrame(host, null, 'lang=vi&layout=split&chart=network');
    await turnToMap(frame);
    await frame.locator('.map-warning').waitFor();
    await frame.locator('.network-canvas').waitFor();
    const { onMap, outside } = await placesOf(page, frame);
    const scrolled = () => page.evaluate(() => scrollY);
    const camera = () => new URL(frame.url()).searchParams.get('at');
    const note = frame.getByText('giữ Ctrl và lăn chuột');

    await page.mouse.move(...onMap);
    await page.mouse.wheel(0, 60);
    await expect.poll(scrolled).toBe(60);
    await note.waitFor();
    await note.waitFor({ state: 'detached' });
    expect(camera()).toBeNull();

    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');
    await expect.poll(camera).not.toBeNull();
    const [before] = [camera()];

    await page.mouse.click(...onMap);
    await page.mouse.wheel(0, -60);
    await expect.poll(camera).not.toBe(before);
    expect(await scrolled()).toBe(60);

    await page.mouse.move(...outside);
    await page.mouse.move(...onMap);
    await page.mouse.wheel(0, 60);
    await expect.poll(scrolled).toBe(120);
    // What has been said once is not said again.
    expect(await note.count()).toBe(0);

    // The panel of the charts scrolls first, where it can.
    const network = frame.locator('.network-canvas');
    const top = async () => (await network.boundingBox())?.y ?? 0;
    const drawn = () => network.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const unmoved = await top();
    await network.hover({ position: { x: 100, y: 150 } });
    await page.mouse.wheel(0, 40);
    await expect.poll(top).toBe(unmoved - 40);
    await note.waitFor();
    await network.click({ position: { x: 6, y: 6 } });
    const [resting, place] = [await drawn(), await top()];
    await page.mouse.wheel(0, -60);
    await expect.poll(drawn).not.toBe(resting);
    expect(await top()).toBe(place);
    expect(unexpected(problems)).toEqual([]);
    await page.context().close();
  });
});

describe('a frame that keeps the atlas from its own origin', () => {
  it('shows it where the host lets every origin read: the map, a card, a list of the reader’s own', async () => {
    const host = await start();
    const { page, frame, problems } = await openFrame(host, 'allow-scripts', 'lang=vi&site=vnm-icp');
    expect(await frame.evaluate(() => globalThis.origin)).toBe('null');
    await turnToMap(frame);
    await frame
      .locator('.map-stage:is([data-engine="shown"], [data-engine="unsupported"])')
      .waitFor({ timeout: 90_000 });
    await frame.getByText('Nguồn và độ chắc chắn').first().waitFor();
    await readList(frame);
    expect(await frame.locator('.part-failed, .notice[data-problem]').count()).toBe(0);
    expect(unexpected(problems)).toEqual([]);
    await page.context().close();
  });

  it('says what is missing where the host does not', async () => {
    const host = await start({
      send: ({ 'Access-Control-Allow-Origin': _, ...others }) => others,
    });
    const { page, frame } = await openFrame(host, 'allow-scripts', 'embed=1&lang=vi');
    await frame.getByText('máy chủ phải gửi “Access-Control-Allow-Origin: *”').waitFor();
    await frame.getByText('its host must send “Access-Control-Allow-Origin: *”').waitFor();
    await page.context().close();
    // Of a host that does, nobody sees these words while the script is on its way.
    const { page: good } = await visit(app.browser, await start(), '', {}, (opening) =>
      opening.route('**/assets/index-*.js', (route) => route.abort()),
    );
    await good.locator('.coming').waitFor({ state: 'attached' });
    expect(await good.locator('.coming').isVisible()).toBe(false);
    await good.context().close();
  });
});
