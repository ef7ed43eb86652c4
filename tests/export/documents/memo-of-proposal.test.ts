import { describe, expect, it } from 'vitest';
import { layBrief } from '../../../src/export/documents/article/lay-brief.ts';
import { memoOfProposal } from '../../../src/export/documents/memo/memo-of-proposal.ts';
import { writeDocx } from '../../../src/export/documents/memo/write-docx.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { LANGUAGES, type LanguageId } from '../../../src/model/languages.ts';
import { readProposal } from '../../../src/model/proposal/asked.ts';
import { makeProposal } from '../../../src/model/proposal/proposal.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { writeProposal } from '../../../src/state/proposal/write-proposal.ts';
import { PALETTES } from '../../../src/theme/tokens.ts';
import { realProposalTables, USUAL } from '../../helpers/proposal-tables.ts';
import { everyElement, parseStrictXml } from '../../helpers/strict-xml.ts';
import { filesOf, packageFaults, textOf } from '../slides/pptx/package-faults.ts';
import { PIXEL } from '../slides/scene-deck.ts';

const tables = realProposalTables();
const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };
const job = { signal: new AbortController().signal, onProgress: () => undefined };

const ASKED: readonly (readonly [string, readonly LngLat[]])[] = [
  [
    'water:VNM:Viện Khoa học tài nguyên nước',
    [
      [105.85, 21.03],
      [105.78, 10.03],
      [108.2, 16.05],
    ],
  ],
  ['water:VNM', []],
  ['culture:FJI', []],
  ['ocean:ABW', [[-140, -40]]],
  [
    'basic-sciences-engineering:IRN:A host whose name is as long as any host could have it in a link of this kind',
    [[51.4, 35.7]],
  ],
];

function memoOf(code: string, points: readonly LngLat[], locale: LanguageId) {
  const { asked } = readProposal(code, tables.catalog);
  const proposal = asked && makeProposal(asked, points, USUAL, tables);
  if (!proposal) throw new Error(`There is no ${code}`);
  const writer = { i18n: languages[locale], tables, documents: new Map(), palette: PALETTES.print };
  return memoOfProposal({
    locale,
    date: '2026-11-30',
    byline: ['30.11.2026'],
    written: writeProposal(proposal, writer),
    figuresHeading: 'Figures',
    sourcesHeading: 'Sources',
    colophon: ['The tables of the atlas.', 'https://example.org/?proposal=water:VNM', 'Boundaries.'],
    nameOf: (source) => source,
    referenceOf: (source) => source,
    moreRows: (count) => `${count} more`,
    level: 2,
    drawMap: ({ alt }) => ({
      kind: 'map',
      box: { x: 0, y: 0, width: 1650, height: 627 },
      markup: '<g/>',
      alt,
      boundaries: 'Boundaries.',
    }),
  });
}

const layOut = (memo: ReturnType<typeof memoOf>) =>
  layBrief(memo, {
    measure: (text, size) => text.length * size * 0.53,
    colours: PALETTES.print,
    emphasis: '#000000',
    font: 'serif',
    position: (page, pages) => `${page} / ${pages}`,
    plot: 380,
    draw: () => '<g/>',
  });

describe.each(LANGUAGES)('a proposal as a file, in the language %s', (locale) => {
  it.each(ASKED)('of %s has exactly two pages of A4, every section on one of them', (code, points) => {
    const memo = memoOf(code, points, locale);
    const sheets = layOut(memo);
    expect(sheets).toHaveLength(2);
    const headings = memo.parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
    expect(sheets.flatMap((sheet) => sheet.headings)).toEqual([...headings, 'Sources']);
    for (const { svg } of sheets) expect(svg).toMatch(/^<svg [^>]*width="793.7" height="1122.5"/);
  });

  it('is editable in Word: native tables, notes that name each source, a picture with words', async () => {
    const [[code, points] = ['', []]] = ASKED;
    const memo = memoOf(code, points, locale);
    const bytes = new Uint8Array(await (await writeDocx(memo, async () => PIXEL, job)).arrayBuffer());
    expect(packageFaults(bytes)).toEqual([]);
    const files = filesOf(bytes);
    const document = everyElement(parseStrictXml(textOf(files, 'word/document.xml')));
    const named = (name: string) => document.filter((each) => each.name === name);
    // The gap, the fields, what would change, the places, the steps.
    expect(named('w:tbl')).toHaveLength(5);
    const notes = textOf(files, 'word/footnotes.xml');
    for (const { reference } of memo.sources) expect(notes).toContain(reference.replaceAll('&', '&amp;'));
    expect(named('wp:docPr').map(({ attributes }) => attributes.descr?.length ?? 0)).toEqual([
      expect.toSatisfy((length: number) => length > 30),
    ]);
    expect(document.map(({ text }) => text).join('')).toContain('Viện Khoa học tài nguyên nước');
  });
});
