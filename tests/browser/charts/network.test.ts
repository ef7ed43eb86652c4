import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readTable, recountSites } from '../../helpers/real-tables.ts';
import { readLink, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { openOptions } from './options.ts';
import { settle } from './texts.ts';

const app = setUpApp();
const BROAD = ['wto', 'comstech', 'g77-china', 'asem'];
const former = new Set(recountSites().flatMap((site) => (site.former ? [site.id] : [])));
/** Those between what there is today: a centre that has ceased is no node. */
const links = readTable('links').filter(
  (row) =>
    !BROAD.includes(row.network_id as string) && ![row.from, row.to].some((end) => former.has(end as string)),
);
const endsOf = (rows: typeof links) =>
  new Set(rows.flatMap((row) => [`${row.from_kind} ${row.from}`, `${row.to_kind} ${row.to}`]));

const chart = (page: Page) => page.getByRole('region', { name: 'Network of cooperation', exact: true });
const list = (page: Page) => chart(page).getByRole('listbox', { name: /^Nodes of the network/ });
const nodes = (page: Page) => list(page).getByRole('option');
const node = (page: Page, name: string) => list(page).getByRole('option', { name: new RegExp(`^${name}`) });
const tip = (page: Page) => chart(page).locator('.network-tip');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

async function open(search = '?chart=network', options = {}) {
  const visited = await visitWithoutEngine(app.browser, app.served, search, options);
  await expect.poll(() => nodes(visited.page).count(), { timeout: 60_000 }).toBeGreaterThan(0);
  await chart(visited.page).getByText('Arranging the network').waitFor({ state: 'detached' });
  return visited;
}

/** Moves the mouse over the drawing until it is on a node whose words match, and gives that place. */
async function findNode(page: Page, words: RegExp): Promise<{ x: number; y: number }> {
  const box = await chart(page).locator('canvas').boundingBox();
  if (!box) throw new Error('The network has no canvas');
  const says = async () => (await tip(page).count()) > 0 && words.test((await tip(page).textContent()) ?? '');
  for (let y = box.y + 10; y < box.y + box.height; y += 14) {
    for (let x = box.x + 10; x < box.x + box.width - 40; x += 14) {
      await page.mouse.move(x, y);
      // The words come with the frame after the move.
      await settle(page, 2);
      if (!(await says())) continue;
      // On a busy machine they may still be those of the place before.
      await page.mouse.move(x, y + 1);
      await settle(page);
      if (await says()) return { x, y: y + 1 };
    }
  }
  throw new Error(`No node of the network says ${words}`);
}

describe('the network', () => {
  it('is laid out in a worker of the page itself, and names every node in its list and its table', async () => {
    const { page, problems } = await open();
    await expect.poll(() => nodes(page).count()).toBe(endsOf(links).size);
    await expect.poll(() => chart(page).locator('tbody tr').count()).toBe(endsOf(links).size);
    const workers = page.workers().map((worker) => new URL(worker.url()));
    expect(workers.map(({ protocol }) => protocol)).not.toContain('blob:');
    expect(workers.some(({ pathname }) => /\/worker-/.test(pathname))).toBe(true);
    await chart(page)
      .getByText(`join ${endsOf(links).size} nodes`)
      .waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is one tab stop, walked by measure and along connections; Enter filters, P pins, Escape clears', async () => {
    const { page, problems } = await open();
    const stop = list(page).locator('[tabindex="0"]');
    await expect.poll(() => stop.count()).toBe(1);
    await stop.focus();
    const first = await focused(page);
    await tip(page).waitFor();
    await page.keyboard.press('ArrowDown');
    const second = await focused(page);
    expect(second).not.toBe(first);
    const degree = (line: string) => Number(/([\d,]+) connections?/.exec(line)?.[1]);
    expect(degree(first)).toBeGreaterThanOrEqual(degree(second));
    await page.keyboard.press('ArrowRight');
    const neighbour = await focused(page);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(second);
    expect(neighbour).not.toBe(second);

    const release = chart(page).getByRole('button', { name: 'Release all pins' });
    await page.keyboard.press('p');
    await release.waitFor();
    await page.keyboard.press('p');
    await release.waitFor({ state: 'detached' });

    await node(page, 'Viet Nam, country').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).country).toBe('VNM');
    await expect.poll(() => node(page, 'Viet Nam, country').getAttribute('aria-selected')).toBe('true');
    // The chart's own filter leaves the others in sight.
    await expect.poll(() => nodes(page).count()).toBe(endsOf(links).size);
    await chart(page).getByText('Viet Nam has').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => readLink(page).country).toBeUndefined();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('lights other charts, and is lit by the list of results', async () => {
    const { page } = await open('?chart=fields,network&q=ICTP');
    const fields = page.getByRole('region', { name: 'Sites by field', exact: true });
    const bar = fields.getByRole('button', { name: /^Basic sciences and engineering: / });
    const ictp = node(page, 'Abdus Salam International Centre for Theoretical Physics, centre');
    await ictp.focus();
    await expect.poll(() => bar.getAttribute('data-lit')).not.toBeNull();
    await ictp.blur();
    await expect.poll(() => bar.getAttribute('data-lit')).toBeNull();

    const result = page
      .getByRole('region', { name: 'Results' })
      .getByText('Abdus Salam International Centre for Theoretical Physics');
    await result.first().hover();
    await expect.poll(() => ictp.getAttribute('data-lit')).not.toBeNull();
    await page.context().close();
  });

  it('answers the mouse: words at a hover, a filter at a click, a pin at a drag', async () => {
    const { page } = await open();
    const at = await findNode(page, /\ncountry, /);
    const [name = ''] = ((await tip(page).textContent()) ?? '').split('\n');
    await page.mouse.click(at.x, at.y);
    const iso3 = readTable('countries').find((row) => row.name_en === name)?.iso3;
    await expect.poll(() => readLink(page).country).toBe(iso3);

    // What is chosen stands in the middle now, its neighbours around it.
    const canvas = await chart(page).locator('canvas').boundingBox();
    if (!canvas) throw new Error('The network has no canvas');
    const middle = { x: canvas.x + canvas.width / 2 - 14, y: canvas.y + canvas.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await expect.poll(() => tip(page).textContent()).toContain(`${name}\n`);
    await page.mouse.down();
    await page.mouse.move(middle.x + 30, middle.y + 20, { steps: 4 });
    await page.mouse.up();
    const release = chart(page).getByRole('button', { name: 'Release all pins' });
    await release.waitFor();
    await expect.poll(() => tip(page).textContent()).toContain('pinned');
    await release.click();
    await release.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('shows what a finger taps, and chooses at the second tap', async () => {
    const { page } = await open('?chart=network', { hasTouch: true });
    const at = await findNode(page, /\ncountry, /);
    const [name = ''] = ((await tip(page).textContent()) ?? '').split('\n');
    await page.mouse.move(2, 2);
    await tip(page).waitFor({ state: 'detached' });
    await page.touchscreen.tap(at.x, at.y);
    await expect.poll(() => tip(page).textContent()).toContain(name);
    await expect.poll(() => readLink(page).country).toBeUndefined();
    await page.touchscreen.tap(at.x, at.y);
    await expect.poll(() => readLink(page).country).toBeDefined();
    await page.context().close();
  });

  it('presses nothing that comes under the finger which opens a site', async () => {
    const { page } = await open('?chart=network', { hasTouch: true, viewport: { width: 390, height: 844 } });
    const at = await findNode(page, /centre/i);
    await page.mouse.move(2, 2);
    await tip(page).waitFor({ state: 'detached' });
    await page.touchscreen.tap(at.x, at.y);
    await tip(page).waitFor();
    const before = readLink(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      window.addEventListener('click', ({ detail }) => detail > 0 && heard.push('click'));
      Object.assign(window, { heard });
    });
    await page.touchscreen.tap(at.x, at.y);
    await expect.poll(() => readLink(page).site).toBeDefined();
    const { site: _, ...rest } = readLink(page);
    expect(rest).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.context().close();
  });

  it('keeps only the chosen types of links, adds memberships, and opens a network', async () => {
    const { page } = await open();
    const partner = links.filter(({ type }) => type === 'partner');
    const toggle = chart(page).getByRole('button', { name: /^Partnership \d/ });
    await chart(page).getByRole('button', { name: 'Kinds of links' }).click();
    await toggle.click();
    await expect.poll(() => readLink(page).link).toBe('partner');
    await expect.poll(() => nodes(page).count()).toBe(endsOf(partner).size);
    await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('true');
    await toggle.click();
    await expect.poll(() => readLink(page).link).toBeUndefined();

    await openOptions(chart(page));
    await chart(page).getByRole('button', { name: 'Memberships' }).click();
    const asean = node(page, 'Association of Southeast Asian Nations, network');
    await asean.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).network).toBe('asean');
    await page.keyboard.press('Enter');
    await expect.poll(() => readLink(page).network).toBeUndefined();
    await page.context().close();
  });

  it('is saved as a vector picture with its labels as text', async () => {
    const { page } = await open();
    await chart(page).getByRole('button', { name: 'Save this chart' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Picture, vector (SVG)' }).click();
    const path = await (await coming).path();
    const svg = await readFile(path, 'utf8');
    expect(svg).toMatch(/<text[^>]*>ERAIFT<\/text>/);
    expect(svg.match(/<line /g)?.length).toBeGreaterThan(400);
    expect(svg).not.toMatch(/var\(/);
    await page.context().close();
  });
});
