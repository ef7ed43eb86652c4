const KEY = 'auspices.talk';

/** Whether this page was loaded anew in its tab: a tab that is duplicated takes along what it has stored. */
const isReload = () =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');

function stored(): string | null {
  try {
    return isReload() ? sessionStorage.getItem(KEY) : null;
  } catch {
    // A forbidden store remembers nothing: windows that were open before a reload are then left alone.
    return null;
  }
}

let own: string | null = null;

/**
 * The id of the talk that this tab leads: its own windows follow it, and those of no other tab. It stays the same when the page is
 * loaded anew.
 */
export function ownTalk(): string {
  // A page of an intranet without HTTPS has no `randomUUID`.
  own ??= stored() ?? crypto.getRandomValues(new Uint32Array(3)).join('-');
  try {
    sessionStorage.setItem(KEY, own);
  } catch {
    // As above.
  }
  return own;
}

/** The talk that a second window follows, of which its address tells; '' where it was opened by hand, and follows none. */
export function followedTalk(): string {
  const hash = new URLSearchParams(location.hash.slice(1));
  return hash.get('audience') || hash.get('presenter') || '';
}
