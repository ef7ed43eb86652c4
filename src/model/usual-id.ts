import { words } from './search/fold.ts';

/** How ids shorten the longest words that names have in common. */
const SHORTENED = / transboundary biosphere reserve$/i;

/**
 * The id that a site of this name has unless its row says otherwise, e.g. `vnm-cat-ba`: first country, then acronym or English
 * name, in lower-case ASCII. Nine in ten ids follow it, so that they need not travel.
 */
export function usualId(countries: readonly string[], name: string, acronym: string | null): string {
  const named = words(acronym ?? name.replace(SHORTENED, ' tbr')).map((word) =>
    word.replace(/[^a-z0-9]/g, ''),
  );
  return [(countries[0] ?? '').toLowerCase(), ...named.filter(Boolean)].join('-');
}
