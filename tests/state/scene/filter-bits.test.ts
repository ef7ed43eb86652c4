import { describe, expect, it } from 'vitest';
import { FACET_IDS } from '../../../src/state/facets/index.ts';
import { assignBits, FILTER_BITS, LEFT_OUT } from '../../../src/state/scene/filter-bits.ts';

describe('the bits of the filters', () => {
  it('are one for each filter, none shared and none that of a site that is left out', () => {
    const bits = Object.values(FILTER_BITS);
    expect(Object.keys(FILTER_BITS)).toEqual([...FACET_IDS, 'since', 'query', 'area']);
    expect(new Set([...bits, LEFT_OUT]).size).toBe(bits.length + 1);
    expect(bits.every((bit) => bit > 0 && (bit & (bit - 1)) === 0)).toBe(true);
  });

  it('are fifteen at most', () => {
    const ids = Array.from({ length: 16 }, (_, place) => `filter-${place}`);
    expect(assignBits(ids.slice(1))['filter-15']).toBe(1 << 14);
    expect(() => assignBits(ids)).toThrow(RangeError);
  });
});
