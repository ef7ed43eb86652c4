import type { YearMark } from '../../model/search/question/years.ts';
import type { Category, Field, Group, Kind, Region, Sector, Status } from '../../model/vocabulary.ts';

/** Phrases that mean the same, parted by commas: `US, America, American`. */
type Phrases = string;

/** Phrases by the id of what they mean. An id needs none: its name is understood anyhow. */
type ById<Id extends string> = { readonly [Value in Id]?: Phrases };

/** The facets whose values have everyday words. */
interface FacetWords {
  readonly kind: ById<Kind>;
  readonly field: ById<Field>;
  readonly sector: ById<Sector>;
  readonly category: ById<Category>;
  readonly status: ById<Status>;
  readonly region: ById<Region>;
  readonly group: ById<Group>;
}

/**
 * The words of a language that a question may use and that stand nowhere else in the atlas: names that it shows are understood
 * already. Case and diacritics do not count where they are not typed; one phrase of several words wins over its parts.
 */
export interface Vocabulary {
  readonly facets: FacetWords;
  /** Everyday, former and colloquial names and adjectives of countries, by ISO 3166-1 alpha-3 code. */
  readonly countries: ById<string>;
  /** Phrases that mean several things at once, each with what it means. */
  readonly compounds: readonly {
    readonly words: Phrases;
    readonly kind?: Kind;
    readonly field?: Field;
  }[];
  /** Words that ask for former sites as well. */
  readonly former: Phrases;
  /** Names of hosts, by the name that the table of centres writes. */
  readonly hosts: ById<string>;
  /** Further names of charts and networks, by id. */
  readonly charts: ById<string>;
  readonly networks: ById<string>;
  /** What a reader writes before the name of what is to be opened. */
  readonly leads: Readonly<Record<'network' | 'chart' | 'briefing' | 'place' | 'dossier', Phrases>>;
  /** Words before, between and behind years; `ago` stands behind a number of years, `last` before. */
  readonly years: Readonly<Record<YearMark, Phrases>>;
  /** How one asks for what lies around a place: `{place}` stands for its name, `{km}` for kilometres. */
  readonly around: Phrases;
  /** Words that say nothing by themselves. */
  readonly small: Phrases;
}
