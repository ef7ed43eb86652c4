import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../helpers/source-files.ts';

const SHEETS = readSourceFiles(['src'], ['.css']);

/** What of each sheet matches a pattern, as `file: match`. */
const findInSheets = (pattern: RegExp) =>
  SHEETS.flatMap(({ path, code }) => (code.match(pattern) ?? []).map((match) => `${path}: ${match}`));

describe('the style sheets', () => {
  it('name breakpoints, and write no width of a window themselves', () => {
    expect(findInSheets(/@(media|container)[^{]*\d[^{]*/g)).toEqual([]);
  });
});
