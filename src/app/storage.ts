/** What the atlas remembers between visits, by key. */
interface Remembered {
  /** The query string of the last view. */
  readonly visit: string;
  /** The language that the reader chose. */
  readonly locale: string;
  /** The layout of the page that was chosen. */
  readonly layout: string;
  /** The tab of the column at the left, or `rail`, and whether filters stand beside it: `results,beside`. */
  readonly column: string;
  /** The share of the charts beside the map, in percent. */
  readonly edge: string;
  /** The office that stands on title slides of hand-outs. */
  readonly office: string;
  /** Whether a copy for use without a network is wished: `on` or `off`. */
  readonly copy: string;
  /** The three sentences of the first visit have been seen. */
  readonly welcomed: string;
}

const PREFIX = 'auspices.';

/** Remembers a value; where the browser forbids storing, the visit simply is not remembered. */
export function remember<Key extends keyof Remembered>(key: Key, value: Remembered[Key]): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // A full or forbidden store costs the reader nothing but the memory.
  }
}

/** What was remembered, or null. */
export function recall(key: keyof Remembered): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    // A forbidden store remembers nothing.
    return null;
  }
}
