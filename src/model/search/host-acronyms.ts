/** Words of a name that its acronym passes over. */
const SMALL = new Set(['and', 'of', 'for', 'the', 'de', 'del', 'la', 'in', 'on', 'to']);

/** A country whose name is two words and one letter of an acronym: the Viet Nam Academy is the VAST. */
const ONE_LETTER = /\bViet Nam\b/g;

/** Shorter acronyms are words. */
const SHORTEST = 3;

/** The names of which the text of a host consists, e.g. an institute and the academy that it belongs to. */
export function hostNames(host: string): string[] {
  return host
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** The first letters of the words of a name, small words passed over; null where that makes no acronym. */
export function acronymOf(name: string): string | null {
  const letters = name
    .replace(ONE_LETTER, 'Vietnam')
    .split(/[\s-]+/)
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => word.charAt(0));
  const isNamed = letters.every((letter) => /\p{Lu}/u.test(letter));
  return isNamed && letters.length >= SHORTEST ? letters.join('') : null;
}

/** The acronyms under which a host is known though no table writes them: `VAST`. */
export function hostAcronyms(host: string): string[] {
  return [...new Set(hostNames(host).flatMap((name) => acronymOf(name) ?? []))];
}
