import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPrevious } from '../../data/build/changelog/previous.ts';
import { decodeCatalog } from '../../src/model/catalog/catalog-file.ts';
import { packFiles } from '../../src/model/pack-files.ts';
import { createScratch, type Scratch } from './scratch.ts';

const FIXTURES_EDITION = { edition: '2026.1', compiled: '2026-11-22' };

const LIKE = 'edition.json:1:1: must be like {"edition": "2026.2", "compiled": "2026-11-30"}: ';

function setEdition({ tablesDir }: Scratch, edition: object): void {
  writeFileSync(join(tablesDir, 'edition.json'), JSON.stringify(edition));
}

/** Keeps a package as that of the edition before; gives the folder. */
function keep({ tablesDir }: Scratch, name: string, bytes: Uint8Array): string {
  const folder = join(tablesDir, '..', 'editions');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
  return folder;
}

const packageOf = (edition: object) =>
  packFiles({ 'edition.json': JSON.stringify(edition), 'a.csv': 'id\n' });

describe('the edition of the tables', () => {
  it('travels in the catalog', () => {
    const scratch = createScratch();
    scratch.build();
    const file = readFileSync(join(scratch.outDir, 'catalog.json'), 'utf8');
    expect(decodeCatalog(JSON.parse(file))).toMatchObject(FIXTURES_EDITION);
  });

  it.each([
    ['has no number', { compiled: '2026-11-22' }, 'edition '],
    ['has a number without a year', { edition: '2', compiled: '2026-11-22' }, 'edition must be a year and'],
    ['has a zero as its place', { edition: '2026.0', compiled: '2026-11-22' }, 'edition must be a year and'],
    ['has a day that is none', { edition: '2026.1', compiled: '2026-02-30' }, 'compiled must be a day'],
    [
      'is of another year than its date',
      { edition: '2025.1', compiled: '2026-11-22' },
      'the edition must begin',
    ],
    ['says more', { ...FIXTURES_EDITION, by: 'me' }, 'Unrecognized key'],
  ])('is refused where it %s', (_, edition, rule) => {
    const scratch = createScratch();
    setEdition(scratch, edition);
    expect(scratch.problems()).toEqual([expect.stringContaining(`${LIKE}${rule}`)]);
  });

  it('is refused where its file is no JSON', () => {
    const scratch = createScratch();
    writeFileSync(join(scratch.tablesDir, 'edition.json'), '2026.1');
    expect(scratch.problems()).toEqual([expect.stringContaining(LIKE)]);
  });
});

describe('the edition before', () => {
  it('is none where no package is kept', () => {
    const { tablesDir } = createScratch();
    expect(readPrevious(join(tablesDir, '..', 'editions'), () => {})).toBeNull();
  });

  it('gives its tables by the names of their files', () => {
    const folder = keep(createScratch(), 'before.zip', packageOf(FIXTURES_EDITION));
    expect(readPrevious(folder, () => {})).toEqual({
      edition: FIXTURES_EDITION,
      tables: new Map([['a.csv', 'id\n']]),
    });
  });

  it('has a lower number and an earlier day than the present one', () => {
    const scratch = createScratch();
    keep(scratch, 'before.zip', packageOf(FIXTURES_EDITION));
    expect(scratch.problems()).toEqual([
      'edition.json:1:1: compiled "2026-11-22" must be after 2026-11-22, the day of edition 2026.1',
      'edition.json:1:1: edition "2026.1" must come after 2026.1, the edition before it',
    ]);
    setEdition(scratch, { edition: '2026.10', compiled: '2026-11-23' });
    expect(scratch.problems()).toEqual([]);
  });

  it('comes before the tenth edition of a year where it is the ninth', () => {
    const scratch = createScratch();
    keep(scratch, 'before.zip', packageOf({ edition: '2026.9', compiled: '2026-11-22' }));
    setEdition(scratch, { edition: '2026.10', compiled: '2026-11-23' });
    expect(scratch.problems()).toEqual([]);
  });

  it('is refused where its package is no ZIP, has no edition, or is not alone', () => {
    const scratch = createScratch();
    const refused = 'is no package of an edition: a ZIP of tables with edition.json';
    const folder = keep(scratch, 'a.zip', new Uint8Array([1, 2, 3]));
    const told: string[] = [];
    readPrevious(folder, ({ message }) => told.push(message));
    keep(scratch, 'a.zip', packFiles({ 'a.csv': 'id\n' }));
    readPrevious(folder, ({ message }) => told.push(message));
    keep(scratch, 'b.zip', packageOf(FIXTURES_EDITION));
    readPrevious(folder, ({ message }) => told.push(message));
    expect(told).toEqual([
      refused,
      refused,
      'keep one package here, that of the edition before: a.zip, b.zip',
    ]);
  });
});
