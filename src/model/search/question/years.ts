import type { Phrases } from './phrases.ts';
import type { Token } from './tokens.ts';

/** What a word before, between or behind years says of them; `ago` stands behind a number of years, `last` before. */
export type YearMark =
  | 'since'
  | 'after'
  | 'before'
  | 'until'
  | 'in'
  | 'between'
  | 'to'
  | 'now'
  | 'decade'
  | 'last'
  | 'years'
  | 'ago';

/** A first and a last year, both inclusive. */
export type YearRange = readonly [first: number, last: number];

/** Years that a question may name. */
const YEAR = /^(19|20)\d\d$/;
const DECADE = /^((?:19|20)\d)0s$/;
const FEW_YEARS = /^\d{1,2}$/;

interface Found {
  readonly length: number;
  readonly years: YearRange;
}

/** Reads years off a text: `since 2015`, `2010–2020`, `trước 2000`, `in the last 10 years`. */
export function createYearReader(marks: Phrases<YearMark>, [first, last]: YearRange) {
  return (tokens: readonly Token[], start: number): Found | null => {
    const markAt = (index: number, wanted: readonly YearMark[]) => {
      const match = marks.longestAt(tokens, index);
      const mark = match?.meanings.find((meaning) => wanted.includes(meaning));
      return match && mark ? { mark, length: match.length } : null;
    };
    const numberAt = (index: number, pattern: RegExp) => {
      const key = tokens[index]?.key ?? '';
      return pattern.test(key) ? Number(key) : null;
    };
    /** A second year from `index` on, behind a word or a dash. */
    const secondAt = (index: number, year: number): Found | null => {
      const to = markAt(index, ['to']);
      const other = numberAt(index + (to?.length ?? 0), YEAR);
      if (other !== null && other >= year)
        return { length: index + (to?.length ?? 0) + 1 - start, years: [year, other] };
      const now = markAt(index, ['now']);
      return now ? { length: index + now.length - start, years: [year, Math.max(year, last)] } : null;
    };

    const before = markAt(start, ['since', 'after', 'before', 'until', 'in', 'between', 'decade', 'last']);
    const at = start + (before?.length ?? 0);
    const count = numberAt(at, FEW_YEARS);
    if (count !== null) {
      const unit = markAt(at + 1, before?.mark === 'last' ? ['years', 'ago'] : ['ago']);
      return unit ? { length: at + 1 + unit.length - start, years: [last - count + 1, last] } : null;
    }
    const decade = DECADE.exec(tokens[at]?.key ?? '');
    if (decade)
      return { length: at + 1 - start, years: [Number(decade[1]) * 10, Number(decade[1]) * 10 + 9] };
    const year = numberAt(at, YEAR);
    if (year === null) return null;
    const length = at + 1 - start;
    if (before?.mark === 'after') return { length, years: [year + 1, Math.max(year + 1, last)] };
    if (before?.mark === 'before') return { length, years: [Math.min(first, year - 1), year - 1] };
    if (before?.mark === 'until') return { length, years: [Math.min(first, year), year] };
    if (before?.mark === 'decade') return { length, years: [year, year + 9] };
    const second = secondAt(at + 1, year);
    if (second) return second;
    return { length, years: [year, before?.mark === 'since' ? Math.max(year, last) : year] };
  };
}
