import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeEvents, decodeIndicators } from '../../../src/model/catalog/chronicle.ts';
import { decodeDocuments } from '../../../src/model/catalog/knowledge-file.ts';
import { DATA_VERSION } from '../../../src/model/catalog/packed-tables.ts';
import { readTable } from '../../helpers/real-tables.ts';

const built = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/data/${name}.json`, import.meta.url), 'utf8'));

/** A list cell of the tables, part by part. */
const listed = (cell: string | undefined) =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

describe('the figures', () => {
  it('are those of the table, cell by cell and in its order', () => {
    const rows = readTable('indicators');
    expect(rows.length).toBe(76);
    expect(decodeIndicators(built('indicators'))).toEqual(
      rows.map((row) => ({
        id: row.id,
        label: { en: row.label_en, vi: row.label_vi },
        entity: row.entity,
        value: Number(row.value),
        unit: row.unit,
        year: row.year === '' ? null : Number(row.year),
        sources: listed(row.source),
        note: row.note || null,
      })),
    );
  });
});

describe('the events', () => {
  const events = decodeEvents(built('timeline'));

  it('are those of the table, each with its year', () => {
    const rows = readTable('timeline');
    expect(rows.length).toBe(72);
    const plain = (event: { date: string | undefined }) => `${event.date} ${JSON.stringify(event)}`;
    expect(events.map(plain).sort()).toEqual(
      rows
        .map((row) => ({
          date: row.date,
          year: Number(/^\d{4}/.exec(row.date ?? '')?.[0]),
          text: { en: row.event_en, vi: row.event_vi },
          entities: listed(row.entities),
          sources: listed(row.source),
        }))
        .map(plain)
        .sort(),
    );
  });

  it('stand in the order of their dates, a year before its months and days', () => {
    const dates = events.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    const early = {
      version: DATA_VERSION,
      rows: [{ date: '2013-11' }, { date: '2013' }, { date: '1999-12-31' }],
    };
    expect(decodeEvents(early).map(({ date }) => date)).toEqual(['1999-12-31', '2013', '2013-11']);
  });
});

describe('the source documents', () => {
  it('are those of the table, and a title or date that is not there is null', () => {
    const documents = decodeDocuments(built('documents'));
    const rows = readTable('documents');
    expect([...documents.keys()]).toEqual(rows.map(({ id }) => id));
    for (const row of rows) {
      const document = documents.get(row.id ?? '');
      expect(document?.title).toEqual({ en: row.title_en, vi: row.title_vi || null });
      expect(document?.author).toBe(row.author || null);
      expect(document?.publisher).toBe(row.publisher || null);
      expect(document?.date).toBe(row.date || null);
    }
  });
});

describe('a file of rows', () => {
  it.each([
    ['is no object', [1]],
    ['has another version', { version: 0, rows: [] }],
    ['has no rows', { version: DATA_VERSION, columns: {} }],
    ['has a row that is none', { version: DATA_VERSION, rows: ['a'] }],
  ])('that %s is refused with a sentence that names it', (_case, json) => {
    expect(() => decodeIndicators(json)).toThrow(/indicators\.json/);
    expect(() => decodeEvents(json)).toThrow(/timeline\.json/);
    expect(() => decodeDocuments(json)).toThrow(/documents\.json/);
  });

  it('tells an empty cell from a number of nought', () => {
    const rows = [{ id: 'a', value: 0, year: null, source: null, note: '' }];
    expect(decodeIndicators({ version: DATA_VERSION, rows })[0]).toMatchObject({
      value: 0,
      year: null,
      sources: [],
      note: null,
    });
  });
});
