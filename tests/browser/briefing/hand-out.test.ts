import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { filesOf, packageFaults, textOf } from '../../export/slides/pptx/package-faults.ts';
import { hasProgram, runProgram } from '../../helpers/has-program.ts';
import { readTable, recountSites } from '../../helpers/real-tables.ts';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

/** The steps of the briefing that the tests hand out. */
const VIET_NAM: readonly { readonly layout?: string; readonly title: { readonly vi: string } }[] = JSON.parse(
  readFileSync(new URL('../../../data/briefings/2-viet-nam.json', import.meta.url), 'utf8'),
).steps;

/** The share of a slide that its largest picture takes. */
function largestPicture(slide: string): number {
  const sizes = [...slide.matchAll(/<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"\/>/gs)];
  return Math.max(
    0,
    ...sizes.map(([, width, height]) => (Number(width) * Number(height)) / (12_192_000 * 6_858_000)),
  );
}

/** Opens the briefings and chooses a file of one of them. */
async function order(page: Page, briefing: string, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Briefings', exact: true }).click();
  await page.getByRole('button', { name: `Hand out: ${briefing}` }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${format}\\.`) }).click();
}

describe('a hand-out', () => {
  it.runIf(hasProgram('loimpress') && hasProgram('pdftotext'))(
    'opens in LibreOffice with a slide for each step and the sources, its text selectable and no letter missing',
    async () => {
      const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=en&theme=dark');
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        order(page, 'Viet Nam and UNESCO science', 'PowerPoint'),
      ]);
      const folder = mkdtempSync(join(tmpdir(), 'auspices-'));
      const file = join(folder, 'talk.pptx');
      await download.saveAs(file);
      const bytes = new Uint8Array(readFileSync(file));
      expect(packageFaults(bytes)).toEqual([]);
      for (const [index, { layout }] of VIET_NAM.entries()) {
        const slide = textOf(filesOf(bytes), `ppt/slides/slide${index + 1}.xml`);
        if (layout === 'map') expect(largestPicture(slide)).toBeGreaterThanOrEqual(0.6);
        if (layout === 'chart') expect(slide).toContain('<c:chart ');
      }
      runProgram('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', folder, file],
      ]);
      const pages = runProgram('pdftotext', [join(folder, 'talk.pdf'), '-'])
        .split('\f')
        .slice(0, -1)
        .map((text) => text.replace(/\s+/g, ' '));
      // It has a title slide and one of sources itself.
      expect(pages).toHaveLength(VIET_NAM.length);
      const here = recountSites().filter(({ former, countries }) => !former && countries.includes('VNM'));
      expect(pages[0]).toContain(`A member since 1976, with ${here.length} sites`);
      expect(pages[1]).toContain('of them are science centres');
      const document = readTable('documents').find(({ id }) => id === 'doc-centres');
      expect(pages.at(-1)).toContain(document?.title_en ?? 'no title');
      // A letter that the fonts do not have comes out as a box, or as the character that stands for one.
      expect(pages.join('')).not.toMatch(/[\uFFFD\u25A1]/);
      rmSync(folder, { recursive: true });
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  it('is a memo in Word too, sound, with notes for what it cites', async () => {
    const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi');
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page
        .getByRole('button', { name: 'Bài trình bày', exact: true })
        .click()
        .then(() =>
          page
            .getByRole('button', { name: /^Phát tài liệu: Việt Nam/ })
            .first()
            .click(),
        )
        .then(() => page.getByRole('menuitem', { name: /^Word\./ }).click()),
    ]);
    expect(download.suggestedFilename()).toMatch(/viet-nam.*\.docx$/);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    expect(packageFaults(bytes)).toEqual([]);
    const files = filesOf(bytes);
    expect(textOf(files, 'word/document.xml').match(/<w:footnoteReference /g)?.length).toBeGreaterThan(3);
    expect(Object.keys(files).filter((path) => path.includes('media/')).length).toBeGreaterThan(3);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.runIf(hasProgram('pdftotext'))(
    'is an article on A4 too, its Vietnamese found and its fonts within, with notes and references',
    async () => {
      const { page, problems } = await visitWithoutEngine(app.browser, app.served, '?lang=vi');
      await page.evaluate(() => localStorage.setItem('auspices.office', 'Bộ Khoa học và Công nghệ'));
      await page.getByRole('button', { name: 'Bài trình bày', exact: true }).click();
      await page.getByRole('button', { name: 'Phát tài liệu: Việt Nam và khoa học UNESCO' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        page.getByRole('menuitem', { name: /^PDF bài viết\./ }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^auspices-viet-nam-vi-.*\.a4\.pdf$/);
      const file = await download.path();
      expect(runProgram('pdfinfo', [file])).toMatch(/Page size: +595[.\d]* x 84[12][.\d]* pts/);
      const fonts = runProgram('pdffonts', [file]).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      // Embedded, as a subset or whole, and with a table of its letters.
      for (const font of fonts) expect(font).toMatch(/ yes +(yes|no) +yes /);
      const pages = runProgram('pdftotext', [file, '-'])
        .normalize('NFC')
        .split('\f')
        .slice(0, -1)
        .map((text) => text.replace(/\s+/g, ' '));
      const here = recountSites().filter(({ former, countries }) => !former && countries.includes('VNM'));
      expect(pages[0]).toContain('Bộ Khoa học và Công nghệ · ');
      expect(pages[0]).toContain(`Thành viên từ năm 1976, có ${here.length} địa điểm`);
      expect(pages[0]).toMatch(/1 Tài liệu 1: trung tâm dạng 2 và Việt Nam/);
      const whole = pages.join(' ');
      for (const { title, layout } of VIET_NAM)
        if (layout !== 'sources' && !title.vi.includes('{{')) expect(whole).toContain(title.vi);
      const document = readTable('documents').find(({ id }) => id === 'doc-centres');
      expect(whole).toContain(document?.title_vi ?? 'no title');
      expect(pages.at(-1)).toContain('không hàm ý bất kỳ quan điểm nào về quy chế pháp lý');
      const numbers = pages.map((text) => /(\d+) ?\/ ?(\d+) *$/.exec(text)?.slice(1).map(Number));
      expect(numbers).toEqual(pages.map((_, index) => [index + 1, pages.length]));
      expect(whole).not.toMatch(/[\uFFFD\u25A1]/);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  it('can be cancelled, and says so', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?lang=en');
    await order(page, 'Nine centres worth knowing', 'PDF slides');
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.locator('.export-progress[data-status="cancelled"]').waitFor();
    await expect.poll(() => page.locator('.hand-out-stage').count()).toBe(0);
    await page.context().close();
  });

  it('that lacks a file says why', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?lang=en', {}, async (opening) => {
      await opening.route('**/offline.html', (route) => route.abort());
    });
    await order(page, 'Nine centres worth knowing', 'Offline page');
    await page.locator('.export-progress[data-status="failed"]').waitFor();
    await page.context().close();
  });
});
