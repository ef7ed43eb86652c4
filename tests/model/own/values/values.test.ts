import { describe, expect, it } from 'vitest';
import { parseAngle, parsePair } from '../../../../src/model/own/values/coordinates.ts';
import { guessDateOrder, parseDate } from '../../../../src/model/own/values/dates.ts';
import { guessNotation, parseNumber } from '../../../../src/model/own/values/numbers.ts';

describe('A number', () => {
  it.each([
    ['1,234.5', 'point', 1234.5],
    ['1.234,5', 'comma', 1234.5],
    ['1 234,5', 'comma', 1234.5],
    ['1\u00A0234', 'point', 1234],
    ["1'234.5", 'point', 1234.5],
    ['−12.5', 'point', -12.5],
    ['12 %', 'point', 12],
    ['₫1.500.000', 'comma', 1_500_000],
    ['٢١٫٥'.replace('٫', '.'), 'point', 21.5],
    ['१२३', 'point', 123],
    ['2.5e3', 'point', 2500],
  ] as const)('is read from %s in the notation with a %s', (text, notation, value) => {
    expect(parseNumber(text, notation)).toBe(value);
  });

  it.each(['point', 'comma'] as const)('has the signs of Arabic in the notation of a %s', (notation) => {
    expect(parseNumber('١٬٢٣٤٫٥', notation)).toBe(1234.5);
  });

  it.each(['', '-', '1.2.3', '12,34', 'abc', '1,23,456', '0x10', 'Infinity', '12 km'])(
    'is not read from “%s”',
    (text) => {
      expect(parseNumber(text, 'point')).toBeNull();
    },
  );

  it('is written with a comma where that alone reads the column, and in doubt the reader is asked', () => {
    expect(guessNotation(['12,5', '7,25', '3'])).toMatchObject({ notation: 'comma', isSure: true });
    expect(guessNotation(['12.5', '1,234'])).toMatchObject({ notation: 'point', isSure: true });
    expect(guessNotation(['1,234', '5,678'])).toMatchObject({ notation: 'point', isSure: false });
    expect(guessNotation(['12', '7'])).toMatchObject({ notation: 'point', isSure: true });
  });
});

describe('A date', () => {
  it.each([
    ['2024-05-31', 'ymd', 2024, 5, 31],
    ['2024/5/3', 'dmy', 2024, 5, 3],
    ['31/05/2024', 'dmy', 2024, 5, 31],
    ['05/31/2024', 'mdy', 2024, 5, 31],
    ['31.5.24', 'dmy', 2024, 5, 31],
    ['ngày 2 tháng 9 năm 1945', 'dmy', 1945, 9, 2],
    ['2024-05-31T10:20:00Z', 'ymd', 2024, 5, 31],
    ['05/2024', 'dmy', 2024, 5, null],
    ['1998', 'ymd', 1998, null, null],
  ] as const)('is read from %s', (text, order, year, month, day) => {
    expect(parseDate(text, order)).toEqual({ year, month, day });
  });

  it.each(['31/02/2024', '2023-02-29', '13/13/2020', 'May', '12345'])('is not read from %s', (text) => {
    expect(parseDate(text, 'dmy')).toBeNull();
  });

  it('has its day first where either order would do, and the reader is asked', () => {
    expect(guessDateOrder(['03/04/2024', '05/06/2024'])).toMatchObject({ order: 'dmy', isSure: false });
    expect(guessDateOrder(['03/14/2024', '05/06/2024'])).toMatchObject({ order: 'mdy', isSure: true });
    expect(guessDateOrder(['14/03/2024', '05/06/2024'])).toMatchObject({ order: 'dmy', isSure: true });
  });

  it('is the same day in both epochs of Excel, which lie 1,462 days apart', () => {
    expect(parseDate('45443', 'excel1900')).toEqual({ year: 2024, month: 5, day: 31 });
    expect(parseDate('45443.75', 'excel1900')).toEqual({ year: 2024, month: 5, day: 31 });
    expect(parseDate(String(45_443 - 1462), 'excel1904')).toEqual({ year: 2024, month: 5, day: 31 });
    expect(parseDate('31/05/2024', 'excel1900')).toBeNull();
  });

  it.each([
    ['2567', 'ymd', 2024, null, null],
    ['31/05/2567', 'dmy', 2024, 5, 31],
    ['2567-05-31', 'ymd', 2024, 5, 31],
    ['๓๑/๐๕/๒๕๖๗', 'dmy', 2024, 5, 31],
    ['29/2/2567', 'dmy', 2024, 2, 29],
    ['31/5/67', 'dmy', 2024, 5, 31],
  ] as const)('of the Buddhist era, %s, is 543 years earlier', (text, order, year, month, day) => {
    expect(parseDate(text, order, 'buddhist')).toEqual({ year, month, day });
  });

  it('is of one era or of the other', () => {
    expect(parseDate('2024', 'ymd', 'buddhist')).toBeNull();
    expect(parseDate('2567', 'ymd')).toBeNull();
    expect(parseDate('29/2/2566', 'dmy', 'buddhist')).toBeNull();
  });

  it.each(['٢٠٢٤', '۲۰۲۴', '२०२४', '২০২৪', '๒๐๒๔', '໒໐໒໔', '၂၀၂၄', '២០២៤', '２０２４'])(
    'may have the digits of another script: %s',
    (text) => {
      expect(parseDate(text, 'ymd')?.year).toBe(2024);
    },
  );
});

describe('A coordinate', () => {
  it.each([
    ['21.0285', 21.0285],
    ['21°01′42″N', 21.028_333],
    ["21° 1.71' N", 21.0285],
    ['21 01 42 N', 21.028_333],
    ['N 21°01\'42"', 21.028_333],
    ['21:01:42', 21.028_333],
    ['21°01′42″ Bắc', 21.028_333],
    ['33°52′10″S', -33.869_444],
    ['-33.87', -33.87],
    ['21.03°', 21.03],
  ])('of latitude is read from %s', (text, degrees) => {
    expect(parseAngle(text, 'lat', 'point')).toBeCloseTo(degrees, 5);
  });

  it.each([
    ['105°51′15″ Đông', 105.854_167],
    ["46°38'W", -46.633_333],
    ['105,85', 105.85],
  ])('of longitude is read from %s', (text, degrees) => {
    expect(parseAngle(text, 'lng', text.includes(',') ? 'comma' : 'point')).toBeCloseTo(degrees, 5);
  });

  it('is none beyond the poles, in the other direction, or with sixty minutes', () => {
    expect(parseAngle('91', 'lat', 'point')).toBeNull();
    expect(parseAngle('21 N', 'lng', 'point')).toBeNull();
    expect(parseAngle("21°60'", 'lat', 'point')).toBeNull();
    expect(parseAngle('abc', 'lat', 'point')).toBeNull();
  });

  it.each([
    ['21.03, 105.85', 'point'],
    ['21.03 105.85', 'point'],
    ['105.85, 21.03', 'point'],
    ['21,03; 105,85', 'comma'],
    ['POINT (105.85 21.03)', 'point'],
    ['(21.03,105.85)', 'point'],
    ['21°01′48″N 105°51′00″E', 'point'],
  ] as const)('pair is read from one cell: %s', (text, notation) => {
    const pair = parsePair(text, notation);
    expect(pair?.[0]).toBeCloseTo(105.85, 2);
    expect(pair?.[1]).toBeCloseTo(21.03, 2);
  });
});
