import { readFileSync } from 'node:fs';
import { decodeResearch, type Research } from '../../src/model/catalog/research.ts';

let research: readonly Research[] | undefined;

/** The figures of research of all countries, as the build made them from the real table. */
export function realResearch(): readonly Research[] {
  research ??= decodeResearch(
    JSON.parse(readFileSync(new URL('../../public/data/research.json', import.meta.url), 'utf8')),
  );
  return research;
}
