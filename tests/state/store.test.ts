import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/model/search/search.ts';
import { createStore } from '../../src/state/store.ts';
import { defaultView } from '../../src/state/view/url.ts';
import { realCatalog } from '../helpers/real-catalog.ts';

const make = () =>
  createStore({ catalog: realCatalog(), view: defaultView('en'), address: 'https://example.org/atlas/' });

describe('the store', () => {
  it('narrows by a query that stands already as soon as the search is there, and builds it once', () => {
    const store = make();
    const { setFilters, bringSearch } = store.getState().actions;
    const count = () => store.getState().selectScene(store.getState().view).visible.length;
    const all = count();
    setFilters({ query: 'karst' });
    expect(count()).toBe(all);
    bringSearch(createSearch);
    expect(count()).toBeGreaterThan(0);
    expect(count()).toBeLessThan(all);
    const { selectScene } = store.getState();
    bringSearch(createSearch);
    expect(store.getState().selectScene).toBe(selectScene);
  });

  it('adds a value to a facet and takes it away again', () => {
    const store = make();
    const { toggle } = store.getState().actions;
    toggle('field', 'water');
    toggle('field', 'ocean');
    expect(store.getState().view.field).toEqual(['water', 'ocean']);
    toggle('field', 'water');
    expect(store.getState().view.field).toEqual(['ocean']);
  });

  it('knows whether the reader has moved the map since a view was presented', () => {
    const store = make();
    const { present, setCamera, adjustCamera } = store.getState().actions;
    const camera = { lngLat: [105, 16], zoom: 4, bearing: 0, pitch: 0 } as const;
    present({ ...store.getState().view, camera });
    adjustCamera({ ...camera, zoom: 5 });
    expect(store.getState()).toMatchObject({ roams: false, view: { camera: { zoom: 5 } } });
    setCamera({ ...camera, zoom: 6 });
    expect(store.getState().roams).toBe(true);
    present({ ...store.getState().view, camera });
    expect(store.getState().roams).toBe(false);
  });

  it('undoes and redoes filters and selection step by step', () => {
    const store = make();
    const { toggle, select, undo, redo } = store.getState().actions;
    toggle('region', 'africa');
    select('vnm-icp');
    undo();
    expect(store.getState().view).toMatchObject({ region: ['africa'], site: null });
    undo();
    expect(store.getState().view).toMatchObject({ region: [], site: null });
    redo();
    redo();
    expect(store.getState().view).toMatchObject({ region: ['africa'], site: 'vnm-icp' });
  });

  it('takes a whole typed word back at once', () => {
    const store = make();
    const { setFilters, undo } = store.getState().actions;
    for (const query of ['k', 'ka', 'kar', 'karst']) setFilters({ query }, { typing: true });
    undo();
    expect(store.getState().view.query).toBe('');
  });

  it('keeps language, theme and camera out of undo', () => {
    const store = make();
    const { toggle, setChoice, setCamera, undo } = store.getState().actions;
    toggle('kind', 'geopark');
    setChoice({ locale: 'vi', theme: 'dark' });
    setCamera({ lngLat: [1, 2], zoom: 3, bearing: 0, pitch: 0 });
    undo();
    expect(store.getState().view).toMatchObject({
      kind: [],
      locale: 'vi',
      theme: 'dark',
      camera: { zoom: 3 },
    });
  });

  it('forgets what could be redone once something else is done', () => {
    const store = make();
    const { toggle, undo } = store.getState().actions;
    toggle('kind', 'geopark');
    undo();
    toggle('kind', 'centre');
    expect(store.getState().future).toEqual([]);
  });

  it('makes no step of a change that changes nothing', () => {
    const store = make();
    const { setFilters, clearFilters, select } = store.getState().actions;
    clearFilters();
    select(null);
    setFilters({ region: [] });
    expect(store.getState().past).toEqual([]);
  });

  it('flies to a site that is visited, and no farther out than the reader already was', () => {
    const store = make();
    const { visit, setCamera } = store.getState().actions;
    const site = realCatalog().siteById.get('vnm-icp');
    if (!site) throw new Error('The centre is missing');
    visit(site);
    const near = store.getState().view.camera;
    expect(near?.lngLat).toEqual(site.lngLat);
    setCamera({ lngLat: [0, 0], zoom: 8, bearing: 0, pitch: 0 });
    visit(site);
    expect(store.getState().view.camera?.zoom).toBe(8);
  });

  it('writes links with the language and the page’s own address', () => {
    const { linkOf, view } = make().getState();
    expect(linkOf({ ...view, site: 'vnm-icp' })).toBe('https://example.org/atlas/?lang=en&site=vnm-icp');
  });
});
