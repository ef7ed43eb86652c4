import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { syncUrl, unescapeHash } from '../../src/app/url-sync.ts';
import { createStore } from '../../src/state/store.ts';
import { defaultView } from '../../src/state/view/url.ts';
import { realCatalog } from '../helpers/real-catalog.ts';

const CAMERA = { lngLat: [105.8, 21] as const, zoom: 4, bearing: 0, pitch: 0 };

/** A window with an address, as far as the atlas touches it. */
function stubWindow() {
  const listeners = new Map<string, () => void>();
  const location = { pathname: '/', search: '', hash: '#b=1' };
  const pushState = vi.fn();
  const replaceState = vi.fn();
  const stored = new Map<string, string>();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('parent', globalThis);
  vi.stubGlobal('location', location);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16));
  vi.stubGlobal('cancelAnimationFrame', (frame: ReturnType<typeof setTimeout>) => clearTimeout(frame));
  vi.stubGlobal('history', { pushState, replaceState });
  vi.stubGlobal('localStorage', { setItem: (key: string, value: string) => stored.set(key, value) });
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
  vi.stubGlobal('removeEventListener', (type: string) => listeners.delete(type));
  return { listeners, location, pushState, replaceState, stored };
}

let page: ReturnType<typeof stubWindow>;
beforeEach(() => {
  vi.useFakeTimers();
  page = stubWindow();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open() {
  const store = createStore({
    catalog: realCatalog(),
    view: defaultView('en'),
    address: 'https://example.org/',
  });
  const stop = syncUrl(store, { own: 'en', assumed: 'en' });
  return { store, actions: store.getState().actions, stop };
}

describe('the address', () => {
  it('gets a step of history for each change of a filter, and keeps what stands behind #', () => {
    const { actions } = open();
    actions.setFilters({ field: ['water'] });
    // The frame that shows the change comes first.
    expect(page.pushState).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(page.pushState).toHaveBeenCalledExactlyOnceWith(null, '', '/?field=water#b=1');
    expect(page.replaceState).not.toHaveBeenCalled();
  });

  it('is remembered as the reader’s own visit, but not where another page shows it within itself', () => {
    const { store, actions } = open();
    actions.setFilters({ field: ['water'] });
    vi.runAllTimers();
    expect(page.stored.get('auspices.visit')).toBe('field=water');
    store.setState({ view: { ...store.getState().view, embed: true } });
    actions.setFilters({ field: ['ocean'] });
    vi.runAllTimers();
    expect(page.stored.get('auspices.visit')).toBe('field=water');
    // A frame need not say that it is one.
    store.setState({ view: { ...store.getState().view, embed: false } });
    vi.stubGlobal('parent', {});
    actions.setFilters({ field: ['ecology'] });
    vi.runAllTimers();
    expect(page.stored.get('auspices.visit')).toBe('field=water');
  });

  it('loses no step where two come before a frame, or the page goes first', () => {
    const { actions } = open();
    actions.setFilters({ field: ['water'] });
    actions.setFilters({ region: ['africa'] });
    page.listeners.get('pagehide')?.();
    vi.runAllTimers();
    expect(page.pushState.mock.calls.map(([, , address]) => address)).toEqual([
      '/?field=water#b=1',
      '/?field=water&region=africa#b=1',
    ]);
  });

  it('is written where a page that is not seen draws no frame', () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const { actions } = open();
    actions.setFilters({ field: ['water'] });
    vi.runAllTimers();
    expect(page.pushState).toHaveBeenCalledOnce();
  });

  it('is only rewritten by movements of the map, once they rest', () => {
    const { actions } = open();
    actions.setCamera(CAMERA);
    actions.setCamera({ ...CAMERA, zoom: 5 });
    expect(page.replaceState).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(page.replaceState).toHaveBeenCalledOnce();
    expect(page.replaceState).toHaveBeenCalledWith(null, '', '/?at=105.8,21,5#b=1');
    expect(page.pushState).not.toHaveBeenCalled();
  });

  it('is written at once when the page goes', () => {
    const { actions } = open();
    actions.setCamera(CAMERA);
    page.listeners.get('pagehide')?.();
    expect(page.replaceState).toHaveBeenCalledOnce();
  });

  it('restores the View when the reader goes back, and writes nothing meanwhile', () => {
    const { store, actions } = open();
    actions.setFilters({ field: ['water'] });
    vi.runAllTimers();
    page.pushState.mockClear();
    page.location.search = '?region=africa';
    page.listeners.get('popstate')?.();
    vi.runAllTimers();
    expect(store.getState().view).toMatchObject({ field: [], region: ['africa'] });
    expect(page.pushState).not.toHaveBeenCalled();
    expect(page.replaceState).not.toHaveBeenCalled();
  });

  it('is remembered for the next visit, but for the briefing that was shown', () => {
    const { store, actions } = open();
    actions.present({ ...store.getState().view, briefing: 'water', step: 2 });
    actions.setFilters({ field: ['water'] });
    vi.runAllTimers();
    expect([...page.stored.values()]).toEqual(['field=water']);
  });

  it('of a link that was mended is the mended one, but for what could not be understood', () => {
    const { store } = open();
    page.location.search = '?Field=Water).';
    page.listeners.get('popstate')?.();
    expect(store.getState().view.field).toEqual(['water']);
    expect(page.replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/?field=water#b=1');
    page.location.search = '?Field=Water&region=atlantis';
    page.listeners.get('popstate')?.();
    expect(store.getState().mended).toHaveLength(1);
    expect(page.replaceState).toHaveBeenCalledOnce();
  });

  it('gets back what was escaped by the number of &', () => {
    page.location.search = '?lang=vi&';
    page.location.hash = '#38;field=water&#38;region=africa';
    unescapeHash();
    const query = '/?lang=vi&&amp;field=water&amp;region=africa';
    expect(page.replaceState).toHaveBeenCalledExactlyOnceWith(null, '', query);
    page.location.hash = '#shared=38;';
    unescapeHash();
    expect(page.replaceState).toHaveBeenCalledOnce();
  });

  it('is left alone once it is no more kept', () => {
    const { actions, stop } = open();
    stop();
    actions.setFilters({ field: ['water'] });
    expect(page.pushState).not.toHaveBeenCalled();
    expect(page.listeners.size).toBe(0);
  });
});
