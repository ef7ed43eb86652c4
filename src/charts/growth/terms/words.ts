import { growthTermsTexts } from '../../../i18n/charts/growth-terms.ts';
import { shortCountriesTexts } from '../../../i18n/charts/short-countries.ts';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import { writePartialDate, writeShortDate } from '../../../i18n/partial-date.ts';
import type { Catalog } from '../../../model/catalog/catalog.ts';
import { countriesOfSite, nameOfSite } from '../../../state/scene/order.ts';
import { SMALL_TEXT_SIZE } from '../../../theme/measures.ts';
import { fitText } from '../../../ui/measure-text.ts';
import { type CentreTerm, countTerms, type Terms } from './terms.ts';

/** What the chart says of terms in the reader's language. */
export interface TermWords {
  /** What runs out and what is over, in one sentence; why there is nothing, where no term is known. */
  readonly finding: string;
  /** Of how many centres no term is known: a sentence, none where there is nothing to say. */
  readonly unknown: readonly string[];
  /** All that must be known to read the chart. */
  readonly notes: readonly string[];
  readonly nameOf: (term: Pick<CentreTerm, 'site'>) => string;
  readonly countryOf: (term: Pick<CentreTerm, 'site'>) => string;
  /** The same in so few letters that it has room, in CSS pixels. */
  readonly shortCountryOf: (term: Pick<CentreTerm, 'site'>, width: number) => string;
  /** The end in few letters. */
  readonly shortEnd: (term: CentreTerm) => string;
  /** The same of a term whose end is past. */
  readonly pastEnd: (term: CentreTerm) => string;
  /** All that is known of a term, on several lines. */
  readonly lineOf: (term: CentreTerm) => string;
}

/** Makes the words of the chart of terms. */
export function wordsOfTerms(terms: Terms, catalog: Catalog, i18n: I18n): TermWords {
  const { locale, formats } = i18n;
  const { count } = formats;
  const text = growthTermsTexts.of(locale);
  const { known, unknown, day, limit } = terms;
  const passed = countTerms(terms, 'passed');
  const nothing = unknown.length > 0 ? text.noneKnown(unknown.length, count(unknown.length)) : text.none;
  const { short } = shortCountriesTexts.of(locale);
  const nameOfCountry = (iso3: string) => catalog.countries.get(iso3)?.name[locale] ?? iso3;
  const nameOf = ({ site }: Pick<CentreTerm, 'site'>) => nameOfSite(site, locale).text;
  const countryOf = ({ site }: Pick<CentreTerm, 'site'>) =>
    formats.list(countriesOfSite(site, catalog, locale));
  const shortEnd = ({ end }: CentreTerm) => writeShortDate(end, locale, text.month());
  const ofUnknown = unknown.length > 0 ? [text.unknown(unknown.length, count(unknown.length))] : [];
  return {
    finding:
      known === 0
        ? nothing
        : text.finding({ known, soon: countTerms(terms, 'runs-out'), passed }, count, formats.date(limit)),
    unknown: ofUnknown,
    notes: [
      text.computed,
      ...(passed > 0 ? [text.renewed] : []),
      ...ofUnknown,
      text.today(formats.date(day)),
    ],
    nameOf,
    countryOf,
    shortCountryOf: ({ site }, width) => {
      const name = site.countries.map((iso3) => short(iso3) ?? nameOfCountry(iso3)).join(', ');
      return fitText(name, width, SMALL_TEXT_SIZE)[0] ?? '';
    },
    shortEnd,
    pastEnd: (term) => text.past(shortEnd(term)),
    lineOf: (term) =>
      [
        `${nameOf(term)}, ${countryOf(term)}`,
        text.term(writePartialDate(term.from, locale), writePartialDate(term.end, locale), count(term.years)),
        text.states[term.state],
      ].join('\n'),
  };
}
