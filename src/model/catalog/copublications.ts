import { openFile, type PackedFile } from './packed-file.ts';

/** Works with authors in two countries or territories, by year. */
export interface Copublications {
  /** ISO 3166-1 alpha-3 codes and `XKX`, the one with most shared works first. Not all are countries. */
  readonly codes: readonly string[];
  /** The years of the pairs, ascending, with gaps. */
  readonly years: readonly number[];
  readonly pairs: readonly CopublicationPair[];
  /** Consecutive years of the totals, ascending. */
  readonly totalYears: readonly number[];
  /** Per code, works of each of `totalYears` with authors there and anywhere else. */
  readonly totals: ReadonlyMap<string, readonly number[]>;
}

/** A pair of codes and its works in each of the years; 0 where there are none. Whole counting: a work counts in every pair. */
export interface CopublicationPair {
  readonly from: string;
  readonly to: string;
  readonly papers: readonly number[];
}

/** The shape of `copublications.json`. Pairs are numbered `from * codes.length + to`; each states its distance to the one before. */
export interface PackedCopublications {
  readonly version: number;
  readonly codes: readonly string[];
  readonly years: readonly number[];
  readonly steps: readonly number[];
  /** A column a year, with one number a pair: 10 % smaller than a row a pair. */
  readonly papers: readonly (readonly number[])[];
  readonly totalYears: readonly number[];
  readonly totals: readonly (readonly number[])[];
}

/** The co-publications from the parsed text of `copublications.json`; throws with a sentence where it is not what it should be. */
export function decodeCopublications(json: unknown): Copublications {
  const file = openFile(json, 'copublications.json');
  if (!isPacked(file)) throw new Error('copublications.json: a list is missing');
  const { codes, years, steps, papers, totalYears, totals } = file;
  if (papers.some((column) => column.length !== steps.length) || papers.length !== years.length) {
    throw new Error('copublications.json: a year has not as many numbers as there are pairs');
  }
  let number = 0;
  return {
    codes,
    years,
    pairs: steps.map((step, pair) => {
      number += step;
      return {
        from: codes[Math.floor(number / codes.length)] ?? '',
        to: codes[number % codes.length] ?? '',
        papers: papers.map((column) => column[pair] ?? 0),
      };
    }),
    totalYears,
    totals: new Map(codes.map((code, index) => [code, totals[index] ?? []])),
  };
}

/** Whether every list is there; what the build wrote into them is trusted. */
function isPacked(file: PackedFile): file is PackedFile & PackedCopublications {
  const lists = ['codes', 'years', 'steps', 'papers', 'totalYears', 'totals'];
  return lists.every((list) => Array.isArray(file[list]));
}
