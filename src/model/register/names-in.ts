import type { LanguageId } from '../languages.ts';
import type { SiteDetails } from '../site-details.ts';

/** How a centre's host and city are called in a language; null where they have no name of their own there. */
interface OwnNames {
  readonly host: string | null;
  readonly city: string | null;
  /** The centre's own name in that language is this atlas's translation. */
  readonly isOurs: boolean;
}

/** What the tables tell of a centre's names in each language; English is the tables' own. */
export const namesIn = (details: SiteDetails): Readonly<Record<LanguageId, OwnNames>> => ({
  en: { host: null, city: null, isOurs: false },
  vi: { host: details.hostVi, city: details.cityVi, isOurs: details.nameViBy === 'atlas' },
});
