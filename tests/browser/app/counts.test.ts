import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type CountedSite, readTable, recountSites } from '../../helpers/real-tables.ts';
import { readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';
import { statusLine } from '../status.ts';

const app = setUpApp();

const all = recountSites();
const present = all.filter((site) => !site.former);

async function expectShown(page: Page, sites: readonly CountedSite[], total?: number): Promise<void> {
  await expect.poll(() => readStatus(page)).toBe(statusLine(sites.length, total));
  const first = page.locator('.result-list > li').first();
  // The list follows when the map and the charts have been drawn.
  if (sites.length === 0) await expect.poll(() => first.count()).toBe(0);
  else await expect.poll(() => first.getAttribute('aria-setsize')).toBe(String(sites.length));
}

/** Presses a value of a group of the filters, opening the group where it is folded. */
async function press(page: Page, group: string, value: string): Promise<void> {
  const filters = page.getByRole('region', { name: 'Filters' });
  const section = filters
    .locator('.facet-group')
    .filter({ has: page.getByRole('heading', { name: group, exact: true }) });
  const button = section.getByRole('button', { name: new RegExp(`^${value}, [\\d,]+ sites?$`) });
  await section.waitFor();
  if (!(await button.isVisible())) await section.locator('summary').click();
  await button.click();
}

const inGroup = (column: string) => {
  const members = new Set(
    readTable('countries')
      .filter((row) => row[column] === 'true')
      .map((row) => row.iso3),
  );
  return (site: CountedSite) => site.countries.some((iso3) => members.has(iso3));
};

describe('the number of sites', () => {
  it('is said in both languages, and counts what the tables hold', async () => {
    expect(present.length).toBe(1162);
    const { page, problems } = await visitWithoutEngine(app.browser, app.served);
    await expect.poll(() => readStatus(page)).toBe(statusLine(present.length));
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await expect.poll(() => readStatus(page)).toBe('1.162 trên 1.162 địa điểm');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('follows every combination of filters exactly as a recount of the tables does', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served);
    const clear = () =>
      page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'Clear all' }).click();

    await press(page, 'Field', 'Water sciences');
    await expectShown(
      page,
      present.filter(({ field }) => field === 'water'),
    );
    await press(page, 'UNESCO region', 'Africa');
    await expectShown(
      page,
      present.filter(({ field, region }) => field === 'water' && region === 'africa'),
    );
    await clear();
    await expectShown(page, present);

    await press(page, 'Kind', 'UNESCO Global Geoparks');
    await press(page, 'Country group', 'ASEAN');
    const isAsean = inGroup('asean');
    await expectShown(
      page,
      present.filter((site) => site.kind === 'geopark' && isAsean(site)),
    );
    await clear();

    await page.getByRole('region', { name: 'Filters' }).getByText('Country', { exact: true }).click();
    await page.getByRole('searchbox', { name: 'Find a country' }).fill('duc');
    await press(page, 'Country', 'Germany');
    await expectShown(
      page,
      present.filter(({ countries }) => countries.includes('DEU')),
    );
    await page.getByRole('searchbox', { name: 'Find a country' }).fill('');
    await press(page, 'Country', 'France');
    const ofBoth = (site: CountedSite) => ['DEU', 'FRA'].some((iso3) => site.countries.includes(iso3));
    await expectShown(page, present.filter(ofBoth));
    await clear();

    await press(page, 'Category of centre', 'Category 1');
    await press(page, 'Sector', 'Education');
    await expectShown(
      page,
      present.filter(({ category, sector }) => category === '1' && sector === 'education'),
    );
    await press(page, 'Status', 'Active');
    await expectShown(
      page,
      present.filter(
        ({ category, sector, status }) => category === '1' && sector === 'education' && status === 'active',
      ),
    );
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is, for each value of a filter, the number that the value promised', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?kind=centre');
    const groups = ['Field', 'UNESCO region', 'Country group', 'Category of centre', 'Sector', 'Status'];
    const filters = page.getByRole('region', { name: 'Filters' });
    await filters.waitFor();
    for (const name of groups) {
      const section = filters
        .locator('.facet-group')
        .filter({ has: page.getByRole('heading', { name, exact: true }) });
      // The values of a folded group are made when it is unfolded.
      const folded = section.locator('summary');
      if ((await folded.count()) > 0) await folded.click();
      await section.locator('.facet-value').first().waitFor();
      // Pressed and released by script, fifty values in a moment.
      const found = await section.evaluate((element) => {
        const numberIn = (text: string | null | undefined) =>
          Number(/^[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', ''));
        const status = document.querySelector('[role="status"]');
        const buttons = [...element.querySelectorAll<HTMLElement>('.facet-value')];
        const rendered = () => new Promise((resolve) => setTimeout(resolve));
        return buttons.reduce<Promise<{ name: string; promised: number; left: number }[]>>(
          async (before, button) => {
            const list = await before;
            const promised = numberIn(button.querySelector('.facet-count')?.textContent);
            button.click();
            await rendered();
            const left = numberIn(status?.textContent);
            button.click();
            await rendered();
            return [...list, { name: button.textContent ?? '', promised, left }];
          },
          Promise.resolve([]),
        );
      });
      expect(found.length).toBeGreaterThan(2);
      expect(found.filter(({ promised, left }) => promised !== left)).toEqual([]);
      expect(found.some(({ promised }) => promised > 0)).toBe(true);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('grows by the former sites, crossed on the map and named as such, only where they are asked for', async () => {
    const former = all.length - present.length;
    expect(former).toBe(63);
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?q=ceased');
    const box = page.getByRole('checkbox', { name: /Include former sites/ });
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await box.check();
    await expectShown(page, all, all.length);
    await press(page, 'Status', 'Withdrawn');
    const withdrawn = all.filter(({ status }) => status === 'withdrawn');
    await expectShown(page, withdrawn, all.length);
    expect(await page.locator('.result-facts').first().textContent()).toMatch(/Withdrawn/);
    await box.uncheck();
    await expectShown(page, []);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the range of years', () => {
  it('is inclusive, counts in a note what has no year, and refuses what is no range', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?kind=centre');
    const centres = present.filter(({ kind }) => kind === 'centre');
    await page.getByText('Year of designation or approval').click();
    const first = page.getByLabel('From year');
    const last = page.getByLabel('To year');
    const apply = page.getByRole('button', { name: 'Apply' });

    for (const [from, to] of [
      ['two', '2010'],
      ['2010', '2000'],
      ['', '2010'],
      ['1000', '2010'],
      ['2000.5', '2010'],
    ] as const) {
      await first.fill(from);
      await last.fill(to);
      await apply.click();
      await page.getByRole('alert').filter({ hasText: 'Enter two years' }).waitFor();
      expect(await first.getAttribute('aria-invalid')).toBe('true');
      await expectShown(page, centres);
    }

    await first.fill('2007');
    await last.fill('2013');
    await last.press('Enter');
    const within = centres.filter(({ year }) => Number(year) >= 2007 && Number(year) <= 2013);
    await expectShown(page, within);
    expect(await page.getByRole('alert').filter({ hasText: 'Enter two years' }).count()).toBe(0);
    const withoutYear = centres.filter(({ year }) => year === '').length;
    expect(withoutYear).toBeGreaterThan(1);
    await page.getByText(`${withoutYear} more sites would match but no source gives the year`).waitFor();

    await page.getByRole('button', { name: 'Any year' }).click();
    await expectShown(page, centres);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('every record', () => {
  it('stands in the table and on the vector globe or behind it', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?former=1');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const rows = page.locator('.results-table tbody tr[aria-rowindex]');
    await rows.first().waitFor();
    // On the screen the rows in sight exist, and say which of all they are; on paper all of them.
    expect(await rows.count()).toBeLessThan(100);
    expect(await page.locator('.results-table').getAttribute('aria-rowcount')).toBe(String(all.length + 1));
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => rows.count()).toBe(all.length);
    const shown = new Set(await rows.locator('.table-name').allTextContents());
    const names = new Set(all.map(({ row }) => (row.name_en ?? row.name) as string));
    expect([...names].filter((name) => !shown.has(name))).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is reached in the list by its keys, first to last', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served);
    const rows = page.locator('.result-list > li');
    await rows.first().getByRole('button').focus();
    await page.keyboard.press('End');
    const last = page.locator(`.result-list > li[aria-posinset="${present.length}"]`);
    await last.waitFor();
    await expect
      .poll(() => last.getByRole('button').evaluate((row) => row === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Home');
    await expect
      .poll(() =>
        rows
          .first()
          .getByRole('button')
          .evaluate((row) => row === document.activeElement),
      )
      .toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
