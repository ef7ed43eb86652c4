import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Catalog } from '../../model/catalog/catalog.ts';
import {
  MALAYSIA,
  PARTS,
  RESEARCHERS,
  SIMILAR,
  TERM,
  VIET_NAM,
  WAYS,
  WORKS,
} from '../../model/methods/examples.ts';
import type { Digits } from './digits.ts';

/** The numbers of partners, ways and shared works, as a language writes them. */
export function cooperationNumbers({ count, fixed, share }: Digits) {
  const networks = MALAYSIA.networks / MALAYSIA.mostNetworks;
  const papers = Math.log1p(MALAYSIA.papers) / Math.log1p(MALAYSIA.mostPapers);
  const near = 1 - MALAYSIA.km / MALAYSIA.halfWay;
  return {
    partners: {
      networks: count(MALAYSIA.networks),
      mostNetworks: count(MALAYSIA.mostNetworks),
      networksValue: fixed(networks, 3),
      papers: count(MALAYSIA.papers),
      mostPapers: count(MALAYSIA.mostPapers),
      year: String(MALAYSIA.year),
      papersPlus: count(MALAYSIA.papers + 1),
      mostPapersPlus: count(MALAYSIA.mostPapers + 1),
      papersValue: fixed(papers, 3),
      km: count(MALAYSIA.km),
      halfWay: count(MALAYSIA.halfWay),
      nearValue: fixed(near, 3),
      score: fixed((networks + papers + near) / 3, 2),
    },
    paths: { count: count(WAYS.count) },
    works: {
      year: String(WORKS.year),
      total: count(WORKS.total),
      with: count(WORKS.with),
      share: share(WORKS.with / WORKS.total),
      from: String(WORKS.from),
      withThen: count(WORKS.withThen),
      times: fixed(WORKS.with / WORKS.withThen, 1),
    },
  };
}

/** Names of countries with something said of each. */
const named = (rows: readonly (readonly [code: string, said: string])[], nameOf: (code: string) => string) =>
  rows.map(([code, said]) => `${nameOf(code)} ${said}`);

/** The numbers of shares, places, figures, likeness and terms, as a language writes them. */
export function tableNumbers(
  { count, fixed, share, list, km, keywords, date }: Digits,
  nameOf: NameOfCountry,
) {
  const { both, water, africa, centres } = PARTS;
  const { ranked, old, oldest } = RESEARCHERS;
  const { others, lessSpending, lessResearchers } = MALAYSIA;
  const figures = ranked.map(([code, figure, year]) => [code, `${count(figure)} (${year})`] as const);
  const more = ranked.filter(([, figure]) => figure > VIET_NAM.researchers).length;
  return {
    parts: {
      both: count(both),
      water: count(water),
      africa: count(africa),
      centres: count(centres),
      ofField: share(both / water),
      ofRegion: share(both / africa),
      ofWorld: share(water / centres),
      difference: count(Math.round(100 * (water / centres)) - Math.round(100 * (both / africa))),
    },
    ranks: {
      list: list(named(figures, nameOf)),
      old: list(
        named(
          old.map(([code, year]) => [code, `(${year})`]),
          nameOf,
        ),
      ),
      oldest: count(oldest),
      place: count(more + 1),
      of: count(ranked.length),
    },
    research: {
      spending: fixed(VIET_NAM.spending, 2),
      spendingYear: String(VIET_NAM.spendingYear),
      researchers: count(VIET_NAM.researchers),
      researchersYear: String(VIET_NAM.researchersYear),
      articles: count(VIET_NAM.articles),
      articlesYear: String(VIET_NAM.articlesYear),
      others: count(others),
      lessSpending: count(lessSpending),
      lessResearchers: count(lessResearchers),
      first: fixed(lessSpending / others, 3),
      second: fixed(lessResearchers / others, 3),
      mean: fixed((lessSpending + lessResearchers) / others / 2, 2),
    },
    similar: {
      list: list(
        SIMILAR.map(
          ({ name, shared, km: far }, at) =>
            `${at === 0 ? `**${name}**` : name} ${keywords(shared)}, ${km(far)}`,
        ),
      ),
    },
    terms: {
      signed: date(TERM.signed),
      begins: date(TERM.begins),
      years: count(TERM.years),
      ends: date(TERM.ends),
      compiled: date(TERM.compiled),
    },
  };
}

type NameOfCountry = (code: string) => string;

/** Names of countries in a language. */
export const nameCountries =
  ({ locale }: Pick<I18n, 'locale'>, catalog: Catalog): NameOfCountry =>
  (code) =>
    catalog.countries.get(code)?.name[locale] ?? code;
