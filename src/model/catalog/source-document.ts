/** A document that `doc-…` ids cite. */
export interface SourceDocument {
  readonly id: string;
  readonly title: { readonly en: string; readonly vi: string | null };
  readonly author: string | null;
  readonly publisher: string | null;
  /** A year, month or day, ISO 8601; null where the document bears none. */
  readonly date: string | null;
}
