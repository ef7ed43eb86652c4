import type { RecordOf } from '../columns/column.ts';
import { amount, choice, from, iso3, optional, text, year } from '../columns/kinds.ts';
import { UNESCO_FOUNDED } from '../site.ts';
import { readRows } from './row-file.ts';

/** What a country or territory is in UNESCO. */
export const STANDINGS = ['member', 'associate', 'observer', 'non-member'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Columns of `countries.csv` that tell of a country's research, and of its place in UNESCO. */
export const RESEARCH = {
  iso3: iso3(),
  /** Spending on research and development in percent of the gross domestic product, with its year and source. */
  percent: from('rd_percent_gdp', optional(amount())),
  percentYear: from('rd_year', optional(year())),
  source: from('rd_source', optional(text())),
  /** Researchers per million inhabitants. */
  researchers: from('researchers_per_million', optional(amount())),
  researchersYear: optional(year()),
  /** Articles of science and engineering, counted by shares of their authors. */
  articles: from('sci_articles', optional(amount())),
  articlesYear: from('sci_articles_year', optional(year())),
  standing: from('unesco_status', choice(STANDINGS)),
  memberSince: from('unesco_member_since', optional(year(UNESCO_FOUNDED))),
};
export type Research = RecordOf<typeof RESEARCH>;

/** What a country spends on research and development; only countries of which a figure is known. */
export interface Spending {
  readonly iso3: string;
  /** In percent of the gross domestic product. */
  readonly percent: number;
  readonly year: number;
  readonly source: string;
}

/** What countries have of research, from the parsed text of `research.json`; throws a sentence where it has another form. */
export function decodeResearch(json: unknown): readonly Research[] {
  return readRows(RESEARCH, json, 'research.json');
}

/** What countries spend on research, of those of which it is known with year and source. */
export function spendingOf(research: readonly Research[]): readonly Spending[] {
  return research.flatMap(({ iso3, percent, percentYear: year, source }) =>
    percent === null || year === null || source === null ? [] : [{ iso3, percent, year, source }],
  );
}
