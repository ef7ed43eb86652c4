import { readRows } from '../catalog/row-file.ts';
import type { RecordOf } from '../columns/column.ts';
import { date, from, id, integer, url, year } from '../columns/kinds.ts';

/** Columns of `centre-papers.csv`: works of one year with an author of the centre, which `npm run data:upgrade` fills in. */
export const CENTRE_PAPERS = {
  centre: id(),
  year: year(),
  papers: integer(1, 10_000_000),
  /** The request whose answer gave the number. */
  source: url(),
  /** The day of the answer. */
  readOn: from('read_on', date()),
};
/** Works of one year with an author of the centre: whole counting, every kind of work, as OpenAlex finds them. */
export type YearOfPapers = RecordOf<typeof CENTRE_PAPERS>;

/** Papers of centres by their ids, the earliest year first; a centre of which none were counted is not in it. */
export type Papers = ReadonlyMap<string, readonly YearOfPapers[]>;

/** Papers by centre, from the parsed text of `papers.json`; throws a sentence where it has another form. */
export function decodePapers(json: unknown): Papers {
  const papers = new Map<string, YearOfPapers[]>();
  for (const row of readRows(CENTRE_PAPERS, json, 'papers.json')) {
    const known = papers.get(row.centre);
    if (known) known.push(row);
    else papers.set(row.centre, [row]);
  }
  for (const rows of papers.values()) rows.sort((a, b) => a.year - b.year);
  return papers;
}
