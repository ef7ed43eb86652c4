import { describe, expect, it } from 'vitest';
import {
  bringTab,
  type Column,
  foldColumn,
  frontOf,
  leaveTab,
  STANDARD,
  tabsOf,
  turnBeside,
} from '../../../../src/app/workspace/column/column-state.ts';

const RAIL: Column = { ...STANDARD, front: null, before: null };

describe('the column at the left', () => {
  it('gives a card its place and takes it back, be it from a tab or from the rail', () => {
    const results = bringTab(STANDARD, 'results');
    for (const start of [STANDARD, results, RAIL]) {
      const opened = bringTab(start, 'details');
      expect(opened.front).toBe('details');
      expect(leaveTab(opened, 'details').front).toBe(start.front);
    }
  });

  it('leaves a tab that the reader has chosen since where it is', () => {
    const chosen = bringTab(bringTab(STANDARD, 'details'), 'results');
    expect(leaveTab(chosen, 'details')).toBe(chosen);
  });

  it('goes back behind both, card and editor', () => {
    const both = bringTab(bringTab(bringTab(STANDARD, 'results'), 'compose'), 'details');
    expect(leaveTab(both, 'details').front).toBe('results');
  });

  it('folds to a rail and unfolds to what stood there', () => {
    const results = bringTab(STANDARD, 'results');
    expect(foldColumn(results).front).toBeNull();
    expect(foldColumn(foldColumn(results)).front).toBe('results');
    expect(foldColumn(RAIL).front).toBe('filters');
  });

  it('leaves in front what stood there when the filters go behind a tab', () => {
    const one = turnBeside(STANDARD);
    expect(frontOf('vast', one, false)).toBe(frontOf('vast', STANDARD, false));
    expect(frontOf('vast', turnBeside(bringTab(one, 'filters')), false)).toBe('results');
  });

  it('has no tab for filters that stand beside it, and shows the results in their place', () => {
    expect(tabsOf('wide', STANDARD, false)).toEqual(['filters', 'results', 'details']);
    expect(tabsOf('vast', STANDARD, true)).toEqual(['results', 'details', 'compose']);
    expect(frontOf('vast', STANDARD, false)).toBe('results');
    expect(frontOf('vast', { ...STANDARD, beside: false }, false)).toBe('filters');
    expect(frontOf('vast', RAIL, false)).toBeNull();
  });
});
