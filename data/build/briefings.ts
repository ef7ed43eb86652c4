import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefing } from '../../src/model/briefing/briefing.ts';
import { briefingSchema } from '../../src/model/schemas/briefing.ts';
import type { Report } from './reading/problem.ts';
import { displayPath } from './reading/tables.ts';
import { readText } from './reading/text-file.ts';

/** The ready-made briefings of `data/briefings/`, in the order of their files' names; what breaks the schema is reported. */
export function readBriefings(dataDir: string, report: Report): readonly Briefing[] {
  const folder = join(dataDir, 'briefings');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const byNumber = names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return byNumber.flatMap((name) => readBriefing(join(folder, name), report));
}

function readBriefing(path: string, report: Report): readonly Briefing[] {
  const file = displayPath(path);
  const text = readText(path, file, report);
  if (text === null) return [];
  const problem = (message: string) => report({ file, line: 1, column: 1, message });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    problem(`must be JSON: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
  const parsed = briefingSchema.safeParse(json);
  if (parsed.success) return [parsed.data];
  for (const { path: place, message } of parsed.error.issues) problem(`${place.join('.')}: ${message}`);
  return [];
}
