import { describe, expect, it } from 'vitest';
import { PANELS } from '../../../src/app/workspace/panels/panels-state.ts';
import { type Situation, shownParts } from '../../../src/app/workspace/shown-parts.ts';

const USUAL: Situation = {
  room: 'wide',
  open: PANELS,
  embed: false,
  presents: false,
  composes: false,
  hasSite: false,
  chartCount: 1,
  stepCharts: false,
};

/** The names of the parts that stand. */
function standing(change: Partial<Situation>): readonly string[] {
  const parts = Object.entries(shownParts({ ...USUAL, ...change }));
  return parts.filter(([, stands]) => stands).map(([name]) => name);
}

describe('the parts of the page', () => {
  it('are all that the reader has open, in a wide window', () => {
    expect(standing({})).toEqual([
      'filters',
      'results',
      'resultList',
      'charts',
      'chartsPanel',
      'side',
      'sheet',
    ]);
  });

  it('leave the map alone where nothing is open', () => {
    expect(standing({ open: [] })).toEqual([]);
  });

  it('show a card beside what is open, and alone over the map in a narrow window', () => {
    expect(standing({ open: ['results'], hasSite: true })).toEqual([
      'results',
      'resultList',
      'card',
      'side',
      'sheet',
    ]);
    expect(standing({ room: 'narrow', open: ['charts'], hasSite: true })).toEqual([
      'charts',
      'card',
      'side',
      'sheet',
    ]);
  });

  it('are the charts of the step alone while a briefing is presented', () => {
    expect(standing({ presents: true, hasSite: true, composes: true })).toEqual([
      'charts',
      'chartsPanel',
      'sheet',
    ]);
    expect(standing({ presents: true, chartCount: 0 })).toEqual(['sheet']);
  });

  it('keep the charts of a step behind a button in a narrow window', () => {
    const narrow = { room: 'narrow', open: [], presents: true } as const;
    expect(standing(narrow)).toEqual(['sheet']);
    expect(standing({ ...narrow, stepCharts: true })).toEqual(['charts', 'chartsPanel', 'sheet']);
  });

  it('give the place of results and card to the editor while a briefing is written', () => {
    expect(standing({ open: ['results'], composes: true, hasSite: true })).toEqual([
      'results',
      'editor',
      'side',
      'sheet',
    ]);
    // In a narrow window a sheet that is opened covers the editor.
    expect(standing({ room: 'narrow', open: ['results'], composes: true })).toEqual([
      'results',
      'resultList',
      'side',
      'sheet',
    ]);
  });

  it('are none of ours inside another page', () => {
    expect(standing({ embed: true, open: [], hasSite: true })).toEqual([]);
  });
});
