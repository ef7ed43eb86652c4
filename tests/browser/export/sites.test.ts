import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasProgram, runProgram } from '../../helpers/has-program.ts';
import { recountSites } from '../../helpers/real-tables.ts';
import { readStatus, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

/** Water sites in Africa, counted from the tables themselves. */
const expected = recountSites().filter(
  ({ former, field, region }) => !former && field === 'water' && region === 'africa',
);
const SEARCH = 'field=water&region=africa';

/** Exports the table of sites by the menu and gives the file's path and name. */
async function exportSites(page: Page, menu: string, format: string) {
  await page.getByRole('button', { name: menu, exact: true }).and(page.locator('[aria-haspopup]')).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format, exact: true }).click(),
  ]);
  // Programs tell formats by the end of a name.
  const path = `${await download.path()}.${format.toLowerCase()}`;
  await download.saveAs(path);
  return { path, name: download.suggestedFilename() };
}

describe('the sites as a table', () => {
  it('are as many as the screen says, in each format, with their sources and what the columns mean', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, `?${SEARCH}`);
    expect(await readStatus(page)).toMatch(new RegExp(`^${expected.length} of `));
    const csv = await exportSites(page, 'Export', 'CSV');
    expect(csv.name).toMatch(/^auspices-sites-en-water-africa-\d{4}-\d\d-\d\d\.csv$/);
    const text = readFileSync(csv.path, 'utf8');
    expect(text.startsWith('\uFEFFId,Name,')).toBe(true);
    for (const { id, row } of expected) {
      expect(text).toContain(`\r\n${id},`);
      expect(text).toContain(row.source_url?.split(' ; ')[0]);
    }
    const editions = text.match(/,\d{4}\.\d+ \(\d+ \w+ \d{4}\),\S+region=africa\S*\r\n/g);
    expect(editions).toHaveLength(expected.length);
    const geojson = await exportSites(page, 'Export', 'GeoJSON');
    const { features } = JSON.parse(readFileSync(geojson.path, 'utf8'));
    const ids = features.map((feature: { id: string }) => feature.id);
    expect([...ids].sort()).toEqual(expected.map(({ id }) => id).sort());
    const kml = await exportSites(page, 'Export', 'KML');
    expect(readFileSync(kml.path, 'utf8').match(/<Placemark /g)).toHaveLength(expected.length);
    // All tables as they are, under the same menu.
    const whole = await exportSites(page, 'Export', 'ZIP');
    expect(whole.name).toMatch(/^auspices-tables-\d{4}\.\d+\.zip$/);
    expect(Object.keys(unzipSync(readFileSync(whole.path)))).toEqual(
      expect.arrayContaining(['datapackage.json', 'README.md', 'CHANGELOG.md', 'centres.csv']),
    );
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('are exported by keyboard alone, in Vietnamese', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, `?lang=vi&${SEARCH}`);
    await page
      .getByRole('button', { name: 'Xuất', exact: true })
      .and(page.locator('[aria-haspopup]'))
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'PNG' }).and(page.locator(':focus')).waitFor();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^auspices-sites-vi-water-africa-.*\.csv$/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('Khoa học nước');
    expect(text).toContain('Lĩnh vực');
    await page.getByText(/^Đã lưu thành auspices-sites-vi/).waitFor();
    await page.context().close();
  });

  it('are not exported where the filters leave none, and the reason is given', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?q=zzzzqqq');
    await page
      .getByRole('button', { name: 'Export', exact: true })
      .and(page.locator('[aria-haspopup]'))
      .click();
    await page.getByRole('menuitem', { name: 'CSV' }).click();
    await page.getByText('no site is left by the filters').waitFor();
    await page.context().close();
  });

  it.runIf(hasProgram('ogrinfo'))('open in GDAL as GeoJSON and as KML', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, `?lang=vi&${SEARCH}`);
    for (const format of ['GeoJSON', 'KML']) {
      const { path } = await exportSites(page, 'Xuất', format);
      const info = runProgram('ogrinfo', ['-al', '-so', path]);
      expect(info).toContain(`Feature Count: ${expected.length}`);
      expect(info).toContain('name_vi');
    }
    await page.context().close();
  });

  it.runIf(hasProgram('soffice'))('open in LibreOffice as XLSX and as CSV, formulas as text', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, `?lang=vi&${SEARCH}`);
    for (const [format, filter] of [
      ['XLSX', 'Calc MS Excel 2007 XML'],
      ['CSV', 'CSV:44,34,76,1'],
    ] as const) {
      const { path } = await exportSites(page, 'Xuất', format);
      const folder = `${path}-opened`;
      runProgram('soffice', [
        '--headless',
        `-env:UserInstallation=file://${folder}-profile`,
        `--infilter=${filter}`,
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1',
        '--outdir',
        folder,
        path,
      ]);
      const opened = readFileSync(
        `${folder}/${path
          .split('/')
          .at(-1)
          ?.replace(/\.\w+$/, '')}.csv`,
        'utf8',
      );
      const rows = opened
        .split('\n')
        .filter((line) => expected.some(({ id }) => line.startsWith(`"${id}",`)));
      expect(rows).toHaveLength(expected.length);
      expect(opened).toContain('Khoa học nước');
    }
    await page.context().close();
  });
});
