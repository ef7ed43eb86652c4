import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createThrottle } from '../../../../src/charts/matrix/ties/throttle.ts';

describe('a throttle', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('calls with the last of the values that are asked for during a pause', () => {
    const shown: number[] = [];
    const { call } = createThrottle((value: number) => shown.push(value), 100);
    for (let value = 1; value <= 25; value++) {
      call(value);
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(100);
    expect(shown).toEqual([10, 20, 25]);
  });

  it('never stays behind: a value asked for during a call has its own pause', () => {
    const shown: string[] = [];
    const throttle = createThrottle((value: string) => {
      shown.push(value);
      if (value === 'first') throttle.call('second');
    }, 100);
    throttle.call('first');
    vi.advanceTimersByTime(100);
    expect(shown).toEqual(['first']);
    vi.advanceTimersByTime(100);
    expect(shown).toEqual(['first', 'second']);
  });

  it('calls nothing after it is cancelled', () => {
    const show = vi.fn();
    const { call, cancel } = createThrottle(show, 100);
    call('never');
    cancel();
    vi.advanceTimersByTime(1000);
    expect(show).not.toHaveBeenCalled();
  });
});
