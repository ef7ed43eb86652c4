import { integer, iso3, year } from '../../../src/model/columns/kinds.ts';
import { DataError, type Problem } from '../reading/problem.ts';
import { rowSchema } from '../reading/row-schema.ts';
import { readTable } from '../reading/table.ts';
import { displayPath } from '../reading/tables.ts';

/** More people than any country has. */
const MOST_PEOPLE = 3_000_000_000;

/** Columns of `populations.csv`: how many people a country has. */
const POPULATION = { iso3: iso3(), year: year(), people: integer(1, MOST_PEOPLE) };

/** How many people each country has, by its code. Throws a `DataError` with every problem of the table. */
export function readPopulations(path: string): ReadonlyMap<string, number> {
  const problems: Problem[] = [];
  const table = readTable(path, displayPath(path), rowSchema(POPULATION), (problem) =>
    problems.push(problem),
  );
  const totals = new Map<string, number>();
  for (const entry of table?.entries ?? []) {
    const { iso3: code, people } = entry.value;
    if (totals.has(code)) table?.complain(entry, 'iso3', 'has another row already');
    totals.set(code, people);
  }
  if (problems.length > 0) throw new DataError(problems);
  return totals;
}
