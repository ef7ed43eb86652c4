import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATA_VERSION } from '../../../src/model/catalog/packed-tables.ts';
import { decodeStatements, STATEMENT_KINDS } from '../../../src/model/catalog/statement.ts';
import { readTable } from '../../helpers/real-tables.ts';

const statements = decodeStatements(
  JSON.parse(readFileSync(new URL('../../../public/data/statements.json', import.meta.url), 'utf8')),
);

const textsOf = (document: string, kind: string) =>
  statements.filter((each) => each.document === document && each.kind === kind).map(({ text }) => text.en);

describe('the statements of the source documents', () => {
  it('are those of the table, cell by cell and in its order', () => {
    expect(statements).toEqual(
      readTable('document-statements').map((row) => ({
        document: row.document,
        kind: row.kind,
        number: Number(row.number),
        text: { en: row.text_en, vi: row.text_vi },
        decision: row.decision || null,
        decisionDate: row.decision_date || null,
        entities: row.entities ? row.entities.split(';') : [],
        note: { en: row.note_en || null, vi: row.note_vi || null },
      })),
    );
  });

  it('are of every document and of every kind', () => {
    expect(new Set(statements.map(({ document }) => document))).toEqual(
      new Set(readTable('documents').map(({ id }) => id)),
    );
    expect(new Set(statements.map(({ kind }) => kind))).toEqual(new Set(STATEMENT_KINDS));
  });

  it('carry the seven tasks, three forms and four aims of integration, and the decision on the aims', () => {
    expect(textsOf('doc-integration', 'task')).toHaveLength(7);
    expect(textsOf('doc-integration', 'form')).toHaveLength(3);
    const aims = statements.filter(({ document, kind }) => document === 'doc-integration' && kind === 'aim');
    expect(aims.map(({ decision, decisionDate }) => [decision, decisionDate])).toEqual(
      Array(4).fill(['735/QĐ-TTg', '2011-05-18']),
    );
  });

  it('carry four strands, five shortcomings and six recommendations on the centres', () => {
    expect(textsOf('doc-centres', 'strand')).toHaveLength(4);
    expect(textsOf('doc-centres', 'shortcoming')).toHaveLength(5);
    expect(textsOf('doc-centres', 'recommendation')).toHaveLength(6);
  });

  it('name six hosts, none of which has a present centre of the natural sciences or the ocean', () => {
    const hosts = statements.filter(({ kind }) => kind === 'host').flatMap(({ entities }) => entities);
    expect(hosts).toEqual(['TUR', 'NOR', 'TZA', 'ARG', 'BOL', 'AFG']);
    const present = readTable('centres').filter(
      ({ sector = '', status }) => /^(natural-sciences|ocean)$/.test(sector) && status !== 'ceased',
    );
    expect(present.filter(({ country_iso3 = '' }) => hosts.includes(country_iso3))).toEqual([]);
  });

  it('say the aims in the figures of indicators.csv', () => {
    const figures = new Map(readTable('indicators').map(({ id, value }) => [id, value]));
    const aims = textsOf('doc-integration', 'aim');
    for (const [aim, id] of [
      [aims[1], 'hitech-gdp-target'],
      [aims[2], 'manufacturing-target'],
      [aims[3], 'tfp-target'],
    ] as const) {
      expect(aim).toContain(`${figures.get(id)}%`);
    }
  });
});

describe('a file of statements', () => {
  it.each([
    ['is no object', 1],
    ['has another version', { version: 0, rows: [] }],
    ['has a row that is none', { version: DATA_VERSION, rows: ['a'] }],
  ])('that %s is refused with a sentence that names it', (_case, json) => {
    expect(() => decodeStatements(json)).toThrow(/statements\.json/);
  });
});
