/** What the atlas remembers between visits, by key. */
interface Remembered {
  /** The query string of the last view. */
  readonly visit: string;
  /** The language that the reader chose. */
  readonly locale: string;
  /** Ids of the panels that stand open, comma-separated. */
  readonly panels: string;
  /** How much room the charts take. */
  readonly dock: string;
  /** The tour of three sentences has been read. */
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
