import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chooseMore, openView, visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

const open = (search: string, viewport = { width: 1280, height: 800 }) =>
  visitWithoutEngine(app.browser, app.served, search, { viewport });

describe('a dossier', () => {
  it.each([
    [1280, 800],
    [390, 844],
  ])(
    'opens by its link in a window of %d × %d pixels, drawn and without anything cut',
    async (width, height) => {
      const { page, problems } = await open('?lang=vi&dossier=country:VNM', { width, height });
      const dossier = page.locator('.dossier');
      await dossier.getByRole('heading', { level: 2, name: 'Việt Nam' }).waitFor();
      await dossier.locator('[data-section="map"] svg').first().waitFor();
      await dossier.locator('[data-section="papers"] svg').first().waitFor();
      const wide = await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  it('leads from a number to the rows behind it, and Back leads to the dossier again', async () => {
    const { page, problems } = await open('?lang=en&dossier=country:VNM');
    await page.locator('.dossier-figures').getByRole('link', { name: '11', exact: true }).click();
    await expect.poll(() => page.url()).toContain('kind=biosphere-reserve&country=VNM');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('kind=biosphere-reserve');
    await page.goBack();
    await page.locator('.dossier').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is compared with another, which the address then names, and is closed by Escape', async () => {
    const { page, problems } = await open('?lang=en&dossier=country:VNM');
    await page.getByLabel('Compare with').selectOption({ label: 'Indonesia' });
    await page.locator('.dossier').getByRole('heading', { name: 'Notable differences' }).waitFor();
    await expect.poll(() => page.url()).toContain('dossier=country:VNM,country:IDN');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('dossier');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('leaves nothing of itself in memory once it is closed, however often it is opened', async () => {
    const { page } = await open('?lang=en');
    const session = await page.context().newCDPSession(page);
    const openAndClose = async () => {
      await openView(page, '?lang=en&dossier=country:VNM');
      await page.locator('.dossier [data-section="map"] svg').first().waitFor();
      await openView(page, '?lang=en');
      await expect.poll(() => page.locator('dialog').count()).toBe(0);
    };
    const countNodes = async () => {
      // What the first collection lets go, the second takes.
      for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Memory.getDOMCounters')).nodes;
    };
    for (let round = 0; round < 2; round++) await openAndClose();
    const before = await countNodes();
    for (let round = 0; round < 3; round++) await openAndClose();
    // Each has thousands.
    await expect.poll(async () => (await countNodes()) - before).toBeLessThan(1000);
    await page.context().close();
  });

  it('becomes a PDF, a Word file and a table', async () => {
    const { page, problems } = await open('?lang=en&dossier=country:VNM,country:IDN');
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const pdf = await save('PDF on A4');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const docx = unzipSync(await save('Word file'));
    const words = strFromU8(docx['word/document.xml'] ?? new Uint8Array());
    expect(words.match(/<w:tbl>/g)?.length).toBeGreaterThan(2);
    expect(words).toMatch(/<wp:docPr [^>]*descr="Viet Nam and Indonesia: centres/);
    expect((await save('CSV table')).toString()).toContain('Biosphere reserves,11,21');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['lang=vi&dossier=country:VNM', 'PDF khổ A4'],
    ['lang=en&dossier=country:VNM', 'PDF on A4'],
    ['lang=en&dossier=region:africa', 'PDF on A4'],
    ['lang=vi&dossier=country:VNM,country:THA,country:MYS,country:IDN', 'PDF khổ A4'],
  ])('has two to four pages of A4: %s', async (search, name) => {
    const { page, problems } = await open(`?${search}`);
    await page.locator('.dossier [data-section="reach"], .dossier [data-section="shared"]').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    const pages = readFileSync(await download.path(), 'latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(4);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('of what the tables do not know says so, beside what they know', async () => {
    const { page } = await open('?lang=en&dossier=country:XYZ,country:ABW');
    await page.getByRole('alert').filter({ hasText: '“country:XYZ”' }).waitFor();
    await page.locator('.dossier').getByRole('heading', { level: 2, name: 'Aruba' }).waitFor();
    await page.context().close();
  });

  it('is found by the search, in the menu and on the card of a site', async () => {
    const { page, problems } = await open('?lang=vi&site=vnm-icp');
    await page.locator('.site-card').getByRole('button', { name: 'Hồ sơ' }).click();
    await page
      .locator('.dossier')
      .getByRole('heading', { level: 2, name: 'Trung tâm Vật lý quốc tế' })
      .waitFor();
    await openView(page, '?lang=vi&country=KEN');
    await chooseMore(page, 'Hồ sơ');
    await page.locator('.dossier').getByRole('heading', { level: 2, name: 'Kenya' }).waitFor();
    await page.keyboard.press('Escape');
    const field = page.getByRole('combobox').first();
    await field.click();
    await field.fill('hồ sơ ASEAN');
    await page.getByRole('option', { name: 'ASEAN' }).first().click();
    await page.locator('.dossier').getByRole('heading', { level: 2, name: 'ASEAN' }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
