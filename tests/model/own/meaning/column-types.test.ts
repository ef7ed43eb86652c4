import { describe, expect, it } from 'vitest';
import {
  categoriesOf,
  guessType,
  guessTypes,
  notationOf,
  numbersOf,
} from '../../../../src/model/own/meaning/column-types.ts';
import { TextPacker } from '../../../../src/model/own/reading/packed-text.ts';
import { parseNumber } from '../../../../src/model/own/values/numbers.ts';

function packed(...texts: string[]) {
  const packer = new TextPacker();
  for (const text of texts) packer.push(text);
  return packer.finish();
}

describe('A column', () => {
  it.each([
    [
      'numbers with a comma',
      ['12,5', '1.234,75', '8'],
      { kind: 'number', notation: 'comma', isSure: true, isSaid: true },
    ],
    [
      'numbers that could be either',
      ['1,234', '5,678'],
      { kind: 'number', notation: 'point', isSure: false, isSaid: false },
    ],
    ['years', ['1956', '2001', '1993'], { kind: 'date', order: 'ymd', isSure: true }],
    ['dates', ['31/05/2024', '01/12/2023'], { kind: 'date', order: 'dmy', isSure: true }],
    [
      'dates that could be either',
      ['03/05/2024', '01/12/2023'],
      { kind: 'date', order: 'dmy', isSure: false },
    ],
    [
      'years of the Buddhist era',
      ['2567', '2499', '2540'],
      { kind: 'date', order: 'ymd', era: 'buddhist', isSure: false },
    ],
    [
      'dates of the Buddhist era',
      ['31/05/2567', '01/12/2566'],
      { kind: 'date', order: 'dmy', era: 'buddhist', isSure: true },
    ],
    ['telephone numbers', ['0243756', '0912345'], { kind: 'text', isSure: true }],
    ['categories', ['Water', 'Physics', 'Water', 'Water', 'Physics'], { kind: 'category', isSure: true }],
    ['names', ['Viện Toán học', 'Viện Vật lý', 'Viện Hải dương học'], { kind: 'text', isSure: true }],
    ['nothing', [], { kind: 'empty', isSure: true }],
  ])('of %s is known as such', (_, sample, type) => {
    expect(guessType(sample)).toEqual(type);
  });

  it('of numbers is one of days where its name says so, and the reader is asked for the epoch', () => {
    const days = ['45443', '45444.5'];
    const types = guessTypes(['Ngày ký', 'Students', 'Date'], [days, days, ['12', '45444']]);
    expect(types[0]).toEqual({ kind: 'date', order: 'excel1900', isSure: false });
    expect(types.slice(1).map(({ kind }) => kind)).toEqual(['number', 'number']);
  });

  it('of numbers stays one with a cell in ten that is none, which is named', () => {
    const texts = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'about ten', '', 'n/a'];
    expect(guessType(texts.slice(0, 10)).kind).toBe('number');
    const { values, unread } = numbersOf(packed(...texts), texts.length, (text) =>
      parseNumber(text, 'point'),
    );
    expect(unread).toEqual([9]);
    expect([...values.slice(0, 9)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(values[10]).toBeNaN();
  });

  it('of categories has them by how often they stand, and rows without any', () => {
    const { codes, names, counts } = categoriesOf(packed('b', 'a', '', 'a', '-'), 5);
    expect(names).toEqual(['a', 'b']);
    expect(counts).toEqual([2, 1]);
    expect([...codes]).toEqual([2, 1, 0, 1, 0]);
  });

  it('decides with the others how the numbers of a list are written', () => {
    expect(notationOf([guessType(['12,5']), guessType(['52.000']), guessType(['7', '12'])])).toEqual({
      notation: 'comma',
      isSure: true,
    });
    expect(notationOf([guessType(['52.000'])])).toEqual({ notation: 'point', isSure: false });
    expect(notationOf([guessType(['a', 'b'])])).toEqual({ notation: 'point', isSure: true });
  });
});
