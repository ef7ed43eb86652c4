import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettler } from '../../../../src/charts/matrix/ties/settle.ts';

describe('what hands on values at a pace', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('hands on the last of those that are asked for during a pause, however many they are', () => {
    const shown: number[] = [];
    const { ask } = createSettler((value: number) => shown.push(value), 100);
    for (let value = 1; value <= 25; value++) {
      ask(value);
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(100);
    expect(shown).toEqual([10, 20, 25]);
  });

  it('never stays behind: a value asked for while another is handed on has its own pause', () => {
    const shown: string[] = [];
    const settler = createSettler((value: string) => {
      shown.push(value);
      if (value === 'first') settler.ask('second');
    }, 100);
    settler.ask('first');
    vi.advanceTimersByTime(100);
    expect(shown).toEqual(['first']);
    vi.advanceTimersByTime(100);
    expect(shown).toEqual(['first', 'second']);
  });

  it('hands on nothing after its end', () => {
    const show = vi.fn();
    const { ask, end } = createSettler(show, 100);
    ask('never');
    end();
    vi.advanceTimersByTime(1000);
    expect(show).not.toHaveBeenCalled();
  });
});
