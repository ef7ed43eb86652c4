import { describe, expect, it } from 'vitest';
import { createScratch } from '../scratch.ts';

/** The problems after one change to the small table of the procedure. */
function problemsAfter(from: string, to: string): readonly string[] {
  const scratch = createScratch();
  scratch.edit('procedure.csv', (text) => text.replace(from, to));
  return scratch.check();
}

describe('a step of the procedure', () => {
  it('has the next number, once', () => {
    expect(problemsAfter('\nproposal,2,', '\nproposal,5,')).toEqual([
      expect.stringMatching(/^procedure\.csv:3:\d+: number "5" must be 2, the next step$/),
    ]);
    expect(problemsAfter('\nproposal,2,', '\nproposal,1,')).toContainEqual(
      expect.stringMatching(/:3:\d+: number "1" is there already/),
    );
  });

  it('names the pages that were read, and no other source', () => {
    for (const source of ['', 'background', 'doc-centres']) {
      expect(
        problemsAfter('https://unesco-iwssm.org/board/select?bbsNo=0000000063&nttSn=10', source),
      ).toEqual([
        expect.stringMatching(/^procedure\.csv:4:\d+: source_url ".*" must name the pages that were read$/),
      ]);
    }
  });

  it('says its doubt in both languages or in none', () => {
    expect(
      problemsAfter('Which years this is asked for was not read: ask the National Commission.', ''),
    ).toEqual([expect.stringMatching(/:3:\d+: doubt_vi ".*" must be filled if, and only if, doubt_en is$/)]);
  });

  it('was adopted before it was read, and read before the edition', () => {
    expect(problemsAfter(',2012-08,', ',2027-08,')).toEqual([
      expect.stringMatching(/:4:\d+: document_date "2027-08" lies after 2026-11-20, the day of reading$/),
    ]);
    expect(problemsAfter('nttSn=10,2026-11-20', 'nttSn=10,2026-12-01')).toEqual([
      expect.stringMatching(/:4:\d+: read_on "2026-12-01" lies after the edition, which is of 2026-11-22$/),
    ]);
  });

  it('is of a rule that has one date', () => {
    const scratch = createScratch();
    scratch.edit('procedure.csv', (text) => text.replace(/,2019-11,(?=[^\n]*\nihp)/, ',2019-12,'));
    expect(scratch.check()).toEqual([
      expect.stringMatching(
        /:3:\d+: document_date "2019-12" dates strategy-2019 otherwise than a step before: 2019-11$/,
      ),
    ]);
  });

  it('is of a rule and a field that are known', () => {
    expect(problemsAfter(',ihp-2012,', ',ihp-2000,')).toEqual([
      expect.stringMatching(/rule "ihp-2000" must be one of strategy-2019, strategy-2013, ihp-2012/),
    ]);
  });
});
