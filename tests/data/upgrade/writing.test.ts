import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confirm } from '../../../data/upgrade/confirm.ts';
import { TableText } from '../../../data/upgrade/tables/table-text.ts';
import { createScratch } from '../scratch.ts';
import { changed, readTables, recordedPath, saved, upgrade } from './session.ts';

/** A recorded export of the one reserve that the small tables know too, and has a website and an area for it. */
const catBa = () => changed('mab001.json', ([row]) => [row]);

/** What may be written where everything is accepted, or only shown. */
const args = (...more: string[]) => ['--source', 'mab001', '--file', catBa(), ...more];

describe('without --write', () => {
  it('nothing is written, nor is anybody asked', async () => {
    const { dataDir } = createScratch();
    const before = readTables(dataDir);
    const { said } = await upgrade(args('--accept-all'), { dataDir });
    expect(said).toContain('biosphere-reserves:vnm-cat-ba area_ha "" → "26241"');
    expect(readTables(dataDir)).toEqual(before);
  });
});

describe('with --write', () => {
  it('the build passes with what was written, and every other byte of the tables stays', async () => {
    const { dataDir, problems } = createScratch();
    const before = readTables(dataDir);
    const { said, error } = await upgrade(args('--write', '--accept-all'), { dataDir });
    expect(error).toBe('');
    expect(said).toContain('Written: biosphere-reserves.csv.');
    const after = readTables(dataDir);
    const differing = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(differing).toEqual(['biosphere-reserves.csv']);
    const linesOf = (tables: typeof after) => tables['biosphere-reserves.csv']?.split('\n') ?? [];
    const changedLines = linesOf(after).filter((line, index) => line !== linesOf(before)[index]);
    expect(changedLines.length).toBe(1);
    expect(changedLines[0]).toMatch(/^vnm-cat-ba,Cat Ba,.*,26241,asia-pacific,.*,http:\/\/catba\.example,/);
    expect(problems()).toEqual([]);
  });

  it('a second run finds nothing to change', async () => {
    const { dataDir } = createScratch();
    await upgrade(args('--write', '--accept-all'), { dataDir });
    const { said } = await upgrade(args('--write', '--accept-all'), { dataDir });
    expect(said).toContain('0 rows of ours differ in 0 cells');
    expect(said).toContain('Nothing was written.');
  });

  it('a row that the build refuses is told with its place, and no table changes', async () => {
    const { dataDir } = createScratch();
    const before = readTables(dataDir);
    const file = changed('mab001.json', ([row]) => [{ ...row, extension: 1990 }]);
    const { error } = await upgrade(['--source', 'mab001', '--file', file, '--write', '--accept-all'], {
      dataDir,
    });
    expect(error).toMatch(
      /tables\/biosphere-reserves\.csv:\d+:\d+: extended_years "1990" is before the year of designation.*\n.*The build refuses/,
    );
    expect(readTables(dataDir)).toEqual(before);
  });

  it('a table that somebody changed meanwhile is left to them', async () => {
    const { dataDir, tablesDir } = createScratch();
    const path = join(tablesDir, 'biosphere-reserves.csv');
    const other = readFileSync(path, 'utf8').replace('Cat Ba', 'Cat Ba!');
    // The person is slow, and somebody else saves the table before the answer.
    const person = () => {
      writeFileSync(path, other);
      return 'y';
    };
    const { error } = await upgrade(args('--write'), { dataDir, person });
    expect(error).toContain('was changed by somebody else meanwhile');
    expect(readFileSync(path, 'utf8')).toBe(other);
  });

  it('papers get rows at the end, and one that differs is written anew in its place', async () => {
    const { dataDir, tablesDir, problems } = createScratch();
    const recorded = ['--source', 'openalex', '--file', recordedPath('openalex.json')];
    const { error } = await upgrade([...recorded, '--write', '--accept-all'], { dataDir });
    expect(error).toBe('');
    const lines = readFileSync(join(tablesDir, 'centre-papers.csv'), 'utf8').trim().split('\n');
    expect(lines.map((line) => line.split(',').slice(0, 3).join(' '))).toEqual([
      'centre year papers',
      'vnm-icp 2022 15',
      'vnm-icp 2023 21',
      'vnm-icp 2024 18',
    ]);
    expect(problems()).toEqual([]);
  });
});

describe('a person at the terminal', () => {
  const changes = ['one', 'two'].map((id) => ({ id, rows: [], source: 'a source', remarks: [] }));

  const confirmed = async (...answers: string[]) => {
    const terminal = { say: () => {}, ask: async () => answers.shift() ?? 'q' };
    return (await confirm(changes, null, terminal)).map(({ id }) => id);
  };

  it('says yes or no to each row', async () => {
    expect(await confirmed('y', 'n')).toEqual(['one']);
    expect(await confirmed('n', 'y')).toEqual(['two']);
  });

  it('says yes to all that follow, or leaves the rest', async () => {
    expect(await confirmed('a')).toEqual(['one', 'two']);
    expect(await confirmed('y', 'q')).toEqual(['one']);
    expect(await confirmed('q')).toEqual([]);
  });

  it('is asked again after any other answer', async () => {
    expect(await confirmed('', 'what?', 'Yes', 'no')).toEqual(['one']);
  });
});

describe('ids in a file', () => {
  it('are confirmed, and a slip among them stops everything', async () => {
    const { dataDir } = createScratch();
    const right = saved('ids.txt', '# these\nvnm-cat-ba\n\n');
    const wrong = saved('ids.txt', 'vnm-cat-ba\nvnm-cat-bà\n');
    const before = readTables(dataDir);
    const refused = await upgrade(args('--write', '--accept', wrong), { dataDir });
    expect(refused.error).toContain('--accept: "vnm-cat-bà" differs in nothing');
    expect(readTables(dataDir)).toEqual(before);
    const { said } = await upgrade(args('--write', '--accept', right), { dataDir });
    expect(said).toContain('1 of 1 confirmed');
  });
});

describe('rows with faults', () => {
  it('can be left out, and the sound ones are written', async () => {
    const { dataDir } = createScratch();
    const file = changed('mab001.json', ([row]) => [
      row,
      { ...row, mab_id: 'VNLan2015', title_en: 'Langbiang', area_total: '1,5' },
    ]);
    const { said, error } = await upgrade(
      ['--source', 'mab001', '--file', file, '--write', '--accept-all', '--leave-out-faulty'],
      { dataDir },
    );
    expect(error).toBe('');
    expect(said).toContain('1 of 1 confirmed');
  });
});

describe('a table’s text', () => {
  const row = (column: string, to: string, key = 'a') => ({
    table: 'geoparks',
    key,
    isNew: false,
    cells: [{ column, from: '', to }],
  });

  it('keeps line ends, byte order mark, quotes and order of all that does not change', () => {
    const text = '\u{feff}id,name_en,note\r\na,"Quoted","x, ""y"""\r\nb,Plain,\r\n';
    const table = new TableText('geoparks', text);
    expect(table.with([row('name_en', 'New')])).toBe(text.replace('"Quoted"', '"New"'));
    expect(table.with([row('note', 'one, two', 'b')])).toBe(text.replace('Plain,', 'Plain,"one, two"'));
    expect(table.with([row('note', '')])).toBe(text.replace('"x, ""y"""', ''));
    expect(table.with([])).toBe(text);
  });

  it('ends its last line before a new one follows, with the line end that it has', () => {
    const added = {
      table: 'centre-papers',
      key: 'c 2020',
      isNew: true,
      cells: [{ column: 'centre', from: '', to: 'c' }],
    };
    expect(new TableText('centre-papers', 'centre,year\r\na,2019').with([added])).toBe(
      'centre,year\r\na,2019\r\nc,\r\n',
    );
  });
});
