import { describe, expect, it } from 'vitest';
import { resolveConstants } from '../../src/theme/constants-css.ts';
import { SPACES } from '../../src/theme/measures.ts';
import { PANEL_SIZES, SHEET_PERCENT } from '../../src/theme/sizes.ts';
import { LAYERS } from '../../src/theme/stacking.ts';

describe('a style sheet', () => {
  it('gets the steps of the scales in place of their names, and keeps all else', () => {
    expect(
      resolveConstants('a { padding: var(--space-8) calc(-1 * var(--space-12)); color: var(--ink) }'),
    ).toBe('a { padding: 8px calc(-1 * 12px); color: var(--ink) }');
    expect(resolveConstants('a { border-radius: var(--radius-small); font-size: var(--text-body) }')).toBe(
      'a { border-radius: 4px; font-size: 0.9375rem }',
    );
  });

  it('gets the sizes that the camera counts with', () => {
    expect(resolveConstants('var(--column) var(--column-wide) var(--sheet)')).toBe(
      `${PANEL_SIZES.column}px ${PANEL_SIZES.columnWide}px ${SHEET_PERCENT}dvh`,
    );
  });

  it('is refused with a step that is not in its scale', () => {
    expect(() => resolveConstants('var(--space-7)')).toThrow('--space-7');
    expect(() => resolveConstants('var(--layer-cellar)')).toThrow('--layer-cellar');
  });
});

describe('the scales', () => {
  it('hold each step once, from the least to the most', () => {
    expect(SPACES).toEqual([...new Set(SPACES)].toSorted((a, b) => a - b));
    expect(new Set(LAYERS).size).toBe(LAYERS.length);
  });

  it('put a sheet over the map below the tabs, and the black screen over everything', () => {
    const layerOf = (name: string) => Number(resolveConstants(`var(--layer-${name})`));
    expect(layerOf('panel')).toBeLessThan(layerOf('tabs'));
    expect(layerOf('curtain')).toBe(LAYERS.length);
  });
});
