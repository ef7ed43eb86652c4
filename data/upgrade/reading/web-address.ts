/** The address of a page without spaces around it; null where it is none, or holds more than one. */
export function webAddress(raw: string | null): string | null {
  const address = raw?.trim() ?? '';
  return /^https?:\/\/[^\s"<>]+$/i.test(address) && URL.canParse(address) ? address : null;
}

/** What two addresses of one page share: host and path, without scheme, `www.` and the last slash. */
export function samePageKey(address: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/+$/, '');
  const slash = bare.indexOf('/');
  return slash < 0 ? bare.toLowerCase() : bare.slice(0, slash).toLowerCase() + bare.slice(slash);
}

/** The page of a site below `www.unesco.org`, whatever its language: `mab/cat-ba`; null for any other address. */
export function unescoPage(address: string): string | null {
  const path = address.match(/^https?:\/\/(?:www\.)?unesco\.org\/[a-z]{2}\/((?:mab|iggp)\/[^?#\s]+)/i)?.[1];
  return path?.replace(/\/+$/, '').toLowerCase() ?? null;
}
