import { describe, expect, it } from 'vitest';
import { togglePanel } from '../../../../src/app/workspace/panels/panels-state.ts';

describe('folding panels', () => {
  it('leaves the others alone where there is room', () => {
    expect(togglePanel(['filters', 'results'], 'charts', 'wide')).toEqual(['filters', 'results', 'charts']);
    expect(togglePanel(['filters', 'results'], 'filters', 'wide')).toEqual(['results']);
  });

  it('shows one side panel at a time in a medium window, and keeps the charts', () => {
    expect(togglePanel(['results', 'charts'], 'filters', 'medium')).toEqual(['charts', 'filters']);
    expect(togglePanel(['results'], 'charts', 'medium')).toEqual(['results', 'charts']);
  });

  it('shows one sheet at a time on a phone', () => {
    expect(togglePanel(['filters'], 'results', 'narrow')).toEqual(['results']);
    expect(togglePanel(['filters'], 'filters', 'narrow')).toEqual([]);
  });
});
