import { describe, expect, it } from 'vitest';
import { chooseFlow, type Flow } from '../../../src/charts/sectors/choose.ts';
import type { Field, Sector } from '../../../src/model/vocabulary.ts';
import { type Filters, NO_FILTERS } from '../../../src/state/view/view.ts';

const NATURAL: readonly Field[] = ['water', 'earth'];
const fieldsOf = (sector: Sector): readonly Field[] =>
  sector === 'natural-sciences' ? NATURAL : ([sector] as readonly string[] as readonly Field[]);

const WATER: Flow = { field: ['water'] };
const AFRICA: Flow = { region: ['africa'] };
const EDUCATION: Flow = { sector: ['education'] };

/** The filters after clicks, one after the other; `add` says that Shift was held. */
function filtersOf(...clicks: readonly (readonly [flow: Flow, add?: 'add'])[]): Filters {
  let filters: Filters = NO_FILTERS;
  for (const [flow, add] of clicks) {
    filters = { ...filters, ...chooseFlow(filters, flow, add === 'add', fieldsOf) };
  }
  return filters;
}

describe('a click on the flow of centres', () => {
  it('filters by the centres that the mark stands for', () => {
    expect(filtersOf([WATER])).toEqual({ ...NO_FILTERS, kind: ['centre'], field: ['water'] });
    expect(filtersOf([{ field: ['water'], region: ['africa'] }])).toMatchObject({
      field: ['water'],
      region: ['africa'],
    });
  });

  it('lifts everything again when repeated', () => {
    expect(filtersOf([WATER], [WATER])).toEqual(NO_FILTERS);
    expect(filtersOf([EDUCATION], [EDUCATION])).toEqual(NO_FILTERS);
  });

  it('lets a field take the place of a sector, since both at once would leave nothing', () => {
    expect(filtersOf([EDUCATION], [WATER])).toMatchObject({ sector: [], field: ['water'] });
    expect(filtersOf([WATER], [EDUCATION])).toMatchObject({ sector: ['education'], field: [] });
  });

  it('keeps the region beside a field, and the field beside a region', () => {
    expect(filtersOf([AFRICA], [WATER])).toMatchObject({ region: ['africa'], field: ['water'] });
    expect(filtersOf([WATER], [AFRICA])).toMatchObject({ region: ['africa'], field: ['water'] });
  });

  it('adds with Shift, and takes away what is there already', () => {
    expect(filtersOf([WATER], [{ field: ['ocean'] }, 'add']).field).toEqual(['water', 'ocean']);
    expect(filtersOf([WATER], [{ field: ['ocean'] }, 'add'], [WATER, 'add']).field).toEqual(['ocean']);
    expect(filtersOf([WATER], [{ field: ['ocean'] }, 'add']).kind).toEqual(['centre']);
  });

  it('adds a link that shares an end without losing that end', () => {
    const both = filtersOf(
      [{ field: ['water'], region: ['africa'] }],
      [{ field: ['culture'], region: ['africa'] }, 'add'],
    );
    expect(both).toMatchObject({ field: ['water', 'culture'], region: ['africa'] });
  });

  it('reads sectors as their fields where a field joins them', () => {
    expect(filtersOf([{ sector: ['natural-sciences'] }], [{ field: ['culture'] }, 'add'])).toMatchObject({
      sector: [],
      field: ['water', 'earth', 'culture'],
    });
    expect(filtersOf([{ field: ['culture'] }], [{ sector: ['natural-sciences'] }, 'add'])).toMatchObject({
      sector: [],
      field: ['culture', 'water', 'earth'],
    });
  });
});
