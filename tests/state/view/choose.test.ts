import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/state/store.ts';
import { defaultView } from '../../../src/state/view/url.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const make = () => {
  const store = createStore({
    catalog: realCatalog(),
    view: defaultView('en'),
    address: 'https://example.org/',
  });
  return { actions: store.getState().actions, view: () => store.getState().view, state: store.getState };
};

const WATER = { field: ['water'] };
const EARTH = { field: ['earth'] };
const WATER_IN_AFRICA = { field: ['water'], region: ['africa'] };

describe('a click on a mark', () => {
  it('filters by what the mark stands for, and by nothing else of its kind', () => {
    const { actions, view } = make();
    actions.choose(WATER, false);
    actions.choose(EARTH, false);
    expect(view().field).toEqual(['earth']);
  });

  it('on the mark that is chosen lifts the filter', () => {
    const { actions, view } = make();
    actions.choose(WATER_IN_AFRICA, false);
    expect(view()).toMatchObject({ field: ['water'], region: ['africa'] });
    actions.choose(WATER_IN_AFRICA, false);
    expect(view()).toMatchObject({ field: [], region: [] });
  });

  it('leaves other filters alone', () => {
    const { actions, view } = make();
    actions.toggle('kind', 'centre');
    actions.choose(WATER_IN_AFRICA, false);
    expect(view().kind).toEqual(['centre']);
  });

  it('with Shift or Ctrl adds, and takes away what is there already', () => {
    const { actions, view } = make();
    actions.choose(WATER, true);
    actions.choose(EARTH, true);
    expect(view().field).toEqual(['water', 'earth']);
    actions.choose(WATER, true);
    expect(view().field).toEqual(['earth']);
  });

  it('with Shift keeps a value that two marks share', () => {
    const { actions, view } = make();
    actions.choose(WATER_IN_AFRICA, true);
    actions.choose({ field: ['culture'], region: ['africa'] }, true);
    expect(view()).toMatchObject({ field: ['water', 'culture'], region: ['africa'] });
  });

  it('on a span of years filters by it, and lifts it again', () => {
    const { actions, view } = make();
    actions.choose({ years: [1990, 1990] }, false);
    expect(view().since).toEqual([1990, 1990]);
    actions.choose({ years: [1990, 1990] }, false);
    expect(view().since).toBeNull();
  });

  it('is one step of undo', () => {
    const { actions, view } = make();
    actions.choose(WATER_IN_AFRICA, false);
    actions.undo();
    expect(view()).toMatchObject({ field: [], region: [] });
  });
});

describe('charts, networks and links', () => {
  it('open and close in the order of the dock, each a step of undo', () => {
    const { actions, view } = make();
    actions.toggleChart('network');
    actions.toggleChart('growth');
    expect(view().chart).toEqual(['fields', 'growth', 'network']);
    actions.toggleChart('fields');
    actions.undo();
    expect(view().chart).toEqual(['fields', 'growth', 'network']);
  });

  it('are undone like filters', () => {
    const { actions, view } = make();
    actions.setFocus({ network: 'asean' });
    actions.toggleLink('training');
    expect(view()).toMatchObject({ network: 'asean', link: ['training'] });
    actions.undo();
    actions.undo();
    expect(view()).toMatchObject({ network: null, link: [] });
  });

  it('leave with all other filters', () => {
    const { actions, view } = make();
    actions.setFocus({ network: 'asean', link: ['host'], chart: ['growth'] });
    actions.clearFilters();
    expect(view()).toMatchObject({ network: null, link: [], chart: ['growth'] });
  });

  it('are compared only while one is open, and never with themselves', () => {
    const { actions, view } = make();
    actions.setFocus({ compare: 'mrc' });
    expect(view().compare).toBeNull();
    actions.setFocus({ network: 'asean', compare: 'mrc' });
    expect(view().compare).toBe('mrc');
    actions.setFocus({ network: 'mrc' });
    expect(view().compare).toBeNull();
    actions.setFocus({ network: 'asean', compare: 'mrc' });
    actions.setFocus({ network: null });
    expect(view().compare).toBeNull();
    const linked = { ...defaultView('en'), compare: 'mrc' };
    const store = createStore({ catalog: realCatalog(), view: linked, address: 'https://example.org/' });
    expect(store.getState().view.compare).toBeNull();
  });

  it('that turn out to be unknown are taken back and told, without a step of undo', () => {
    const { actions, view, state } = make();
    actions.setFocus({ network: 'nowhere' });
    const steps = state().past.length;
    actions.reject({ network: null }, [{ name: 'network', value: 'nowhere' }]);
    expect(view().network).toBeNull();
    expect(state().rejected).toEqual([{ name: 'network', value: 'nowhere' }]);
    expect(state().past.length).toBe(steps);
  });
});

describe('a drag over the years', () => {
  it('is one step of undo, and the next drag another', () => {
    const { actions, view } = make();
    for (const year of [2000, 2001, 2002]) actions.setFilters({ since: [1990, year] }, { typing: true });
    actions.settle();
    for (const year of [2010, 2011]) actions.setFilters({ since: [1990, year] }, { typing: true });
    actions.undo();
    expect(view().since).toEqual([1990, 2002]);
    actions.undo();
    expect(view().since).toBeNull();
  });
});

describe('pointing', () => {
  it('at a site says all that marks could say of it; at a mark forgets the site', () => {
    const { actions, state } = make();
    const index = realCatalog().siteById.get('vnm-icp')?.index ?? -1;
    actions.hover(index);
    expect(state().pointed).toMatchObject({ country: ['VNM'], site: ['vnm-icp'] });
    actions.point(WATER);
    expect(state()).toMatchObject({ hovered: null, pointed: WATER });
    actions.point(null);
    expect(state()).toMatchObject({ hovered: null, pointed: null });
  });
});
