import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layArticle } from '../../../src/export/documents/article/lay-article.ts';
import { DOSSIER } from '../../../src/export/documents/article/page.ts';
import type { MemoPart, MemoRun } from '../../../src/export/documents/memo/memo.ts';
import { memoOfDossier } from '../../../src/export/documents/memo/memo-of-dossier.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { decodeDocuments } from '../../../src/model/catalog/knowledge-file.ts';
import { compareDossiers } from '../../../src/model/dossier/compare.ts';
import { makeDossier } from '../../../src/model/dossier/dossier.ts';
import { readSubjects } from '../../../src/model/dossier/subject.ts';
import { LANGUAGES, type LanguageId } from '../../../src/model/languages.ts';
import { rowsOfComparison } from '../../../src/state/dossier/comparison-rows.ts';
import { writeComparison } from '../../../src/state/dossier/write-comparison.ts';
import { writeDossier } from '../../../src/state/dossier/write-dossier.ts';
import { PALETTES } from '../../../src/theme/tokens.ts';
import { realDossierTables } from '../../helpers/dossier-tables.ts';

const tables = realDossierTables();
const documents = decodeDocuments(
  JSON.parse(readFileSync(new URL('../../../public/data/documents.json', import.meta.url), 'utf8')),
);
const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };
const writerIn = (locale: LanguageId) => ({
  i18n: languages[locale],
  tables,
  documents,
  palette: PALETTES.print,
});
const dossiersOf = (asked: string) =>
  readSubjects(asked, tables).known.map((subject) => makeDossier(subject, tables));

function memoOf(asked: string, locale: LanguageId) {
  const dossiers = dossiersOf(asked);
  const writer = writerIn(locale);
  const [first] = dossiers;
  if (!first) throw new Error(`There is no ${asked}`);
  return memoOfDossier({
    locale,
    date: '2026-11-30',
    byline: ['30.11.2026'],
    written:
      dossiers.length > 1
        ? writeComparison(compareDossiers(dossiers, tables), writer)
        : writeDossier(first, writer),
    figuresHeading: 'Figures',
    sourcesHeading: 'Sources',
    colophon: ['The end.'],
    nameOf: (source) => source.slice(0, 30),
    referenceOf: (source) => source,
    moreRows: (count) => `${count} more`,
    level: 2,
    drawMap: ({ alt }) => ({
      kind: 'map',
      box: { x: 0, y: 0, width: 1200, height: 620 },
      markup: '<g/>',
      alt,
      boundaries: 'Boundaries.',
    }),
  });
}

const runsIn = (part: MemoPart): readonly MemoRun[] => {
  if (part.kind === 'paragraph') return part.runs;
  if (part.kind === 'chart') return part.table.caption;
  return part.kind === 'table'
    ? [...part.caption, ...part.rows.flatMap((row) => row.flatMap(({ runs }) => runs))]
    : [];
};

const ASKED = [
  'country:VNM',
  'country:KEN',
  'group:asean',
  'region:africa',
  'site:vnm-icp',
  'site:nld-ihe-delft',
  'country:VNM,country:THA,country:MYS,country:IDN',
] as const;

describe.each(LANGUAGES)('a dossier as a file, in the language %s', (locale) => {
  it.each(ASKED)('of %s cites only what its list of sources has, each source at least once', (asked) => {
    const { parts, sources } = memoOf(asked, locale);
    const cited = new Set(parts.flatMap((part) => [...runsIn(part).flatMap(({ notes }) => notes ?? [])]));
    for (const number of cited) expect(sources[number - 1]?.reference).toBeTruthy();
    expect([...cited].sort((a, b) => a - b)).toEqual(sources.map((_, at) => at + 1));
  });

  it.each(ASKED)(
    'of %s has native tables of one width, and a picture with words for who does not see it',
    (asked) => {
      const { parts } = memoOf(asked, locale);
      const each = parts.flatMap((part) =>
        part.kind === 'table' ? [part] : part.kind === 'chart' ? [part.table] : [],
      );
      expect(each.length).toBeGreaterThan(1);
      for (const { head, rows } of each) {
        expect(rows.length).toBeGreaterThan(0);
        expect(
          new Set([...(head.length > 0 ? [head.length] : []), ...rows.map((row) => row.length)]).size,
        ).toBe(1);
      }
      for (const part of parts) if (part.kind === 'map') expect(part.caption.length).toBeGreaterThan(20);
    },
  );

  it.each(ASKED)('of %s has two to four pages of A4', (asked) => {
    const sheets = layArticle(memoOf(asked, locale), {
      measure: (text, size) => text.length * size * 0.52,
      colours: PALETTES.print,
      emphasis: '#000000',
      font: 'serif',
      position: (page, pages) => `${page} / ${pages}`,
      plot: 220,
      sheet: DOSSIER,
      draw: () => '<g/>',
    });
    expect(sheets.length).toBeGreaterThanOrEqual(2);
    expect(sheets.length).toBeLessThanOrEqual(4);
  });
});

describe('a comparison as a table', () => {
  it('has a line for each figure and field, with numbers as numbers', () => {
    const dossiers = dossiersOf('country:VNM,country:IDN');
    const { columns, rows } = rowsOfComparison(compareDossiers(dossiers, tables), writerIn('en'));
    expect(columns).toEqual(['Measure', 'Viet Nam', 'Indonesia']);
    expect(rows.length).toBeGreaterThan(15);
    for (const [name, ...numbers] of rows) {
      expect(typeof name).toBe('string');
      expect(numbers).toHaveLength(2);
      for (const number of numbers) expect(number === null || typeof number === 'number').toBe(true);
    }
    expect(rows.find(([name]) => name === 'Biosphere reserves')).toEqual(['Biosphere reserves', 11, 21]);
  });
});
