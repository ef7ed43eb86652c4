import { growthTexts } from '../../i18n/charts/growth.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { isOneOf } from '../../model/typed.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import type { ChartTable } from '../frame/table.ts';
import type { GrowthEvents } from './events/events.ts';
import type { GrowthLayout } from './layout.ts';

/** The name of a part of the stack. */
export function nameOfPart(value: string, { messages }: I18n): string {
  if (isOneOf(FIELDS, value)) return messages.fields[value].name;
  return isOneOf(KINDS, value) ? messages.kinds[value].long : value;
}

/** The numbers of each year, newest last, with its events in words. `layout` is one of single years. */
export function tableOfGrowth(
  { columns, values }: GrowthLayout,
  events: GrowthEvents,
  i18n: I18n,
): ChartTable {
  const { formats, locale } = i18n;
  const text = growthTexts.of(locale);
  const eventsOf = new Map(events.years.map((entry) => [entry.year, entry.events]));
  return {
    columns: [
      { label: text.columns.year, format: String },
      { label: text.columns.sites, format: formats.count },
      { label: text.columns.total, format: formats.count },
      ...values.map(({ value }) => ({ label: nameOfPart(value, i18n), format: formats.count })),
      { label: text.columns.events },
    ],
    rows: columns.map(({ year, count, total, parts }) => [
      year,
      count,
      total,
      ...values.map(({ value }) => parts.find((part) => part.value === value)?.count ?? 0),
      (eventsOf.get(year) ?? []).map((event) => event.text[locale]).join('; '),
    ]),
  };
}
