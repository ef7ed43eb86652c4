import { join } from 'node:path';
import { z } from 'zod';
import type { Edition } from '../../src/model/catalog/edition.ts';
import { date } from './reading/cells.ts';
import type { Report } from './reading/problem.ts';
import { displayPath } from './reading/tables.ts';
import { readText } from './reading/text-file.ts';

/** The file that says which edition the tables are. */
export const EDITION_FILE = 'edition.json';

const EXAMPLE = '{"edition": "2026.2", "compiled": "2026-11-30"}';

const schema = z
  .strictObject({
    edition: z
      .string()
      .regex(/^\d{4}\.[1-9]\d*$/, 'must be a year and which edition of that year it is, like 2026.2'),
    compiled: date.length(10, 'must be a whole date like 2026-11-30'),
  })
  .refine(
    ({ edition, compiled }) => edition.startsWith(`${compiled.slice(0, 4)}.`),
    'the edition must begin with the year of its date',
  );

/** The edition of the tables of a folder; null where its file is missing or wrong, which then is reported. */
export function readEdition(tablesDir: string, report: Report): Edition | null {
  const path = join(tablesDir, EDITION_FILE);
  const file = displayPath(path);
  const text = readText(path, file, report);
  return text === null ? null : parseEdition(text, file, report);
}

/** The edition that the text of a file names; null where it is wrong, which then is reported. */
export function parseEdition(text: string, file: string, report: Report): Edition | null {
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.length ? `${issue.path.join('.')} ` : '';
  report({ file, line: 1, column: 1, message: `must be like ${EXAMPLE}: ${where}${issue?.message}` });
  return null;
}

/** Reports an edition whose number or date does not lie after those of the edition before it. */
export function checkRising(
  { edition, compiled }: Edition,
  before: Edition,
  tablesDir: string,
  report: Report,
): void {
  const complain = (message: string) =>
    report({ file: displayPath(join(tablesDir, EDITION_FILE)), line: 1, column: 1, message });
  if (rankOf(edition) <= rankOf(before.edition))
    complain(`edition "${edition}" must come after ${before.edition}, the edition before it`);
  if (compiled <= before.compiled)
    complain(`compiled "${compiled}" must be after ${before.compiled}, the day of edition ${before.edition}`);
}

/** Numbers of editions as numbers that rise with them: 2026.10 comes after 2026.9. */
function rankOf(edition: string): number {
  const [year = 0, place = 0] = edition.split('.').map(Number);
  return year * 1000 + place;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
