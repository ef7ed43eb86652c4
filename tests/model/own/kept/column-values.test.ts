import { describe, expect, it } from 'vitest';
import { codesOf, readColumn, takeColumn, valuesOf } from '../../../../src/model/own/kept/column-values.ts';
import { TextPacker } from '../../../../src/model/own/reading/packed-text.ts';

function columnOf(texts: readonly string[]) {
  const packer = new TextPacker();
  for (const text of texts) packer.push(text);
  return packer.finish();
}

describe('a column that another thread has read', () => {
  const number = { kind: 'number', notation: 'comma', isSure: true, isSaid: true } as const;
  const category = { kind: 'category', isSure: true } as const;

  it('is what the page would have read, and is not read again', () => {
    const texts = ['1,5', '', '2.000', 'không rõ', '7'];
    const [here, there] = [columnOf(texts), columnOf(texts)];
    const read = readColumn(there, number, 'values', texts.length);
    takeColumn(there, number, read);
    expect(valuesOf(there, number, texts.length)).toEqual(valuesOf(here, number, texts.length));
    expect(read.kind === 'values' && read.values).toBe(valuesOf(there, number, texts.length));
  });

  it('has the same categories in the same order', () => {
    const texts = ['công lập', 'tư thục', 'công lập', '-', 'tư thục', 'công lập'];
    const [here, there] = [columnOf(texts), columnOf(texts)];
    const read = readColumn(there, category, 'codes', texts.length);
    takeColumn(there, category, read);
    expect(codesOf(there, texts.length)).toEqual(codesOf(here, texts.length));
    expect(codesOf(there, texts.length).names).toEqual(['công lập', 'tư thục']);
    expect(read.kind === 'codes' && read.codes).toBe(codesOf(there, texts.length));
  });

  it('is read by the page where it is taken for another type than it was read as', () => {
    const texts = ['1,500', '2,250'];
    const column = columnOf(texts);
    takeColumn(column, number, readColumn(column, number, 'values', texts.length));
    expect([...valuesOf(column, { ...number, notation: 'point' }, 2)]).toEqual([1500, 2250]);
    expect([...valuesOf(column, number, 2)]).toEqual([1.5, 2.25]);
  });
});
