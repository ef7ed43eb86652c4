import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeCopublications } from '../../../src/model/catalog/copublications.ts';
import {
  countryOfPapers,
  INCOMPLETE_FROM,
  selectPair,
  selectPartners,
  yearOfPapers,
} from '../../../src/state/cooperation/partners.ts';
import { readTable } from '../../helpers/real-tables.ts';

const file = new URL('../../../public/data/copublications.json', import.meta.url);
const copublications = decodeCopublications(JSON.parse(readFileSync(file, 'utf8')));
const rows = readTable('copublications');
const totals = readTable('copublications-totals');

/** Partner and works of each row that names the country, straight from the table. */
function recount(country: string, year: number): Map<string, number> {
  const found = rows.filter(
    (row) => Number(row.year) === year && (row.from_iso3 === country || row.to_iso3 === country),
  );
  return new Map(
    found.map((row) => [
      (row.from_iso3 === country ? row.to_iso3 : row.from_iso3) as string,
      Number(row.papers),
    ]),
  );
}

describe('the partners of a country', () => {
  it.each([
    ['VNM', 2021],
    ['VNM', 1990],
    ['JPN', 2015],
    ['USA', 2023],
    ['AND', 2000],
    ['TWN', 2010],
  ])('of %s in %i are those of a recount of the table, most works first', (country, year) => {
    const { partners, total, year: shown } = selectPartners(copublications, country, year);
    expect(shown).toBe(year);
    expect(new Map(partners.map(({ code, papers }) => [code, papers]))).toEqual(recount(country, year));
    const papers = partners.map((partner) => partner.papers);
    expect(papers).toEqual([...papers].sort((a, b) => b - a));
    const row = totals.find(({ iso3, year: of }) => iso3 === country && Number(of) === year);
    expect(total).toBe(Number(row?.international_papers ?? 0));
  });

  it('are none of a code that the table lacks', () => {
    expect(selectPartners(copublications, 'XXX', 2021)).toEqual({ year: 2021, partners: [], total: null });
  });

  it('never have more works with a country than it has with all the world', () => {
    for (const year of copublications.years) {
      const { partners, total } = selectPartners(copublications, 'VNM', year);
      expect(partners[0]?.papers).toBeLessThanOrEqual(total ?? 0);
    }
  });
});

describe('the works of a pair', () => {
  it('are those of the table for each of its years, whichever is named first', () => {
    const expected = copublications.years.map((year) => recount('VNM', year).get('JPN') ?? 0);
    expect(selectPair(copublications, 'VNM', 'JPN')).toEqual(expected);
    expect(selectPair(copublications, 'JPN', 'VNM')).toEqual(expected);
    expect(expected.at(-1)).toBeGreaterThan(0);
  });

  it('are none of a pair without a work', () => {
    expect(selectPair(copublications, 'VNM', 'VNM')).toBeNull();
  });
});

describe('the year of the papers', () => {
  it('is the wished one where the table has it, otherwise the latest that is wholly indexed', () => {
    expect(yearOfPapers(copublications, 2005)).toBe(2005);
    expect(yearOfPapers(copublications, 2023)).toBe(2023);
    expect(yearOfPapers(copublications, 1991)).toBe(INCOMPLETE_FROM - 1);
    expect(yearOfPapers(copublications, null)).toBe(2021);
  });
});

describe('the country of the papers', () => {
  it('is the only one that is filtered by, otherwise Viet Nam', () => {
    expect(countryOfPapers(['JPN'])).toBe('JPN');
    expect(countryOfPapers([])).toBe('VNM');
    expect(countryOfPapers(['JPN', 'DEU'])).toBe('VNM');
  });
});
