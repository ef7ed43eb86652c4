import type { LngLat } from '../model/site.ts';
import type { Messages } from './en/messages.ts';

/** The letters of two opposite quarters, the positive one first. */
type Quarters = readonly [positive: string, negative: string];

/** A language that the interface speaks: all that is decided by the language alone, and its messages. */
export interface Locale {
  /** Its own name. */
  readonly label: string;
  /** Two letters for a narrow switch. */
  readonly short: string;
  /** The regional form in which numbers, dates and lists are written. */
  readonly region: string;
  readonly northSouth: Quarters;
  readonly eastWest: Quarters;
  /** Writes a day in UTC, where what `Intl` makes is not what the language writes. */
  readonly date?: (day: Date) => string;
  /** Where the first globe looks; by the reader's clock where it is left out. */
  readonly home?: LngLat;
  /** Whose names the map shows to a reader who has chosen none. */
  readonly worldview: 'un' | 'vn';
  /** What the page says that stands in place of an atlas that failed as a whole: it may be the words that failed. */
  readonly crashed: Readonly<Record<'title' | 'text' | 'retry' | 'reload' | 'afresh', string>>;
  /** Fetches the messages when the language is first chosen. */
  readonly load: () => Promise<Messages>;
}
