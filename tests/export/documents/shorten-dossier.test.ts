import { describe, expect, it } from 'vitest';
import { shortenSections } from '../../../src/export/documents/memo/shorten-dossier.ts';
import type { Cell, Section, SectionId } from '../../../src/state/dossier/written.ts';

const cell = (text: string): Cell => ({ said: [{ text }] });

const section = (id: SectionId, head: readonly string[], rows: readonly (readonly string[])[]): Section => ({
  id,
  title: id,
  blocks: [
    { kind: 'table', caption: '', head, rows: rows.map((row) => row.map(cell)), note: `note of ${id}` },
  ],
});

const more = (count: number) => `${count} more.`;

describe('a dossier on paper', () => {
  it('tells fields and distances in one table, without the farthest city beside the nearest centre', () => {
    const fields = section('fields', ['field', 'here', 'nearest', 'km'], [['water', '0', 'ICHARM', '9 km']]);
    const reach = section(
      'reach',
      ['field', 'share', 'half', 'farthest', 'best'],
      [['water', '1%', '2 km', 'Hue', 'Hanoi']],
    );
    const [joined, ...others] = shortenSections([fields, reach], more);
    expect(others).toEqual([]);
    const [table] = joined?.blocks ?? [];
    expect(
      table?.kind === 'table' && [table.head, table.rows.flat().map(({ said }) => said[0]?.text)],
    ).toEqual([
      ['field', 'here', 'nearest', 'km', 'share', 'half', 'best'],
      ['water', '0', 'ICHARM', '9 km', '1%', '2 km', 'Hanoi'],
    ]);
    expect(table?.kind === 'table' && table.note).toBe('note of fields note of reach');
  });

  it('leaves distances by themselves where there are no fields', () => {
    const reach = section('reach', ['region', 'share'], [['Africa', '1%']]);
    expect(shortenSections([reach], more).map(({ id }) => id)).toEqual(['reach']);
  });

  it('says how many rows it leaves out, and writes acronyms where there are some', () => {
    const long = section('partners', ['name'], [['a'], ['b'], ['c'], ['d'], ['e']]);
    const named = {
      kind: 'paragraph',
      said: [{ text: 'International Centre of Physics', short: 'ICP' }],
    } as const;
    const [partners] = shortenSections([{ ...long, blocks: [...long.blocks, named] }], more);
    const [table, paragraph] = partners?.blocks ?? [];
    expect(table?.kind === 'table' && [table.rows.length, table.note]).toEqual([
      3,
      '2 more. note of partners',
    ]);
    expect(paragraph?.kind === 'paragraph' && paragraph.said[0]?.text).toBe('ICP');
  });
});
