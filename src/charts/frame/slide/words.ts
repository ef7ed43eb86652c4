import { slideTexts } from '../../../i18n/charts/slide.ts';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import { withSmallStart } from '../../../i18n/small-start.ts';
import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import type { Catalog } from '../../../model/catalog/catalog.ts';
import { describeFilters } from '../../../state/view/describe.ts';
import type { Filters } from '../../../state/view/view.ts';

/** What is counted in rows: the keys of the words for them. */
export type RowKind = keyof ReturnType<typeof slideTexts.of>['more'];

/** Rows whose numbers are told to those who do not see the chart. */
const TOLD = 5;

/**
 * What is counted, and when: `Number of water centres in Africa, as of 30 November 2026`. The filters are those that the chart
 * heeds: its own are to be left out.
 */
export function unitOfSites(
  filters: Filters,
  catalog: Catalog,
  i18n: I18n,
  how: 'sites' | 'byYear' | 'upToYear' | 'eachSide' = 'sites',
): string {
  const { formats, locale } = i18n;
  const what = describeFilters(filters, i18n, catalog);
  const within = withSmallStart(what, locale);
  return slideTexts.of(locale).units[how](within, formats.date(catalog.compiled));
}

/** How many rows are left out, and between what numbers they lie; null where none is. */
export function noteRest(
  kind: RowKind,
  rest: readonly { readonly count: number }[],
  { formats, locale }: I18n,
  write: (value: number) => string = formats.count,
): string | null {
  if (rest.length === 0) return null;
  const counts = rest.map(({ count }) => count);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const range = least === most ? write(least) : `${write(least)}–${write(most)}`;
  return slideTexts.of(locale).more[kind](rest.length, formats.count(rest.length), range);
}

/** Sentences as one note; null where there is none. */
export function joinNotes(notes: readonly (string | null)[]): string | null {
  return notes.filter((note) => note !== null && note !== '').join(' ') || null;
}

/** The finding, the first numbers and those that are spoken of, for those who do not see the chart. */
export function altOf(
  finding: string,
  { categories, labels, highlight }: Pick<SlidePlot, 'categories' | 'labels' | 'highlight'>,
): string {
  const named = categories
    .map((category, place) => ({ place, label: labels[place] ?? '', category }))
    .filter(({ label }) => label !== '');
  const told = named
    .filter(({ place }, order) => order < TOLD || highlight.includes(place))
    .map(({ category, label }) => `${category}: ${label}`);
  const said = finding.replace(/[.:;]$/, '');
  return told.length === 0 ? `${said}.` : `${said}. ${told.join('; ')}.`;
}
