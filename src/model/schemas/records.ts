import { z } from 'zod';
import * as cell from './cells.ts';

/** A row of `documents.csv`: a source document that `doc-…` ids cite. */
export const documentRow = z.object({
  id: cell.documentId,
  title_vi: cell.optional(cell.text),
  title_en: cell.text,
  author: cell.optional(cell.text),
  publisher: cell.optional(cell.text),
  date: cell.optional(cell.date),
  kind: cell.choice(['article', 'news']),
  note: cell.optional(cell.text),
});
export type DocumentRow = z.output<typeof documentRow>;

/** A row of `indicators.csv`: one figure that a source document states; `year` may be a target's. */
export const indicatorRow = z.object({
  id: cell.id,
  label_en: cell.text,
  label_vi: cell.text,
  entity: cell.text,
  value: cell.amount,
  unit: cell.text,
  year: cell.optional(cell.year()),
  source: cell.sources,
  note: cell.optional(cell.text),
});
export type IndicatorRow = z.output<typeof indicatorRow>;

/** A row of `timeline.csv`: one dated event; `entities` are codes, ids of centres or names. */
export const eventRow = z.object({
  date: cell.date,
  event_en: cell.text,
  event_vi: cell.text,
  entities: cell.filledList(cell.text),
  source: cell.sources,
});
export type EventRow = z.output<typeof eventRow>;

/** A row of `copublications.csv`: works of one year with authors in both countries or territories. */
export const copublicationRow = z.object({
  from_iso3: cell.iso3,
  to_iso3: cell.iso3,
  year: cell.year(),
  papers: cell.integer(1, 10_000_000),
  source: cell.text,
});
export type CopublicationRow = z.output<typeof copublicationRow>;

/** A row of `copublications-totals.csv`: works of one year with authors there and in any other country or territory. */
export const copublicationTotalRow = z.object({
  iso3: cell.iso3,
  year: cell.year(),
  international_papers: cell.integer(1, 10_000_000),
  source: cell.text,
});
export type CopublicationTotalRow = z.output<typeof copublicationTotalRow>;
