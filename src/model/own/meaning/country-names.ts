import type { Country } from '../../catalog/catalog.ts';
import { everydayNames } from '../../search/country-key.ts';
import { foldSpelling } from '../../search/fold.ts';
import type { Iso3 } from '../../site.ts';

/** Languages in whose names countries are known, besides those of the catalog: what the browser has of them. */
const LANGUAGES = ['en', 'vi', 'fr', 'es'] as const;

/** Words that stand before or within long names and tell no country from another. */
const COMMON = /\b(?:the|cong hoa|nuoc|vuong quoc|republic of|kingdom of|state of)\b/g;

/** The code of Namibia, which in most lists says that something is not available. */
const NOT_AVAILABLE = 'NA';

const keyOf = (name: string): string =>
  foldSpelling(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(COMMON, ' ')
    .replace(/\s+/g, '')
    .trim();

/** Finds countries by ISO 3166-1 codes or by any name in daily use, in whatever accents and spacing. */
export type CountryFinder = (text: string) => Iso3 | null;

/** A finder over countries, made once for a list. A name that two countries share finds neither. */
export function createCountryFinder(countries: Iterable<Country>): CountryFinder {
  const keys = new Map<string, Iso3 | null>();
  const codes = new Map<string, Iso3>();
  const add = (name: string, iso3: Iso3) => {
    const key = keyOf(name);
    if (key === '') return;
    const known = keys.get(key);
    keys.set(key, known === undefined || known === iso3 ? iso3 : null);
  };
  const names = LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  for (const { iso2, iso3, name } of countries) {
    codes.set(iso3, iso3);
    if (iso2 !== NOT_AVAILABLE) codes.set(iso2, iso3);
    for (const one of [name.en, name.vi, ...everydayNames(iso3)]) add(one, iso3);
    for (const language of names) add(language.of(iso2) ?? '', iso3);
  }
  const known = new Map<string, Iso3 | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    // Codes as they are: folded, Mỹ (America) would be MY (Malaysia).
    const found = codes.get(text.trim().toUpperCase()) ?? keys.get(keyOf(text)) ?? null;
    known.set(text, found);
    return found;
  };
}
