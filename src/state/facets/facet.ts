import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Site } from '../../model/site.ts';

/**
 * Where a facet stands in the sentence that describes filters: `grades` are said right after the place, before all other
 * `extras`. A facet of `places` says where, so a change of it lets the map turn there.
 */
export type SentencePart = 'kinds' | 'fields' | 'places' | 'grades' | 'extras';

/** How a site's values are read: one at most, or several. */
type Reading<Value extends string> =
  | { readonly several: false; readonly read: (site: Site) => Value | null }
  | { readonly several: true; readonly read: (site: Site, catalog: Catalog) => readonly Value[] };

/** A filter that is a list of values: within one facet any value matches, between facets all must. */
export type Facet<Id extends string, Value extends string> = Reading<Value> & {
  /** The name of its parameter in links, too: never rename one. */
  readonly id: Id;
  /** All its values, in the order of lists and links. They stand in links, too. */
  readonly values: (catalog: Catalog) => readonly Value[];
  /** Makes a value out of what somebody typed into a link; needed only where letters may differ in case. */
  readonly normalise?: (text: string) => string;
  /** The name of a value, as a list or a chip shows it. */
  readonly name: (value: Value, i18n: I18n, catalog: Catalog) => string;
  /** What must be known of a value beside its name, where its list shows it. */
  readonly note?: (value: Value, i18n: I18n) => string | null;
  readonly part: SentencePart;
  /** What the sentence says of the chosen values, of which there is at least one: one or more phrases for its part. */
  readonly describe: (values: readonly Value[], i18n: I18n, catalog: Catalog) => readonly string[];
};
