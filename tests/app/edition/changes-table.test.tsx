import { describe, expect, it } from 'vitest';
import { ChangesTable } from '../../../src/app/edition/changes-table.tsx';
import type { TableChanges } from '../../../src/model/catalog/edition-file.ts';
import { renderMarkup } from '../../helpers/render-markup.tsx';

const CENTRES: TableChanges = {
  table: 'centres',
  rows: 148,
  before: 142,
  added: 6,
  removed: 0,
  filled: 1237,
  changed: 403,
  emptied: 1,
  columns: ['email', 'address'],
};

const EVENTS: TableChanges = { ...CENTRES, table: 'histories', rows: 558, before: null, columns: [] };

/** The words of each row, cell by cell. */
const rowsOf = (markup: string) =>
  [...markup.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
  );

describe('what is new in an edition', () => {
  it('is a row for each table that is another than before, in the words and numbers of the language', () => {
    const markup = renderMarkup(<ChangesTable previous="2026.1" changes={[CENTRES, EVENTS]} />, {
      locale: 'vi',
    });
    expect(markup).toContain('Có gì mới so với bản 2026.1');
    expect(rowsOf(markup).slice(1)).toEqual([
      ['Trung tâm', '148', '6', '0', '1.237', '403', '1', '2'],
      ['Sự kiện của trung tâm (bảng mới)', '558', '–', '–', '–', '–', '–', '–'],
    ]);
  });

  it('is said in a sentence where no table is another', () => {
    const markup = renderMarkup(<ChangesTable previous="2026.1" changes={[]} />);
    expect(markup).toContain('The tables say the same as in the edition before.');
    expect(markup).not.toContain('<table');
  });

  it('is nothing in a first edition', () => {
    expect(renderMarkup(<ChangesTable previous={null} changes={[]} />)).toBe('');
  });
});
