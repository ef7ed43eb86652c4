import { date, id, integer, url, year } from '../../../src/model/columns/kinds.ts';

/** Columns of `centre-papers.csv`: works of one year with an author of the centre, which `npm run data:upgrade` fills in. */
export const PAPERS = {
  centre: id(),
  year: year(),
  papers: integer(1, 10_000_000),
  /** The request whose answer gave the number. */
  source: url(),
  /** The day of the answer. */
  read_on: date(),
};
