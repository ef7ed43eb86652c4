import type { Catalog } from '../../model/catalog/catalog.ts';
import { LANGUAGES, type LanguageId } from '../../model/languages.ts';
import { foldSpelling } from '../../model/search/fold.ts';
import { nameOfCode } from '../../state/cooperation/name-of-code.ts';
import type { Partner } from '../../state/cooperation/partners.ts';

/** The partners whose name, in any language, or code holds what is asked for; all of them where nothing is. */
export function searchPartners(
  partners: readonly Partner[],
  query: string,
  catalog: Catalog,
): readonly Partner[] {
  const wanted = foldSpelling(query.trim());
  if (wanted === '') return partners;
  return partners.filter(({ code }) => {
    const names = LANGUAGES.map((language) => nameOfCode(code, catalog, language));
    return foldSpelling([...names, code].join(' ')).includes(wanted);
  });
}

/** The countries of which a reader can ask, in the order of their names: those of these codes that the atlas knows. */
export function listCountries(
  codes: readonly string[],
  catalog: Catalog,
  locale: LanguageId,
  compare: (a: string, b: string) => number,
): readonly string[] {
  return codes
    .filter((code) => catalog.countries.has(code))
    .map((code) => ({ code, name: nameOfCode(code, catalog, locale) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ code }) => code);
}
