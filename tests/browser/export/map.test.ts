import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasProgram, runProgram } from '../../helpers/has-program.ts';
import { readLink, readStatus, visitWithoutEngine } from '../harness.ts';
import { decodePng } from '../picture.ts';
import { setUpApp } from '../set-up-app.ts';
import { sweep } from '../sweep.ts';
import { faultsOfPicture } from './picture-faults.ts';

const app = setUpApp();
const ENGLISH = { menu: 'Export', save: 'Save' };
const VIETNAMESE = { menu: 'Xuất', save: 'Lưu' };

/** Opens the dialog of a format, and waits until its preview has come. */
async function openDialog(page: Page, format: string, { menu } = ENGLISH): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).and(page.locator('[aria-haspopup]')).click();
  await page.getByRole('menuitem', { name: format, exact: true }).click();
  await page.locator('.export-preview img').waitFor();
}

/** Chooses a size and waits until the sheet has been drawn for it. */
async function chooseSize(page: Page, name: string, group = /^(Size|Khổ)$/): Promise<void> {
  const before = await page.locator('.export-preview img').getAttribute('src');
  await page.getByRole('group', { name: group }).getByLabel(name).check();
  await expect.poll(() => page.locator('.export-preview img').getAttribute('src')).not.toBe(before);
}

async function save(page: Page, { save: name } = ENGLISH): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
}

const pathOf = async (download: Download) => await download.path();

/** The lines of a PDF from the one that has certain words on, each with the middle of its letters in points. */
function linesFrom(
  path: string,
  name: string,
): readonly { readonly words: string; readonly middle: number }[] {
  const layout = runProgram('pdftotext', ['-bbox-layout', path, '-']).normalize('NFC');
  const lines = [
    ...layout.matchAll(/<line xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>([\s\S]*?)<\/line>/g),
  ].map(([, left, right, words = '']) => ({
    words: words
      .replace(/<[^>]*>/g, '')
      .trim()
      .split(/\s+/)
      .join(' '),
    middle: (Number(left) + Number(right)) / 2,
  }));
  return lines.slice(lines.findIndex(({ words }) => words === name));
}

describe('a map as a picture', () => {
  it('is a PNG of A4 at 300 dpi, made without freezing the page', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?field=water&region=africa',
    );
    await openDialog(page, 'PNG');
    await chooseSize(page, 'A4 landscape');
    await page.getByText('300 dpi – 3,508 × 2,480 pixels').waitFor();
    // Frames that the page draws while the picture is made.
    await page.evaluate(() => {
      const counter = { frames: 0 };
      Object.assign(window, { counter });
      const count = () => {
        counter.frames++;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
    });
    const before = await page.evaluate(
      () => (window as unknown as { counter: { frames: number } }).counter.frames,
    );
    const download = await save(page);
    const after = await page.evaluate(
      () => (window as unknown as { counter: { frames: number } }).counter.frames,
    );
    expect(after - before).toBeGreaterThan(8);
    expect(download.suggestedFilename()).toMatch(/^auspices-map-en-water-africa-\d{4}-\d\d-\d\d\.png$/);
    const { width, height } = decodePng(readFileSync(await pathOf(download)));
    expect([width, height]).toEqual([3508, 2480]);
    await page.getByText(/^Saved as auspices-map-en-water-africa/).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('can be cancelled while it is made, saves nothing then, and is as large as the reader asks for', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served);
    await openDialog(page, 'PNG');
    await chooseSize(page, 'A3 landscape');
    let downloads = 0;
    page.on('download', () => downloads++);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('.export-progress progress').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('The export was cancelled. Nothing was saved.').waitFor();
    expect(downloads).toBe(0);

    await openDialog(page, 'PNG');
    const label = page.getByLabel(/^2× – /);
    const [, width = '', height = ''] =
      /– ([\d,]+) × ([\d,]+)/.exec((await label.locator('..').textContent()) ?? '') ?? [];
    await label.check();
    const picture = decodePng(readFileSync(await pathOf(await save(page))));
    expect([picture.width, picture.height]).toEqual(
      [width, height].map((each) => Number(each.replace(',', ''))),
    );
    await page.context().close();
  });

  it('says that it is too large where memory is short, and is made at the next try', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served);
    await openDialog(page, 'PNG');
    await page.evaluate(() => {
      const { getImageData } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.getImageData = () => {
        throw new RangeError('Out of memory at ImageData creation');
      };
      addEventListener('mend', () => {
        CanvasRenderingContext2D.prototype.getImageData = getImageData;
      });
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('the picture is too large for this browser. Choose a smaller size.').waitFor();
    await page.evaluate(() => dispatchEvent(new Event('mend')));
    await openDialog(page, 'PNG');
    await save(page);
    await page.context().close();
  });

  it('says why it cannot be made where a part of it cannot be loaded, saves nothing then, and can be tried again', async () => {
    let missing = /world-fine\.json/;
    const { page } = await visitWithoutEngine(app.browser, app.served, '', {}, (opened) =>
      opened.route(/world-fine\.json|assets\/pdf-/, (route) =>
        missing.test(route.request().url()) ? route.fulfill({ status: 500 }) : route.continue(),
      ),
    );
    let downloads = 0;
    page.on('download', () => downloads++);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: 'PDF', exact: true }).click();
    const said = page.getByText('a part of it could not be loaded');
    await said.waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();

    // What writes it comes when it is saved.
    missing = /assets\/pdf-/;
    await openDialog(page, 'PDF');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await said.waitFor();
    expect(downloads).toBe(0);
    missing = /^$/;
    await openDialog(page, 'PDF');
    await save(page);
    await page.context().close();
  });
});

describe('a map as vectors', () => {
  it('is an SVG document with its legend, worldview, disclaimer and link as text, in Vietnamese, that librsvg draws', async () => {
    const { page, problems } = await visitWithoutEngine(
      app.browser,
      app.served,
      '?lang=vi&country=VNM&theme=dark',
    );
    await openDialog(page, 'SVG', VIETNAMESE);
    await chooseSize(page, 'A4 dọc');
    const path = await pathOf(await save(page, VIETNAMESE));
    // Without its fonts, whose letters may spell anything.
    const svg = readFileSync(path, 'utf8').replace(/base64,[\w+/=]+/g, '');
    const shown = (await readStatus(page)).split(' ')[0];
    for (const words of [
      'Địa điểm tại Việt Nam',
      `>${shown} trên`,
      'Quần đảo Hoàng Sa',
      'Quần đảo Trường Sa',
      'Biển Đông',
      'Ranh giới và tên gọi',
      'Đường biên giới',
      'không hàm ý bất kỳ quan điểm nào',
      'country=VNM',
    ]) {
      expect(svg).toContain(words);
    }
    expect(svg).toContain('@font-face');
    expect(svg).not.toMatch(/NaN|undefined|<script/);
    if (hasProgram('rsvg-convert')) {
      runProgram('rsvg-convert', ['-w', '800', path, '-o', `${path}.png`]);
      const { width, height, pixels } = decodePng(readFileSync(`${path}.png`));
      expect(width).toBe(800);
      expect(height / width).toBeCloseTo(297 / 210, 2);
      expect(new Set(pixels).size).toBeGreaterThan(50);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.runIf(hasProgram('pdftotext'))(
    'is a PDF of one page whose Vietnamese text can be found and copied',
    async () => {
      const { page, problems } = await visitWithoutEngine(
        app.browser,
        app.served,
        '?lang=vi&layout=map&at=108,16,5.5',
      );
      await openDialog(page, 'PDF', VIETNAMESE);
      await page.getByLabel('Tiêu đề').fill('Bản đồ cho Thứ trưởng');
      const download = await save(page, VIETNAMESE);
      expect(download.suggestedFilename()).toMatch(/^auspices-map-vi-\d{4}-\d\d-\d\d\.pdf$/);
      const path = await pathOf(download);
      const text = runProgram('pdftotext', [path, '-']).normalize('NFC');
      for (const words of ['Bản đồ cho Thứ trưởng', 'ICUA', 'Quần đảo Trường Sa']) {
        expect(text).toContain(words);
      }
      expect(runProgram('pdfinfo', [path])).toMatch(
        /Pages: +1[\s\S]*Page size: +841\.\d+ x 595\.\d+ pts \(A4\)/,
      );
      expect(runProgram('pdffonts', [path])).toMatch(/Be Vietnam Pro +CID TrueType +Identity-H +yes/);
      // The lines of a name stand one below the other's middle.
      for (const name of ['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa']) {
        const [first, second] = linesFrom(path, name);
        expect(second?.words).toBe('(Việt Nam)');
        expect(Math.abs((first?.middle ?? 0) - (second?.middle ?? 0))).toBeLessThan(1);
      }
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );
});

describe('the dialog of a map', () => {
  it('has what saves it in sight on a laptop, however long its form', async () => {
    const viewport = { width: 1280, height: 800 };
    const { page } = await visitWithoutEngine(app.browser, app.served, '?lang=vi&layout=map', { viewport });
    for (const format of ['PNG', 'PDF']) {
      await openDialog(page, format, VIETNAMESE);
      const dialog = await page.locator('dialog[open]').boundingBox();
      const button = await page.getByRole('button', { name: VIETNAMESE.save, exact: true }).boundingBox();
      if (!dialog || !button) throw new Error('There is no dialog with a button');
      expect(button.y + button.height).toBeLessThan(dialog.y + dialog.height);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });
});

describe('a map of Viet Nam', () => {
  const hasBoth = (svg: string) => {
    expect(svg).toContain('Paracel Islands');
    expect(svg).toContain('Spratly Islands');
  };

  it('is fitted to what is filtered, each site by its name; the frame of the screen has both archipelagos in an inset', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?country=VNM&at=105.8,21,7');
    await openDialog(page, 'SVG');
    const fitted = readFileSync(await pathOf(await save(page)), 'utf8');
    expect(fitted).not.toContain('#inset-frame');
    hasBoth(fitted);
    expect(fitted.match(/data-site=/g)).toHaveLength(Number((await readStatus(page)).split(' ')[0]));
    expect(fitted).toContain('>Vientiane<');

    await openDialog(page, 'SVG');
    await chooseSize(page, 'As on the screen', /^Frame$/);
    const asOnScreen = readFileSync(await pathOf(await save(page)), 'utf8');
    const [, inset = ''] = asOnScreen.split('#inset-frame', 2);
    expect(inset).not.toBe('');
    hasBoth(asOnScreen);
    await page.context().close();
  });
});

describe('the words of a saved map', () => {
  for (const [lang, words] of [
    ['en', ENGLISH],
    ['vi', VIETNAMESE],
  ] as const) {
    it(`are neither cut nor over one another, of five countries, of one and of the Earth: ${lang}`, async () => {
      const searches = ['&country=VNM,THA,IDN,MYS,PHL', '&country=KOR&theme=dark', ''];
      for (const search of sweep(searches, (_, index) => index === (lang === 'vi' ? 0 : 2))) {
        const { page } = await visitWithoutEngine(app.browser, app.served, `?lang=${lang}${search}`);
        await openDialog(page, 'SVG', words);
        const svg = readFileSync(await pathOf(await save(page, words)), 'utf8');
        await page.setContent(`<body style="margin:0">${svg}</body>`);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        expect({ search, ...(await faultsOfPicture(page)) }).toEqual({
          search,
          crossing: [],
          cut: [],
          small: [],
        });
        await page.context().close();
      }
    });
  }
});

describe('sharing', () => {
  it('gives lines for another page, which show a slim atlas there', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?field=water');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Embed' }).click();
    const code = page.getByLabel('Lines to paste');
    await page.getByLabel('Height in pixels').fill('99');
    await page.getByText('Enter a height between 240 and 2,000 pixels.').waitFor();
    await page.getByLabel('Height in pixels').fill('430');
    const lines = await code.inputValue();
    expect(lines).toContain('height="430"');
    const [, source = ''] = /src="([^"]+)"/.exec(lines) ?? [];
    expect(source).toContain('embed=1');
    await page.goto(source.replaceAll('&amp;', '&'));
    await page.locator('.map-stage').waitFor();
    await expect.poll(() => readLink(page)).toMatchObject({ field: 'water', embed: '1' });
    await page.context().close();
  });

  it('shows a QR code of the link', async () => {
    const { page } = await visitWithoutEngine(app.browser, app.served, '?field=water');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: 'QR code' }).click();
    await page.getByRole('img', { name: 'QR code of the link below' }).waitFor();
    await page.getByText(/\?lang=en&field=water$/).waitFor();
    await page.context().close();
  });
});
