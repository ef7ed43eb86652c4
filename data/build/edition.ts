import { join } from 'node:path';
import { z } from 'zod';
import { date } from './reading/cells.ts';
import type { Report } from './reading/problem.ts';
import { displayPath } from './reading/tables.ts';
import { readText } from './reading/text-file.ts';

const edition = z.strictObject({ compiled: date.length(10, 'must be a whole date like 2026-11-22') });

/** The date on which the tables were compiled, from `edition.json`; null where it is not there, which then is reported. */
export function readEdition(tablesDir: string, report: Report): string | null {
  const path = join(tablesDir, 'edition.json');
  const file = displayPath(path);
  const text = readText(path, file, report);
  if (text === null) return null;
  const parsed = edition.safeParse(parseJson(text));
  if (parsed.success) return parsed.data.compiled;
  const [issue] = parsed.error.issues;
  report({ file, line: 1, column: 1, message: `must be like {"compiled": "2026-11-22"}: ${issue?.message}` });
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
