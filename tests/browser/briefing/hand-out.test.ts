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
const VIET_NAM: readonly { readonly layout?: string }[] = JSON.parse(
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

  it('can be cancelled, and says so', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?lang=en');
    await order(page, 'Nine centres worth knowing', 'PDF');
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
