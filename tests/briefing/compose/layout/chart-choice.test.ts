import { describe, expect, it } from 'vitest';
import { offeredRows, soundChart, withRow } from '../../../../src/briefing/compose/layout/chart-choice.ts';
import { countedOf } from '../../../../src/briefing/compose/layout/counted-of.ts';

const choice = {
  rows: [
    { id: 'CHN', name: 'Trung Quốc', value: '20' },
    { id: 'VNM', name: 'Việt Nam', value: '2' },
    { id: 'THA', name: 'Thái Lan', value: '1' },
  ],
  heeds: ['top', 'only', 'highlight'],
} as const;

describe('the rows that are offered', () => {
  const names = (wished: readonly string[], query = '') =>
    offeredRows(choice, wished, query).map(({ name }) => name);

  it('begin with those that are chosen, also where a search leaves them out', () => {
    expect(names(['THA'])).toEqual(['Thái Lan', 'Trung Quốc', 'Việt Nam']);
    expect(names(['THA'], 'viet')).toEqual(['Thái Lan', 'Việt Nam']);
    expect(names([], 'xyz')).toEqual([]);
  });

  it('keep one that the chart no longer has, so that it can be taken away', () => {
    expect(names(['XXX'])).toEqual(['XXX', 'Trung Quốc', 'Việt Nam', 'Thái Lan']);
  });
});

describe('what a step says of its chart', () => {
  it('grows and shrinks row by row, and is nothing once nothing is left', () => {
    const one = withRow({ top: 5 }, 'highlight', 'VNM', true);
    expect(one).toEqual({ top: 5, highlight: ['VNM'] });
    const two = withRow(one ?? {}, 'only', 'THA', true);
    expect(two).toEqual({ top: 5, highlight: ['VNM'], only: ['THA'] });
    expect(withRow({ only: ['THA'] }, 'only', 'THA', false)).toBeUndefined();
    expect(soundChart({ top: undefined, only: [] })).toBeUndefined();
    // That nothing is in colour can be said in a file.
    expect(soundChart({ form: 'graph', only: [] })).toEqual({ form: 'graph' });
    expect(soundChart({ highlight: [] })).toEqual({ highlight: [] });
  });
});

describe('a figure of a side that takes another view', () => {
  it('counts the same of the other view', () => {
    expect(countedOf('count country=VNM kind=centre', 'country=VNM', 'country=THA')).toBe(
      'count country=THA kind=centre',
    );
    expect(countedOf('count', '', 'country=THA')).toBe('count country=THA');
    expect(countedOf('count country=VNM', 'country=VNM', '')).toBe('count');
  });

  it('stays where it is of something else, and names no filter twice', () => {
    expect(countedOf('indicator rd-gdp-vnm', 'country=VNM', 'country=THA')).toBe('indicator rd-gdp-vnm');
    expect(countedOf('count field=water', 'country=VNM', 'country=THA')).toBe('count field=water');
    expect(countedOf('count country=VNM kind=centre', 'country=VNM', 'kind=geopark')).toBe(
      'count kind=geopark',
    );
  });
});
