import type { IndicatorsTexts } from '../../../i18n/charts/indicators.ts';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import type { Localized } from '../../../model/briefing/briefing.ts';
import type { Catalog } from '../../../model/catalog/catalog.ts';
import type { Indicator } from '../../../model/catalog/chronicle.ts';
import { spelledWords } from '../../../model/search/fold.ts';
import { GROUPS } from '../../../model/vocabulary.ts';
import { nameOfSite } from '../../../state/scene/order.ts';

/** Something that can be put into a step. */
export interface Offer {
  /** As it goes into a text. */
  readonly snippet: string;
  /** Without braces, where it is a figure of one number. */
  readonly figure: string | null;
  readonly label: string;
  /** What it shows now, of what and of when. */
  readonly value: string;
  /** What stands below it where it is set large. */
  readonly words: Localized;
}

/** Whose an indicator is, in words. */
function nameOfEntity(
  id: string,
  catalog: Catalog,
  { messages, locale }: I18n,
  texts: IndicatorsTexts,
): string {
  const known = texts.entities[id] ?? catalog.countries.get(id)?.name[locale];
  if (known) return known;
  const site = catalog.siteById.get(id);
  if (site) return site.kind === 'centre' && site.acronym ? site.acronym : nameOfSite(site, locale).text;
  const group = GROUPS.find((candidate) => candidate === id.toLowerCase());
  return group ? messages.groups[group] : id;
}

/** Stands for the figure while its unit is written: no text has this letter. */
const FIGURE = '\uE000';

/** An indicator with its unit, as a text says it, e.g. `{{indicator rd-gdp-vnm}} % of GDP`. */
function withUnit(snippet: string, { unit, value }: Indicator, texts: IndicatorsTexts): string {
  const written = texts.units[unit]?.write(FIGURE, value).filter(Boolean).join(' ') ?? `${FIGURE} ${unit}`;
  // A year is written by its digits: nothing stands beside it.
  if (!written.includes(FIGURE)) return snippet;
  return written.replace(`${FIGURE}%`, `${FIGURE} %`).replace(FIGURE, snippet);
}

/** Indicators as offers: each with its unit, whose it is, and its year. */
export function offersOfIndicators(
  indicators: readonly Indicator[],
  catalog: Catalog,
  i18n: I18n,
  texts: IndicatorsTexts,
): readonly Offer[] {
  const { locale, formats } = i18n;
  return indicators.map((indicator) => {
    const { id, label, value, unit, year, entity } = indicator;
    const figure = `indicator ${id}`;
    const snippet = `{{${figure}}}`;
    const number = unit === 'year' ? String(value) : formats.measure(value);
    const [name, when] = [nameOfEntity(entity, catalog, i18n, texts), year === null ? '' : String(year)];
    const about = [label[locale].includes(name) ? '' : name, when].filter(Boolean).join(', ');
    return {
      snippet: `${withUnit(snippet, indicator, texts)}${about ? ` (${about})` : ''}`,
      figure,
      label: label[locale],
      value: [withUnit(number, indicator, texts), name, when].filter(Boolean).join(' · '),
      // A number that is set large bears no unit: the words below it do.
      words: {
        [locale]: `${label[locale]} (${[texts.units[unit]?.name ?? unit, about].filter(Boolean).join(', ')})`,
      },
    };
  });
}

/** Whether all words that are looked for begin words of the offer. */
export function fitsQuery({ label, value }: Offer, query: string): boolean {
  const own = spelledWords(`${label} ${value}`);
  return spelledWords(query).every((word) => own.some((each) => each.startsWith(word)));
}
