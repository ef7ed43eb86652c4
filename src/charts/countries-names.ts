import type { I18n } from '../i18n/i18n-context.tsx';
import type { Catalog } from '../model/catalog.ts';
import { fold } from '../model/fold.ts';
import { GROUPS, type Group, REGIONS, type Region } from '../model/vocabulary.ts';
import type { PlaceLevel } from './countries-ranking.ts';

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

/** The countries whose name, in either language and with or without its diacritics, or code holds the text; null where it is blank. */
export function findCountries(catalog: Catalog, query: string): ReadonlySet<string> | null {
  const wanted = fold(query.trim());
  if (wanted === '') return null;
  return new Set(
    [...catalog.countries.values()]
      .filter(({ name, iso3 }) =>
        [name.en, name.vi, iso3].some((candidate) => fold(candidate).includes(wanted)),
      )
      .map(({ iso3 }) => iso3),
  );
}
