import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Catalog } from '../../model/catalog/catalog.ts';
import { isCountryNamed } from '../../model/search/country-key.ts';
import { GROUPS, type Group, REGIONS, type Region } from '../../model/vocabulary.ts';
import type { PlaceLevel } from './ranking.ts';

/** The names of the places of a level in the reader's language, and the places in the order of their names. */
export interface PlaceNames {
  readonly nameOf: (id: string) => string;
  readonly idsByName: readonly string[];
}

/** Names the places of a level. */
export function namePlaces(level: PlaceLevel, catalog: Catalog, i18n: I18n): PlaceNames {
  const { messages, locale, formats } = i18n;
  const names: ReadonlyMap<string, string> = {
    country: () => new Map([...catalog.countries.values()].map(({ iso3, name }) => [iso3, name[locale]])),
    region: () => new Map<string, string>(REGIONS.map((id: Region) => [id, messages.regions[id].name])),
    group: () => new Map<string, string>(GROUPS.map((id: Group) => [id, messages.groups[id]])),
  }[level]();
  const nameOf = (id: string) => names.get(id) ?? id;
  return { nameOf, idsByName: [...names.keys()].sort((a, b) => formats.compare(nameOf(a), nameOf(b))) };
}

/** The countries that are named so (see `isCountryNamed`); null where the text is blank. */
export function findCountries(catalog: Catalog, query: string): ReadonlySet<string> | null {
  if (query.trim() === '') return null;
  const found = [...catalog.countries.values()].filter((country) => isCountryNamed(country, query));
  return new Set(found.map(({ iso3 }) => iso3));
}
