import { expect, it } from 'vitest';
import { COUNTING, countedUp, wholeNumberOf } from '../../../../src/briefing/present/motion/count-up.ts';

const english = (value: number) => new Intl.NumberFormat('en').format(value);
const vietnamese = (value: number) => new Intl.NumberFormat('vi').format(value);

it('counts whole numbers as each language writes them', () => {
  expect(wholeNumberOf('17', english)).toBe(17);
  expect(wholeNumberOf('1,157', english)).toBe(1157);
  expect(wholeNumberOf('1.157', vietnamese)).toBe(1157);
});

it('leaves alone what is no whole number: shares, years, ranges, words', () => {
  for (const text of ['0.4', '0.4 %', '2010', '1.157', '8–10', '776 of 1,157', '', 'not known'])
    expect(wholeNumberOf(text, english)).toBeNull();
  for (const text of ['0,4', '1,157', 'chưa rõ']) expect(wholeNumberOf(text, vietnamese)).toBeNull();
});

it('begins with nothing, never falls, and ends with the number itself', () => {
  const values = Array.from({ length: 60 }, (_, index) => countedUp(776, (index * COUNTING) / 50));
  expect(values[0]).toBe(0);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(values.slice(50).every((value) => value === 776)).toBe(true);
  expect(countedUp(776, -5)).toBe(0);
});
