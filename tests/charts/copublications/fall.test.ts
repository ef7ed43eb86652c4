import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFall } from '../../../src/charts/copublications/fall.ts';
import { tableOfPartners, tableOfYears } from '../../../src/charts/copublications/table.ts';
import { copublicationsTexts } from '../../../src/i18n/charts/copublications.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { decodeCopublications } from '../../../src/model/catalog/copublications.ts';
import { selectPartners } from '../../../src/state/cooperation/partners.ts';
import { readTable } from '../../helpers/real-tables.ts';

const file = new URL('../../../public/data/copublications.json', import.meta.url);
const copublications = decodeCopublications(JSON.parse(readFileSync(file, 'utf8')));
const totals = new Map(
  readTable('copublications-totals').map((row) => [
    `${row.iso3} ${row.year}`,
    Number(row.international_papers),
  ]),
);
const pairs = readTable('copublications').filter((row) => [row.from_iso3, row.to_iso3].includes('VNM'));
const worksWith = (code: string, year: number) =>
  Number(
    pairs.find((row) => row.year === String(year) && [row.from_iso3, row.to_iso3].includes(code))?.papers ??
      0,
  );

describe('a fall of co-publications', () => {
  it('is told with the partners with whom most of it went, as the tables have them', () => {
    const fall = findFall(copublications, 'VNM', 2021);
    expect(fall).toMatchObject({
      year: 2021,
      before: totals.get('VNM 2020'),
      now: totals.get('VNM 2021'),
    });
    expect(fall?.partners.map(({ code }) => code)).toEqual(['IRN', 'PAK', 'CHN']);
    for (const { code, before, now } of fall?.partners ?? []) {
      expect([before, now]).toEqual([worksWith(code, 2020), worksWith(code, 2021)]);
    }
  });

  it('is none where there were more works, in a year that reads low for all, and in one without numbers', () => {
    expect(findFall(copublications, 'VNM', 2020)).toBeNull();
    expect(totals.get('VNM 2022')).toBeLessThan(totals.get('VNM 2021') ?? 0);
    expect(findFall(copublications, 'VNM', 2022)).toBeNull();
    expect(findFall(copublications, 'VNM', 1900)).toBeNull();
    expect(findFall(copublications, 'nobody', 2021)).toBeNull();
  });
});

describe('the tables of co-publications', async () => {
  const { formats } = await loadI18n('en');
  const writing = { text: copublicationsTexts.of('en'), formats, nameOf: (code: string) => code };
  const shown = selectPartners(copublications, 'VNM', 2021);

  it('have the years as rows, with the totals and pairs of each, and nothing where there is no number', () => {
    const { columns, rows } = tableOfYears(copublications, 'VNM', shown.partners.slice(0, 2), writing);
    expect(columns.map(({ label }) => label)).toEqual([
      'Year',
      'All international',
      'With USA',
      `With ${shown.partners[1]?.code}`,
      'Indexed',
    ]);
    expect(rows).toHaveLength(2023 - 1990 + 1);
    for (const [year, all, usa, , indexed] of rows) {
      expect(all).toBe(totals.get(`VNM ${year}`) ?? 0);
      const hasPairs = copublications.years.includes(Number(year));
      expect(usa).toBe(hasPairs ? worksWith('USA', Number(year)) : null);
      expect(indexed).toBe(Number(year) >= 2022 ? 'partly: reads low' : 'wholly');
    }
  });

  it('have the partners of a year as rows', () => {
    const { rows } = tableOfPartners(shown, shown.partners, writing);
    expect(rows).toHaveLength(shown.partners.length);
    expect(rows[0]?.slice(0, 2)).toEqual(['USA', worksWith('USA', 2021)]);
  });
});
