import { describe, expect, it } from 'vitest';
import type { CentreEvent, CentreEventKind } from '../../../src/model/register/centre-event.ts';
import { stateOfTerm, termOf } from '../../../src/model/register/term.ts';
import { readTable } from '../../helpers/real-tables.ts';

function event(date: string, kind: CentreEventKind, termYears: number | null = null): CentreEvent {
  return {
    date,
    event: kind,
    document: null,
    termYears,
    sources: ['doc-centres'],
    sourceTitle: null,
    note: null,
  };
}

describe('the expected end of a term', () => {
  it('is six years after an agreement of the guidelines of 2005, eight after one of the strategy of 2019', () => {
    expect(termOf([event('2016-05-12', 'agreement-signed')])).toMatchObject({
      end: '2022-05-12',
      rule: 'guidelines-2005',
    });
    expect(termOf([event('2025-06-19', 'renewed')])).toMatchObject({
      end: '2033-06-19',
      rule: 'strategy-2019',
    });
  });

  it('is as exact as the date from which it counts', () => {
    expect(termOf([event('2016', 'agreement-signed')])?.end).toBe('2022');
    expect(termOf([event('2016-05', 'agreement-signed')])?.end).toBe('2022-05');
    expect(termOf([event('2012-02-29', 'agreement-signed', 5)])?.end).toBe('2017-02-28');
  });

  it('takes the length that a page states before any rule', () => {
    expect(termOf([event('2017-08-24', 'agreement-signed', 4)])).toMatchObject({
      end: '2021-08-24',
      rule: 'stated',
    });
  });

  it('counts from the entry into force, for as long as the agreement says', () => {
    const events = [event('2020-10-29', 'entered-into-force'), event('2017-08-24', 'agreement-signed', 6)];
    expect(termOf(events)).toMatchObject({ end: '2026-10-29', rule: 'stated' });
  });

  it('follows the model of the day on which it was signed, or else approved, however late it enters into force', () => {
    const late = event('2020-10-29', 'entered-into-force');
    const sixYears = { end: '2026-10-29', rule: 'guidelines-2005' };
    expect(termOf([event('2017-08', 'agreement-signed'), late])).toMatchObject(sixYears);
    expect(termOf([event('2015-11', 'approved'), late])).toMatchObject(sixYears);
    const inForce = event('2023-10-29', 'entered-into-force');
    expect(termOf([inForce])).toMatchObject({ end: '2031-10-29', rule: 'strategy-2019' });
    const written = event('2021-12-09', 'agreement-signed');
    expect(termOf([written, inForce])).toMatchObject({ end: '2029-10-29', rule: 'guidelines-2005' });
  });

  it('counts from the last renewal, whose length is not that of the agreement before it', () => {
    const events = [event('2010-02-06', 'agreement-signed', 4), event('2018-03-01', 'renewed')];
    expect(termOf(events)).toMatchObject({ end: '2024-03-01', rule: 'guidelines-2005' });
  });

  it('is not known without a dated agreement, before any model agreement, or after the end', () => {
    expect(termOf([event('2015', 'approved'), event('2016', 'inaugurated')])).toBeNull();
    expect(termOf([event('1984-07-21', 'agreement-signed')])).toBeNull();
    expect(termOf([event('2012', 'agreement-signed'), event('2016-09-19', 'ceased')])).toBeNull();
  });

  it('takes an agreement of 2022 without a day for one of the older kind', () => {
    expect(termOf([event('2022', 'agreement-signed')])?.rule).toBe('guidelines-2005');
  });

  it('is by the rules as long as pages print it, of all agreements of which they do', () => {
    const printed = readTable('centre-events').filter(({ term_years }) => term_years !== '');
    expect(printed.length).toBeGreaterThan(25);
    for (const { centre, date = '', term_years } of printed) {
      const ruled = termOf([event(date, 'agreement-signed')])?.years;
      // Two agreements of one centre were concluded for five years, and one is known by its year alone.
      const own = [centre === 'irn-rcuwm' ? 5 : ruled, ...(date === '2022' ? [8] : [])];
      expect(own, `${centre} ${date}`).toContain(Number(term_years));
    }
  });
});

describe('a term', () => {
  it('runs out when it ends within 24 months, and has passed when its day, month or year is over', () => {
    const on = (end: string) => stateOfTerm({ end }, '2026-11-22');
    expect(on('2028-11-23')).toBe('running');
    expect(on('2028-11-22')).toBe('runs-out');
    expect(on('2026-11-22')).toBe('runs-out');
    expect(on('2026-11-21')).toBe('passed');
    expect(on('2026-11')).toBe('runs-out');
    expect(on('2026')).toBe('runs-out');
    expect(on('2025')).toBe('passed');
    expect(on('2029')).toBe('running');
  });
});
