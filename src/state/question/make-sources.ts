import { frameTexts } from '../../i18n/charts/frame.ts';
import { formatsOf } from '../../i18n/format.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { LOCALES } from '../../i18n/locales.ts';
import { loadVocabularies } from '../../i18n/search/vocabulary.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import { LANGUAGES } from '../../model/languages.ts';
import { createSearch } from '../../model/search/search.ts';
import { at, mapKeys } from '../../model/typed.ts';
import { buildColumns, type Columns } from '../scene/columns.ts';
import { filterSites } from '../scene/filter-sites.ts';
import { NO_FILTERS } from '../view/view.ts';
import { createLexicon } from './lexicon.ts';
import { filtersOf, type Meaning } from './meaning.ts';
import { chartFinder, dossierFinder, hostFinder } from './sources.ts';
import type { Sources } from './suggest.ts';

/** The sources of suggestions that need no table but the catalog. */
export type FirstSources = Omit<Sources, 'networks' | 'briefings' | 'places'>;

/** Counts once what each meaning leaves by itself. */
function weighIn(columns: Columns): Sources['weigh'] {
  const known = new WeakMap<Meaning, number>();
  return (meaning) => {
    const weight =
      known.get(meaning) ??
      filterSites(columns, { ...NO_FILTERS, ...filtersOf([meaning], '') }, null).visible.length;
    known.set(meaning, weight);
    return weight;
  };
}

/** Fetches the words of every language, and makes of them what questions are read by. Errors: the network's. */
export async function loadFirstSources(catalog: Catalog): Promise<FirstSources> {
  const [vocabularies, languages, charts] = await Promise.all([
    loadVocabularies(),
    Promise.all(
      LANGUAGES.map(
        async (locale): Promise<I18n> => ({
          locale,
          messages: await LOCALES[locale].load(),
          formats: formatsOf(locale),
        }),
      ),
    ),
    Promise.all(
      LANGUAGES.map(async (locale) => {
        await frameTexts.load(locale);
        return frameTexts.of(locale);
      }),
    ),
  ]);
  const columns = buildColumns(catalog);
  return {
    catalog,
    columns,
    weigh: weighIn(columns),
    search: createSearch(catalog),
    lexicon: createLexicon(catalog, languages, vocabularies),
    hosts: hostFinder(catalog, vocabularies),
    charts: chartFinder(charts, vocabularies),
    dossiers: dossierFinder(
      catalog,
      mapKeys(LANGUAGES, (locale) => at(languages, LANGUAGES.indexOf(locale)).messages),
    ),
  };
}
