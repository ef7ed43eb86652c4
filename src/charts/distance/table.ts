import type { I18n } from '../../i18n/i18n-context.tsx';
import type { CoverageHistory } from '../../model/coverage/history.ts';
import type { MatrixCell } from '../../model/coverage/matrix.ts';
import { type CountryReach, type Spread, shareWithin } from '../../model/coverage/people.ts';
import { RANGES } from '../../model/coverage/ranges.ts';
import type { WhatIfGain } from '../../model/coverage/what-if.ts';
import type { Coverage } from '../../state/coverage/coverage.ts';
import type { DistanceWords } from '../../state/coverage/words.ts';
import type { Cell, ChartColumn, ChartTable } from '../frame/table.ts';

/** The columns of the shares within each distance. */
const rangeColumns = ({ text, formats, km }: DistanceWords): readonly ChartColumn[] =>
  RANGES.map((range) => ({ label: text.columns.within(km(range)), format: formats.share }));

const rangeShares = (spread: Spread): readonly Cell[] => RANGES.map((_, last) => shareWithin(spread, last));

/** Infinite distances are none. */
const known = (km: number): Cell => (Number.isFinite(km) ? Math.round(km) : null);

/** Every country of the part of the world, by the distances of its people. */
export function tableOfCountries(
  countries: readonly CountryReach[],
  coverage: Coverage,
  words: DistanceWords,
): ChartTable {
  const { text, formats, locale } = words;
  const { columns } = text;
  return {
    columns: [
      { label: columns.country },
      { label: columns.people, format: text.rounded },
      { label: columns.known, format: formats.share },
      { label: columns.median, format: formats.count },
      ...rangeColumns(words),
      { label: columns.city },
      { label: columns.cityKm, format: formats.count },
      { label: columns.nearest },
    ],
    rows: countries.map(({ code, spread, median, known: share, largest }) => [
      words.nameOfCountry(code),
      Math.round(spread.total),
      share,
      known(median),
      ...rangeShares(spread),
      largest.place.name[locale],
      known(largest.km),
      largest.nearest < 0 ? null : words.nameOfCentre(coverage, largest.nearest),
    ]),
  };
}

/** Every field in every region. */
export function tableOfFields(
  cells: readonly MatrixCell[],
  words: DistanceWords,
  { messages }: I18n,
): ChartTable {
  const { columns } = words.text;
  return {
    columns: [
      { label: columns.field },
      { label: columns.region },
      { label: columns.centres, format: words.formats.count },
      ...rangeColumns(words),
    ],
    rows: cells.map(({ field, region, centres, spread }) => [
      messages.fields[field].name,
      messages.regions[region].name,
      centres,
      ...rangeShares(spread),
    ]),
  };
}

/** Every year. */
export function tableOfYears({ years }: CoverageHistory, words: DistanceWords): ChartTable {
  const { columns } = words.text;
  return {
    columns: [
      { label: columns.year, format: String },
      { label: columns.centres, format: words.formats.count },
      ...rangeColumns(words),
    ],
    rows: years.map(({ year, centres, spread }) => [year, centres, ...rangeShares(spread)]),
  };
}

/** Every country whose people come nearer. */
export function tableOfGain({ countries }: WhatIfGain, words: DistanceWords): ChartTable {
  const { text, formats } = words;
  const { columns } = text;
  return {
    columns: [
      { label: columns.country },
      { label: columns.nearer, format: text.rounded },
      { label: columns.before, format: formats.count },
      { label: columns.after, format: formats.count },
      ...RANGES.map((range) => ({ label: columns.within(words.km(range)), format: text.rounded })),
    ],
    rows: countries.map(({ code, people, median, within }) => [
      words.nameOfCountry(code),
      Math.round(people),
      known(median.before),
      known(median.after),
      ...within.map(Math.round),
    ]),
  };
}
