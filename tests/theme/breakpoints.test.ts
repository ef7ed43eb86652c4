import { describe, expect, it } from 'vitest';
import { keysOf } from '../../src/model/typed.ts';
import { BREAKPOINTS, below, from } from '../../src/theme/breakpoints.ts';
import { resolveBreakpoints } from '../../src/theme/breakpoints-css.ts';

describe('the breakpoints', () => {
  it('rise, so that a list of them reads from little room to much', () => {
    const widths = Object.values(BREAKPOINTS);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });

  it('leave no width without a side, nor one with both', () => {
    for (const name of keysOf(BREAKPOINTS)) {
      expect(from(name)).toBe(`(width >= ${BREAKPOINTS[name]}px)`);
      expect(below(name)).toBe(`(width < ${BREAKPOINTS[name]}px)`);
    }
  });
});

describe('a style sheet', () => {
  it('gets widths for the names of breakpoints, and keeps all else', () => {
    expect(resolveBreakpoints('@media (--below-medium) { a { color: var(--ink) } }')).toBe(
      '@media (width < 760px) { a { color: var(--ink) } }',
    );
    expect(resolveBreakpoints('@container chart (--from-wide-chart) and (--below-wide) {}')).toBe(
      '@container chart (width >= 560px) and (width < 1200px) {}',
    );
  });

  it('is refused with a name that is not in the list', () => {
    expect(() => resolveBreakpoints('@media (--from-nowhere) {}')).toThrow('--from-nowhere');
  });
});
