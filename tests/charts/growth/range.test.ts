import { describe, expect, it } from 'vitest';
import {
  dragRange,
  extendRange,
  filterOfRange,
  stepRange,
  withinBounds,
  type Years,
} from '../../../src/charts/growth/range.ts';

const BOUNDS: Years = [1957, 2026];
const range: Years = [1990, 2000];
const press = (key: string, shiftKey = false) => ({ key, shiftKey });

describe('the range of years', () => {
  it('follows a drag of either end, also past the other one, and stays within its bounds', () => {
    expect(dragRange({ grip: 'first', range, from: 1990 }, 1985, BOUNDS)).toEqual([1985, 2000]);
    expect(dragRange({ grip: 'first', range, from: 1990 }, 2010, BOUNDS)).toEqual([2000, 2010]);
    expect(dragRange({ grip: 'last', range, from: 2000 }, 1980, BOUNDS)).toEqual([1980, 1990]);
    expect(dragRange({ grip: 'last', range, from: 2000 }, 2100, BOUNDS)).toEqual([1990, 2026]);
  });

  it('is made anew in either direction', () => {
    expect(dragRange({ grip: 'new', range, from: 2010 }, 2005, BOUNDS)).toEqual([2005, 2010]);
    expect(dragRange({ grip: 'new', range, from: 2010 }, 2015, BOUNDS)).toEqual([2010, 2015]);
  });

  it('keeps its length when it is moved as a whole, at the bounds too', () => {
    expect(dragRange({ grip: 'whole', range, from: 1995 }, 1998, BOUNDS)).toEqual([1993, 2003]);
    expect(dragRange({ grip: 'whole', range, from: 1995 }, 2100, BOUNDS)).toEqual([2016, 2026]);
    expect(dragRange({ grip: 'whole', range, from: 1995 }, 1800, BOUNDS)).toEqual([1957, 1967]);
  });

  it('moves by a year with the arrows, by five with Shift, to the ends with Home and End', () => {
    expect(stepRange('first', range, press('ArrowLeft'), BOUNDS)).toEqual([1989, 2000]);
    expect(stepRange('first', range, press('ArrowRight', true), BOUNDS)).toEqual([1995, 2000]);
    expect(stepRange('first', range, press('Home'), BOUNDS)).toEqual([1957, 2000]);
    expect(stepRange('first', range, press('End'), BOUNDS)).toEqual([2000, 2000]);
    expect(stepRange('last', range, press('ArrowUp', true), BOUNDS)).toEqual([1990, 2005]);
    expect(stepRange('last', range, press('Home'), BOUNDS)).toEqual([1990, 1990]);
    expect(stepRange('last', range, press('End'), BOUNDS)).toEqual([1990, 2026]);
    expect(stepRange('last', [1990, 1992], press('PageDown'), BOUNDS)).toEqual([1990, 1990]);
    expect(stepRange('last', range, press('Enter'), BOUNDS)).toBeNull();
  });

  it('filters by nothing where it holds every year, so that sites without a year are back', () => {
    expect(filterOfRange(BOUNDS, BOUNDS)).toBeNull();
    expect(filterOfRange(range, BOUNDS)).toEqual(range);
    expect(withinBounds(null, BOUNDS)).toEqual(BOUNDS);
    expect(withinBounds([1900, 2000], BOUNDS)).toEqual([1957, 2000]);
  });

  it('grows to take another year in', () => {
    expect(extendRange(null, 2003)).toEqual([2003, 2003]);
    expect(extendRange(range, 2003)).toEqual([1990, 2003]);
    expect(extendRange(range, 1980)).toEqual([1980, 2000]);
    expect(extendRange(range, 1995)).toEqual(range);
  });
});
