import type { texts as exploring } from '../../i18n/en/own/explore.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { LOCALES } from '../../i18n/locales.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import { YEAR_END } from '../../model/own/explore/bins.ts';
import { type FacetData, type FacetValue, facetDataOf } from '../../model/own/explore/facet-data.ts';
import { calendarOf, MONTHS_OF, monthOf } from '../../model/own/explore/grains.ts';
import type { OwnFilter } from '../../model/own/kept/filters.ts';
import { saysNothing } from '../../model/own/meaning/column-types.ts';
import { at } from '../../model/typed.ts';
import type { OwnList } from './own-list.ts';

/** Whose words filters and values are said in. */
export interface Speaker {
  readonly i18n: I18n;
  readonly text: typeof exploring;
  readonly catalog: Catalog;
}

/** So many values are named in a chip. */
const NAMED = 3;

/** A number as the reader's language writes it, with as many decimals as steps of that width need. */
export function sayNumber(value: number, step: number, { locale }: I18n): string {
  const digits = Math.min(6, Math.max(0, Math.ceil(-Math.log10(step))));
  return value.toLocaleString(LOCALES[locale].region, { maximumFractionDigits: digits });
}

/** A decimal year as the year that it is in: no thousands are parted. */
const sayYear = (value: number): string => String(Math.floor(value));

/** The month in which a decimal year is, as the language writes it. */
function sayMonth(value: number, { locale }: I18n): string {
  const { year, place } = calendarOf(monthOf(value));
  const first = new Date(Date.UTC(2000, place)).setUTCFullYear(year);
  return new Intl.DateTimeFormat(LOCALES[locale].region, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(first);
}

/** A date as it is typed into a field: a year, or a month of it. */
export const writeBound = (value: number, isMonth: boolean): string => {
  const { year, place } = calendarOf(monthOf(value));
  return isMonth ? `${place + 1}/${year}` : String(year);
};

const quarterOf = (value: number): readonly [quarter: string, year: string] => {
  const { year, place } = calendarOf(monthOf(value));
  return [String(Math.floor(place / MONTHS_OF.quarter) + 1), String(year)];
};

/** Whether a range of dates begins and ends with whole years. */
export const areWholeYears = ({
  from,
  to,
}: Pick<Extract<OwnFilter, { kind: 'range' }>, 'from' | 'to'>): boolean =>
  [from, to].every((bound) => bound === null || isAtYear(bound));

const isAtYear = (value: number): boolean => Math.abs(value - Math.round(value)) <= 1.5 * (1 - YEAR_END);

/** A bound of a column: a year, a quarter or a month as its dates are gathered, or a number. */
export function sayBound(
  value: number,
  data: FacetData | null,
  { i18n, text }: Pick<Speaker, 'i18n' | 'text'>,
): string {
  if (data?.kind === 'years') {
    if (data.grain === 'month') return sayMonth(value, i18n);
    return data.grain === 'quarter' ? text.quarter(...quarterOf(value)) : sayYear(value);
  }
  // To a hundredth of a bin: what was typed is told as it was typed.
  const step = data && 'bins' in data ? data.bins.step / (data.bins.isWhole ? 1 : 100) : 1e-4;
  return sayNumber(value, step, i18n);
}

/** What a value of a facet is called. */
export function sayValue(
  { name }: FacetValue,
  kind: FacetData['kind'],
  { i18n, text, catalog }: Speaker,
): string {
  if (kind === 'countries')
    return name === '' ? text.noCountry : (catalog.countries.get(name)?.name[i18n.locale] ?? name);
  return saysNothing(name) ? text.blank : name;
}

/** The names of the values that a filter keeps: of countries each once, however often the list writes it otherwise. */
function namesKept(kept: readonly string[], data: FacetData | null, speaker: Speaker): readonly string[] {
  if (!data || 'bins' in data) return kept;
  const wanted = new Set(kept);
  const values = data.values.filter(
    ({ texts }) => texts.length > 0 && texts.every((each) => wanted.has(each)),
  );
  return values.map((value) => sayValue(value, data.kind, speaker));
}

/** A filter of a list in a few words, as a chip shows it. */
export function sayFilter(filter: OwnFilter, list: OwnList, speaker: Speaker): string {
  const { text, i18n } = speaker;
  if (filter.kind === 'area') return text.inArea;
  if (filter.kind === 'text') return text.containing(filter.query);
  const column = at(list.table.names, filter.column);
  const data = facetDataOf(list, filter.column);
  if (filter.kind === 'values') {
    const names = namesKept(filter.values, data, speaker);
    const rest = names.length - NAMED;
    const more = rest > 0 ? [text.andMore(rest, i18n.formats.count(rest))] : [];
    const said = names.length === 0 ? text.nowhere : [...names.slice(0, NAMED), ...more].join(', ');
    return text.valuesOf(column, said);
  }
  // Whatever its chart is gathered by, a range of dates is told as exactly as it is.
  const isDate = data?.kind === 'years';
  const say = (bound: number) => {
    if (!isDate) return sayBound(bound, data, speaker);
    return areWholeYears(filter) ? sayYear(bound) : sayMonth(bound, i18n);
  };
  const [from, to] = [filter.from, filter.to].map((bound) => (bound === null ? null : say(bound)));
  if (from && to) return text.range(column, from, to);
  if (from) return isDate ? text.since(column, from) : text.atLeast(column, from);
  return (isDate ? text.until : text.atMost)(column, to ?? '');
}
