import { describe, expect, it } from 'vitest';
import { NO_HISTORY, record, redo, undo } from '../../src/state/history.ts';

describe('a history', () => {
  it('goes back and forth through its steps', () => {
    const history = record(record<string>(NO_HISTORY, 'a'), 'b');
    const back = undo(history, 'c');
    expect(back?.target).toBe('b');
    expect(back && redo(back.history, 'b')).toEqual({ target: 'c', history });
  });

  it('ends at both ends', () => {
    expect(undo(NO_HISTORY, 'a')).toBeNull();
    expect(redo(NO_HISTORY, 'a')).toBeNull();
  });

  it('forgets the future with a change', () => {
    const back = undo(record<string>(NO_HISTORY, 'a'), 'b');
    expect(back && record(back.history, 'a').future).toEqual([]);
  });

  it('takes letters of the same word for one step, and those of another for the next', () => {
    const typed = record(record<string>(NO_HISTORY, '', 'title'), 'k', 'title');
    expect(typed.past).toEqual(['']);
    expect(record(typed, 'ka', 'text').past).toEqual(['', 'ka']);
    expect(record(typed, 'ka').past).toEqual(['', 'ka']);
    expect(record({ ...typed, typing: null }, 'ka', 'title').past).toEqual(['', 'ka']);
  });

  it('remembers two hundred steps', () => {
    let history = record<number>(NO_HISTORY, 0);
    for (let step = 1; step <= 200; step++) history = record(history, step);
    expect(history.past.length).toBe(200);
    expect(history.past[0]).toBe(1);
  });
});
