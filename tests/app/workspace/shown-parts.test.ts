import { describe, expect, it } from 'vitest';
import { type Situation, shownParts } from '../../../src/app/workspace/shown-parts.ts';

const USUAL: Situation = {
  room: 'wide',
  layout: 'split',
  front: 'filters',
  beside: false,
  sheet: null,
  embed: false,
  presents: false,
  composes: false,
  hasSite: false,
  chartCount: 1,
  explores: false,
};

/** The names of the parts that stand. */
function standing(change: Partial<Situation>): readonly string[] {
  const parts = Object.entries(shownParts({ ...USUAL, ...change }));
  return parts.filter(([, stands]) => stands).map(([name]) => name);
}

describe('the parts of the page', () => {
  it('are what the layout names, beside the column', () => {
    expect(standing({ layout: 'map' })).toEqual(['column', 'filters']);
    expect(standing({ layout: 'split' })).toEqual(['column', 'filters', 'charts']);
    expect(standing({ layout: 'charts' })).toEqual(['column', 'filters', 'charts', 'board']);
    expect(standing({ layout: 'table' })).toEqual(['column', 'filters', 'table']);
  });

  it('are one tab of the column, and the filters beside it in a vast room', () => {
    const map = { layout: 'map' } as const;
    expect(standing({ ...map, front: null })).toEqual(['column']);
    expect(standing({ ...map, front: 'details' })).toEqual(['column', 'card']);
    expect(standing({ ...map, front: 'compose', composes: true })).toEqual(['column', 'editor']);
    expect(standing({ ...map, room: 'vast', front: 'results', beside: true })).toEqual([
      'column',
      'filters',
      'resultList',
    ]);
  });

  it('are one sheet in a narrow room, a card before all others', () => {
    const narrow = { room: 'narrow', layout: 'map' } as const;
    expect(standing(narrow)).toEqual([]);
    expect(standing({ ...narrow, sheet: 'results' })).toEqual(['resultList', 'sheet']);
    expect(standing({ ...narrow, sheet: 'charts', hasSite: true })).toEqual(['card', 'sheet']);
    expect(standing({ ...narrow, composes: true, hasSite: true })).toEqual(['editor', 'sheet']);
    expect(standing({ ...narrow, sheet: 'results', composes: true })).toEqual(['resultList', 'sheet']);
    expect(standing({ ...narrow, layout: 'table' })).toEqual(['table']);
  });

  it('are none behind the slides of a briefing', () => {
    expect(standing({ presents: true, hasSite: true, composes: true })).toEqual([]);
  });

  it('are the charts of the step while its view is explored, where there is room for them beside the map', () => {
    expect(standing({ presents: true, explores: true, layout: 'map' })).toEqual(['charts']);
    expect(standing({ presents: true, explores: true, chartCount: 0 })).toEqual([]);
    expect(standing({ presents: true, explores: true, room: 'narrow' })).toEqual([]);
  });

  it('are none of ours inside another page', () => {
    expect(standing({ embed: true, hasSite: true })).toEqual([]);
  });
});
