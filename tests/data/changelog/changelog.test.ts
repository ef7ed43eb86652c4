import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CHANGELOG, makeChangelog } from '../../../data/build/changelog/changelog.ts';
import { compareTables } from '../../../data/build/changelog/compare.ts';
import { newestOf, putEntry, renderEntry, renderFirst } from '../../../data/build/changelog/render.ts';
import type { TableId } from '../../../src/model/catalog/edition-file.ts';

const DATA_DIR = join(import.meta.dirname, '..', '..', '..', 'data');

const FIRST = { edition: '2026.1', compiled: '2026-11-22' };
const SECOND = { edition: '2026.2', compiled: '2026-11-30' };
const THIRD = { edition: '2027.1', compiled: '2027-01-05' };

function entryOf(before: string | undefined, after: string, table: TableId = 'centres'): string {
  const difference = compareTables(before, after, ['id']);
  return renderEntry(SECOND, FIRST, new Map(difference ? [[table, difference]] : []));
}

describe('the changelog of the data', () => {
  const changelog = readFileSync(join(DATA_DIR, CHANGELOG), 'utf8');

  it('begins with the present edition', () => {
    const { edition } = JSON.parse(readFileSync(join(DATA_DIR, 'tables', 'edition.json'), 'utf8'));
    expect(newestOf(changelog)).toBe(edition);
  });

  it('tells what the tables hold now: `npm run data:changelog` writes it anew', () => {
    expect(makeChangelog(DATA_DIR)).toBe(changelog);
  });

  it('cannot be made where no edition before is kept, which is said', () => {
    const empty = mkdtempSync(join(tmpdir(), 'auspices-'));
    onTestFinished(() => rmSync(empty, { recursive: true }));
    expect(() => makeChangelog(empty)).toThrow(/edition\.json:1:1: the file is missing/);
  });
});

describe('an entry', () => {
  const before = 'id,name_en,city\nvnm-a,First,Hanoi\nvnm-b,Second,\n';

  it('counts the cells of each column and shows the first, what they were and what they are', () => {
    const after = 'id,name_en,city,email\nvnm-a,First,Hà Nội,\nvnm-c,Third,,\nvnm-b,Second,a|b,x@y.vn\n';
    expect(entryOf(before, after).split('\n')).toEqual(
      expect.arrayContaining([
        '## 2026.2 (2026-11-30)',
        'Compared with 2026.1 (2026-11-22).',
        '### centres.csv: 3 rows, 2 before',
        '- 1 row added: `vnm-c` Third',
        '- `city`: 1 filled, 1 changed. First: `vnm-a` “Hanoi” → “Hà Nội”; `vnm-b` empty → “a\\|b”',
        '- `email` (new): 1 filled. First: `vnm-b` “x@y.vn”',
      ]),
    );
  });

  it('says of a new column without a cell, and of one that is gone, that they are so', () => {
    const entry = entryOf(before, 'id,name_en,email\nvnm-a,First,\nvnm-b,Second,\n');
    expect(entry).toContain('- `city`: the column is gone');
    expect(entry).toContain('- `email` (new): no cell of a row that was there before');
  });

  it('names the first rows of many, and how many more there are', () => {
    const rows = Array.from({ length: 1100 }, (_, place) => `vnm-n${place},New,\n`).join('');
    expect(entryOf(before, `${before}${rows}`)).toMatch(
      /- 1,100 rows added: .*`vnm-n59` New; and 1,040 more$/m,
    );
  });

  it('says of a new table without rows that it is empty as yet', () => {
    const [header] = before.split('\n');
    expect(entryOf(undefined, `${header}\n`, 'papers')).toContain('- A new table, empty as yet.');
  });

  it('tells a new table by its rows, and names those that are the same', () => {
    const entry = entryOf(undefined, before, 'histories');
    expect(entry).toContain('### centre-events.csv\n\n- A new table with 2 rows.');
    expect(entry).toMatch(
      /The same as before: centres\.csv, centre-papers\.csv, biosphere-reserves\.csv, .*copublications-totals\.csv\.$/,
    );
  });
});

describe('a changelog', () => {
  const entry = (edition: string) => `## ${edition} (2026-11-30)\n\n- Something`;

  it('has the newest entry at its top, above the older ones', () => {
    const two = putEntry('', entry('2026.2'), SECOND, FIRST);
    const three = putEntry(two, entry('2027.1'), THIRD, SECOND);
    expect([...three.matchAll(/^## (\S+)/gm)].map(([, edition]) => edition)).toEqual([
      '2027.1',
      '2026.2',
      '2026.1',
    ]);
    expect(three).toContain(renderFirst(FIRST));
    expect(newestOf(three)).toBe('2027.1');
  });

  it('has one entry for each edition, however often it is written', () => {
    const once = putEntry('', entry('2026.2'), SECOND, FIRST);
    expect(putEntry(once, entry('2026.2'), SECOND, FIRST)).toBe(once);
    expect(newestOf('# Nothing yet\n')).toBeNull();
  });
});
