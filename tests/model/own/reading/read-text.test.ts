import { describe, expect, it } from 'vitest';
import type { ReadingProblem } from '../../../../src/model/own/reading/fault.ts';
import { ReadingFault } from '../../../../src/model/own/reading/fault.ts';
import { textAt } from '../../../../src/model/own/reading/packed-text.ts';
import { guessTextForm, readText } from '../../../../src/model/own/reading/read-text.ts';
import type { OwnTable } from '../../../../src/model/own/reading/table.ts';

const blobOf = (text: string) => new Blob([text]);

async function read(text: string): Promise<OwnTable> {
  const file = blobOf(text);
  return readText(file, await guessTextForm(file));
}

const cells = ({ columns, rows }: OwnTable) =>
  Array.from({ length: rows }, (_, row) => columns.map((column) => textAt(column, row)));

async function problemOf(reading: Promise<unknown>): Promise<ReadingProblem> {
  const fault: unknown = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(fault instanceof ReadingFault)) throw new Error('it was read');
  return fault.problem;
}

describe('A file of separated values', () => {
  it.each([
    ['commas', 'Tên,Thành phố\nViện Vật lý,Hà Nội\n'],
    ['semicolons and decimal commas', 'Tên;Vĩ độ\nViện Vật lý;21,03\nViện Toán;21,04\n'],
    ['tabs', 'Tên\tThành phố\nViện Vật lý\tHà Nội, Việt Nam\n'],
    ['bars', 'Tên|Thành phố\nViện; Vật lý|Hà Nội\n'],
  ])('is cut at its %s', async (_, text) => {
    const table = await read(text);
    expect(table.names).toHaveLength(2);
    expect(table.names[0]).toBe('Tên');
    expect(table.ragged).toBeNull();
  });

  it('may quote cells, with line ends, quotation marks and separators within, and ends of lines of three kinds', async () => {
    const table = await read('a,b\r\n"one, ""two""\r\nthree",4\rfive,6\nseven,8');
    expect(cells(table)).toEqual([
      ['one, "two"\nthree', '4'],
      ['five', '6'],
      ['seven', '8'],
    ]);
  });

  it('keeps short and long rows, names the first of them, and leaves out empty ones', async () => {
    const table = await read('a,b\n1,2\n\n3\n4,5,6\n7,8,,\n');
    expect(table.names).toEqual(['a', 'b', '#3']);
    expect(cells(table)).toEqual([
      ['1', '2', ''],
      ['3', '', ''],
      ['4', '5', '6'],
      ['7', '8', ''],
    ]);
    expect([...table.numbers]).toEqual([2, 4, 5, 6]);
    expect(table.ragged).toEqual({ count: 2, first: 4 });
  });

  it('has names for columns that lack one or share one, whatever they are', async () => {
    const table = await read('__proto__,name,name,\n1,2,3,4\n');
    expect(table.names).toEqual(['__proto__', 'name', 'name (2)', '#4']);
  });

  it('may have titles above its header and units below', async () => {
    const table = await read(
      'List of universities,,\n,,\nName,Area,Students\n,km²,persons\nHà Nội,1.5,40000\nHuế,2.5,30000\n',
    );
    expect(table.names).toEqual(['Name', 'Area', 'Students']);
    expect(cells(table)[0]).toEqual(['Hà Nội', '1.5', '40000']);
  });

  it('may have no header', async () => {
    const table = await read('21.03,105.85\n16.05,108.2\n');
    expect(table.isNamedByUs).toBe(true);
    expect(table.rows).toBe(2);
    expect(table.names).toEqual(['#1', '#2']);
  });

  it('is read in pieces that cut letters, cells and ends of lines, with the same result', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `"Viện số ${index}, ở\r\nHuế",${index}`);
    const shares: number[] = [];
    const file = blobOf(`Tên,Số\r\n${rows.join('\r\n')}`);
    const table = await readText(file, await guessTextForm(file), (share) => shares.push(share));
    expect(table.rows).toBe(60_000);
    expect(cells(table)[59_999]).toEqual(['Viện số 59999, ở\nHuế', '59999']);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(1);
  });

  it('can be given up while it is read', async () => {
    const file = blobOf(`a,b\n${'1,2\n'.repeat(400_000)}`);
    const control = new AbortController();
    const reading = readText(
      file,
      { encoding: 'utf-8', separator: ',' },
      () => control.abort(),
      control.signal,
    );
    await expect(reading).rejects.toThrow(/abort/i);
  });

  it('is refused with the row whose quotation mark is not closed', async () => {
    expect(await problemOf(read('a,b\n1,2\n3,"four\n5,6\n7,8\n'))).toEqual({ kind: 'open-quote', row: 3 });
  });

  it('is refused where it is empty or has only a header', async () => {
    expect(await problemOf(read(''))).toEqual({ kind: 'empty' });
    expect(await problemOf(read('\n\n  \n'))).toEqual({ kind: 'empty' });
    expect(await problemOf(read('Name,City\n'))).toEqual({ kind: 'header-only' });
  });

  it('has 300 columns where it has 300, and is refused with thousands', async () => {
    const row = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`).join(',');
    expect((await read(`${row(300)}\n${row(300)}x\n`)).names).toHaveLength(300);
    expect(await problemOf(read(`${row(3000)}\n${row(3000)}\n`))).toMatchObject({ kind: 'too-many-columns' });
  });
});
