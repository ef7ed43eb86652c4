import { describe, expect, it } from 'vitest';
import { ActiveFilters } from '../../../src/panels/filters/active-filters.tsx';
import type { View } from '../../../src/state/view/view.ts';
import { renderMarkup } from '../../helpers/render-markup.tsx';

/** The words on the chips of a View. */
function chipsOf(patch: Partial<View>): readonly string[] {
  const markup = renderMarkup(<ActiveFilters />, patch);
  return [...markup.matchAll(/class="chip"[^>]*><span>([^<]*)<\/span>/g)].map(([, words = '']) => words);
}

describe('the chips of the active filters', () => {
  it('are not there while nothing is filtered', () => {
    expect(renderMarkup(<ActiveFilters />)).toBe('');
  });

  it('are one for each value, in the order of the filters, whatever was chosen first', () => {
    expect(chipsOf({ region: ['africa'], field: ['water', 'ocean'] })).toEqual([
      'Water sciences',
      'Ocean sciences',
      'Africa',
    ]);
  });

  it('name years, words of a search and former sites as well', () => {
    const chips = chipsOf({ since: [1990, 2004], query: ' delta ', former: true });
    expect(chips).toHaveLength(3);
    expect(chips[0]).toMatch(/1990.*2004/);
    expect(chips[1]).toBe('“delta”');
  });

  it('name a network by its id before the tables of networks are there', () => {
    expect(chipsOf({ network: 'nagn', compare: 'eabrn' }).map((chip) => chip.includes('NAGN'))).toEqual([
      true,
      false,
    ]);
  });
});
