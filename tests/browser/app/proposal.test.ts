import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { visitWithoutEngine } from '../harness.ts';
import { setUpApp } from '../set-up-app.ts';

const app = setUpApp();

const open = (search: string, viewport = { width: 1280, height: 800 }) =>
  visitWithoutEngine(app.browser, app.served, search, { viewport });

describe('a proposal', () => {
  it('is reached from a place that is thought of, takes a host, and becomes two pages and a Word file', async () => {
    const { page, problems } = await open(
      '?lang=vi&chart=distance&show=distance-view.whatif&whatif=water@105.85,21.03',
    );
    await page.getByRole('button', { name: 'Soạn nháp đề xuất' }).click();
    const draft = page.locator('.dossier');
    await draft
      .getByRole('heading', { level: 2, name: 'Việt Nam: một trung tâm dạng 2 về khoa học nước?' })
      .waitFor();
    await draft.locator('[data-section="gain"] svg').first().waitFor();
    await page.getByLabel('Cơ quan chủ trì').fill('Viện <Nước> & Khí hậu');
    await page.getByLabel('Cơ quan chủ trì').press('Enter');
    await draft.getByText('do Viện <Nước> & Khí hậu chủ trì').waitFor();
    await expect
      .poll(() => decodeURIComponent(page.url()))
      .toContain('proposal=water:VNM:Viện+<Nước>+&+Khí+hậu');
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const pdf = (await save('PDF khổ A4')).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    const docx = unzipSync(await save('Tệp Word'));
    const words = strFromU8(docx['word/document.xml'] ?? new Uint8Array());
    expect(words).toContain('Viện &lt;Nước&gt; &amp; Khí hậu');
    expect(words.match(/<w:tbl>/g)).toHaveLength(5);
    expect(strFromU8(docx['word/footnotes.xml'] ?? new Uint8Array())).toContain('category-2-institutes/FAQ');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is reached from the dossier of a country, and Back leads to the dossier again', async () => {
    const { page, problems } = await open('?lang=en&dossier=country:FJI');
    await page.getByRole('button', { name: 'Draft a proposal' }).click();
    await page
      .locator('.dossier')
      .getByRole('heading', { name: 'Fiji: a category 2 centre for water?' })
      .waitFor();
    await page.goBack();
    await page.locator('.dossier').getByRole('heading', { level: 2, name: 'Fiji', exact: true }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('begins a briefing, and is whole on a phone', async () => {
    const { page, problems } = await open('?lang=vi&proposal=culture:FJI', { width: 390, height: 844 });
    await page.locator('.dossier [data-section="steps"]').waitFor();
    const wide = await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Bắt đầu một bản trình bày' }).click();
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    await page.getByRole('heading', { name: 'Soạn bài trình bày' }).waitFor();
    await expect
      .poll(() => page.getByText('Quy trình của UNESCO đòi hỏi gì', { exact: false }).count())
      .toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('names what the tables do not know', async () => {
    const { page } = await open('?lang=en&proposal=wasser:XXX');
    await page.getByRole('alert').filter({ hasText: '“wasser” and “XXX”' }).waitFor();
    await page.getByLabel('Country', { exact: true }).selectOption({ label: 'Kenya' });
    await page
      .locator('.dossier')
      .getByRole('heading', { name: 'Kenya: a category 2 centre for water?' })
      .waitFor();
    await page.context().close();
  });
});
