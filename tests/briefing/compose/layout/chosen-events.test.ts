import { describe, expect, it } from 'vitest';
import { chosenDates, withDate } from '../../../../src/briefing/compose/layout/chosen-events.ts';

import { chronicle } from '../../../charts/indicators/helpers.ts';

const { events } = chronicle;

describe('the events of a step', () => {
  it('are chosen by their dates or by who took part', () => {
    const chosen = chosenDates(['vnm-icrtm', '2024-01-18'], events);
    expect(chosen.has('2024-01-18')).toBe(true);
    expect(chosen.size).toBeGreaterThan(2);
  });

  it('are named by their dates once one of them is taken away', () => {
    const wanted = ['vnm-icrtm'];
    const [first = '', ...others] = chosenDates(wanted, events);
    const left = withDate(wanted, events, first, false);
    expect(left).toEqual(others);
    expect([...chosenDates(left, events)]).toEqual(others);
    expect(withDate(left, events, first, true)).toContain(first);
  });
});
