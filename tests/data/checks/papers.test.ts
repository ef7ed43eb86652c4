import { describe, expect, it } from 'vitest';
import { createScratch } from '../scratch.ts';

const PAPERS = 'centre-papers.csv';

const row = (cells: string) => `${cells},https://api.openalex.org/works,2026-11-20`;

describe('papers of centres', () => {
  it('are those of centres with a ROR id, once a year, and of years that were over', () => {
    const scratch = createScratch();
    scratch.edit(PAPERS, (text) =>
      [text.trimEnd(), row('ita-ictp,2020,9'), row('vnm-icp,2023,9'), row('vnm-icp,2026,9'), ''].join('\n'),
    );
    expect(scratch.check()).toEqual([
      expect.stringMatching(/^centre-papers\.csv:4:1: centre "ita-ictp" has no ror_id in centres\.csv/),
      expect.stringMatching(
        /^centre-papers\.csv:5:1: centre "vnm-icp" is there already, with the same centre, year/,
      ),
      expect.stringMatching(/^centre-papers\.csv:6:\d+: year "2026" was not over on 2026-11-20/),
    ]);
  });

  it('may be none as yet: the header alone is enough, which no other table may be', () => {
    const scratch = createScratch();
    const header = (text: string) => `${text.split('\n')[0]}\n`;
    scratch.edit(PAPERS, header);
    expect(scratch.check()).toEqual([]);
    scratch.edit('timeline.csv', header);
    expect(scratch.check()).toEqual(['timeline.csv:2:1: the table has no row below its header']);
  });
});
