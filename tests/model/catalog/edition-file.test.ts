import { describe, expect, it } from 'vitest';
import { decodeEdition } from '../../../src/model/catalog/edition-file.ts';
import { DATA_VERSION } from '../../../src/model/catalog/packed-tables.ts';

const CHANGE = {
  table: 'centres',
  rows: 3,
  before: null,
  added: 0,
  removed: 0,
  filled: 0,
  changed: 0,
  emptied: 0,
  columns: ['email'],
};

const FILE = { version: DATA_VERSION, bytes: 939_833, previous: '2026.1', rows: [CHANGE] };

describe('decodeEdition', () => {
  it('gives the size of the package, the edition before and what is another than in it', () => {
    expect(decodeEdition(JSON.parse(JSON.stringify(FILE)))).toEqual({
      bytes: 939_833,
      previous: '2026.1',
      changes: [CHANGE],
    });
  });

  it('knows a first edition', () => {
    expect(decodeEdition({ ...FILE, previous: null, rows: [] })).toMatchObject({
      previous: null,
      changes: [],
    });
  });

  it('refuses another form with a sentence', () => {
    expect(() => decodeEdition({ ...FILE, version: 1 })).toThrow('edition.json has another form');
    expect(() => decodeEdition({ ...FILE, bytes: undefined })).toThrow('the size of the package is missing');
  });
});
