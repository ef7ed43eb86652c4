import type { IndicatorsTexts } from '../../i18n/charts/indicators.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { LOCALES } from '../../i18n/locales.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Indicator } from '../../model/catalog/chronicle.ts';
import type { SourceDocument } from '../../model/catalog/source-document.ts';
import { nameOfSource } from '../../model/source-name.ts';
import { GROUPS } from '../../model/vocabulary.ts';
import { nameOfSite } from '../../state/scene/order.ts';

/** How sure a number is: a bound, an estimate, or one of the first so many. */
export type Qualifier = keyof IndicatorsTexts['qualifiers'];

/** How labels of the table end where they say how sure the number is, in both languages. */
const ENDINGS: Readonly<Record<string, Qualifier>> = {
  'more than': 'more',
  about: 'about',
  'less than': 'less',
  nearly: 'nearly',
  'within the top': 'within',
  hơn: 'more',
  trên: 'more',
  khoảng: 'about',
  'chưa đầy': 'less',
  gần: 'nearly',
  'trong nhóm': 'within',
};
const ENDING = new RegExp(` \\((${Object.keys(ENDINGS).join('|')})\\)$`);

/** Parts of notes that say how sure the number is. */
const NOTED: readonly (readonly [RegExp, Qualifier])[] = [
  [/\blower bound\b/, 'more'],
  [/\bupper bound\b/, 'less'],
  [/\b(approximate|estimate)\b/, 'about'],
];

/** Parts of notes that say no more than the words before and behind the value. */
const SAID = /^(lower bound|upper bound|approximate|target|target, approximate|range [\d-]+)$/;

/** How sure the number of an indicator is, from the end of its label, or else its note; null where it is exact. */
export function qualifierOf({ label, note }: Indicator): Qualifier | null {
  const ending = (ENDING.exec(label.en) ?? ENDING.exec(label.vi))?.[1];
  if (ending) return ENDINGS[ending] ?? null;
  return NOTED.find(([pattern]) => pattern.test(note ?? ''))?.[1] ?? null;
}

/** Whether the number is aimed at, not reached. */
export function isTarget({ note }: Indicator): boolean {
  return /(^|; )target\b/.test(note ?? '');
}

/** The parts of a note as the table writes it; of addresses only the host is left. */
export function partsOfNote(note: string | null): readonly string[] {
  const withoutPaths = (note ?? '').replace(/https?:\/\/(?:www\.)?([^\s/)]+)[^\s)]*/g, '$1');
  return withoutPaths.split('; ').filter(Boolean);
}

/** A number in words: what stands before it, the number, what stands behind it. */
export interface ValueWords {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** What is said of figures in the reader's language. */
export interface IndicatorWords {
  readonly label: (indicator: Indicator) => string;
  readonly value: (indicator: Indicator) => ValueWords;
  /** The whole value, e.g. `more than 200 people`. */
  readonly valueText: (indicator: Indicator) => string;
  readonly number: (value: number) => string;
  readonly entity: (id: string) => string;
  /** The whole note with a capital and a full stop; null where there is none. */
  readonly note: (indicator: Indicator) => string | null;
  /** The parts of the note that the value itself does not say: `about` and `target` stand before and behind it. */
  readonly remarks: (indicator: Indicator) => readonly string[];
  /** Parts of notes as one sentence. */
  readonly sentence: (parts: readonly string[]) => string;
  /** A document by its title, a page by its host. */
  readonly source: (source: string) => string;
  /** A year, a month or a day, as exact as it is. */
  readonly date: (iso: string) => string;
}

/** Makes the words for figures and events. */
export function createIndicatorWords(
  i18n: I18n,
  texts: IndicatorsTexts,
  catalog: Catalog,
  documents: ReadonlyMap<string, SourceDocument>,
): IndicatorWords {
  const { locale, messages, formats } = i18n;
  // Documents print up to two decimals (18.72): one less would no longer be what they state.
  const decimals = new Intl.NumberFormat(LOCALES[locale].region, { maximumFractionDigits: 2 });
  const month = new Intl.DateTimeFormat(LOCALES[locale].region, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const number = (value: number) => decimals.format(value);
  const value = (indicator: Indicator): ValueWords => {
    const qualifier = qualifierOf(indicator);
    const before = qualifier ? texts.qualifiers[qualifier] : '';
    const formatted = number(indicator.value);
    const write = texts.units[indicator.unit]?.write;
    // `top 40`, not `top 40th`.
    const bare = qualifier === 'within' || !write;
    const [written, after] = bare ? [formatted, ''] : write(formatted, indicator.value);
    return { before, number: written, after };
  };
  const sentence = (parts: readonly string[]) => {
    const joined = parts.join('; ');
    return `${joined.charAt(0).toLocaleUpperCase(locale)}${joined.slice(1)}.`;
  };
  return {
    label: ({ label }) => label[locale].replace(ENDING, ''),
    value,
    valueText: (indicator) => {
      const { before, number: written, after } = value(indicator);
      return [before, written, after].filter(Boolean).join(' ');
    },
    number,
    entity: (id) => {
      const known = texts.entities[id] ?? catalog.countries.get(id)?.name[locale];
      if (known) return known;
      const site = catalog.siteById.get(id);
      if (site) return nameOfSite(site, locale).text;
      const group = GROUPS.find((candidate) => candidate === id.toLowerCase());
      return group ? messages.groups[group] : id;
    },
    note: ({ note }) => {
      const parts = partsOfNote(note).map(texts.note);
      return parts.length === 0 ? null : sentence(parts);
    },
    remarks: ({ note }) =>
      partsOfNote(note)
        .filter((part) => !SAID.test(part))
        .map(texts.note),
    sentence,
    source: (source) => nameOfSource(source, documents, locale),
    date: (iso) => {
      if (iso.length <= 4) return iso;
      return iso.length <= 7 ? month.format(new Date(`${iso}-01`)) : formats.date(iso);
    },
  };
}
