import { describe, expect, it } from 'vitest';
import type { CentreEvent, CentreEventKind } from '../../../src/model/register/centre-event.ts';
import { deriveStanding, type StatedStanding } from '../../../src/model/register/standing.ts';

function event(date: string, kind: CentreEventKind, document: string | null = null): CentreEvent {
  return {
    date,
    event: kind,
    document,
    termYears: null,
    sources: ['doc-centres'],
    sourceTitle: null,
    note: null,
  };
}

const STATED: StatedStanding = {
  approvedYear: null,
  resolution: null,
  agreementYear: 2012,
  status: 'renewal-under-review',
  statusAsOf: 2024,
};

describe('what is known of a centre', () => {
  it('comes of its events where they speak', () => {
    const events = [
      event('2017-08-24', 'agreement-signed'),
      event('2015-11', 'approved', '38 C/Resolution 24'),
      event('2025-05-15', 'listed'),
    ];
    expect(deriveStanding(events, STATED)).toEqual({
      approvedYear: 2015,
      resolution: '38 C/Resolution 24',
      agreementYear: 2017,
      status: 'active',
      statusAsOf: 2025,
    });
  });

  it('comes of its row where they are silent, or older than what the row saw', () => {
    expect(deriveStanding([event('2011', 'evaluated'), event('2013', 'renewed')], STATED)).toEqual(STATED);
  });

  it('ends with its agreement', () => {
    const ended = deriveStanding([event('2026-03-06', 'ceased'), event('2025-05-15', 'listed')], STATED);
    expect(ended).toMatchObject({ status: 'ceased', statusAsOf: 2026 });
  });
});
