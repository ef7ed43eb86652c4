import type { LanguageId } from '../../model/languages.ts';
import type { SiteFieldId, SiteRecord } from './site-fields.ts';

/** A column of a file of sites: its key, its heading and what it means. */
export interface SiteColumn {
  readonly id: SiteFieldId;
  readonly label: string;
  readonly meaning: string;
}

/** The sites that a reader takes away, and all that the file says about them. */
export interface SiteFile {
  readonly locale: LanguageId;
  /** The filters in words. */
  readonly title: string;
  /** What the file says about itself: a name and a text in each row. */
  readonly about: readonly (readonly [name: string, text: string])[];
  /** What stands in each row where a file holds rows alone: the edition of the data, and the link to the view. */
  readonly inEachRow: readonly (readonly [name: string, text: string])[];
  readonly columns: readonly SiteColumn[];
  /** In the words of the file's language. */
  readonly worded: readonly SiteRecord[];
  /** With ids and flags as the tables have them. */
  readonly plain: readonly SiteRecord[];
  /** Headings of the parts that are not the table. */
  readonly words: { readonly sites: string; readonly about: string; readonly columns: string };
}
