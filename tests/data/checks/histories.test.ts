import { describe, expect, it } from 'vitest';
import { createScratch } from '../scratch.ts';

const EVENTS = 'centre-events.csv';

describe('a history', () => {
  it('is told in a possible order, of sessions that met that year, from a page that was read', () => {
    const scratch = createScratch();
    scratch.edit(EVENTS, (text) =>
      [
        text.trimEnd(),
        'ita-ictp,2016,agreement-signed,,,https://www.ictp.it,,',
        'ita-ictp,2017,approved,39 C/Resolution 19,,https://www.ictp.it,,',
        'ita-ictp,2018,proposed,,,https://www.ictp.it,,',
        'ita-ictp,2027,renewed,,,https://www.ictp.it,,',
        'ita-ictp,2019,evaluated,,,background,,',
        'nobody-here,2019,evaluated,,,https://www.ictp.it,,',
        '',
      ].join('\n'),
    );
    expect(scratch.check()).toEqual([
      `${EVENTS}:7:10: date "2017" is after the first agreement, which was signed 2016`,
      `${EVENTS}:8:10: date "2018" is after the approval of 2017`,
      `${EVENTS}:9:10: date "2027" is after 2026-11-22, the day of this edition`,
      expect.stringMatching(/source_url "background" must name the page that was read/),
      expect.stringMatching(/centre "nobody-here" names what has no row in centres.csv/),
    ]);
  });

  it('names the session of the year in which it met', () => {
    const scratch = createScratch();
    scratch.edit(EVENTS, (text) => text.replace('38 C/Resolution 24', '37 C/Resolution 24'));
    expect(scratch.check()).toEqual([
      expect.stringMatching(
        /document "37 C\/Resolution 24" is of session 37, which met in 2013, not in 2015-11/,
      ),
    ]);
  });

  it('is not contradicted by the row of its centre', () => {
    const scratch = createScratch();
    scratch.edit(EVENTS, (text) =>
      text.replace('vnm-icp,2015-11,approved,38 C/Resolution 24', 'vnm-icp,2013-11,approved,'),
    );
    expect(scratch.check()).toEqual([
      expect.stringMatching(
        /approved_year "2015" contradicts .*centre-events\.csv, where the approval is of 2013-11: leave it empty/,
      ),
    ]);
  });
});
