import { createStore as createZustandStore, type StoreApi } from 'zustand/vanilla';
import type { Camera } from '../model/camera/camera.ts';
import type { Catalog } from '../model/catalog/catalog.ts';
import { LINK_TYPES, type LinkType } from '../model/network.ts';
import type { CreateSearch } from '../model/search/search.ts';
import type { Site } from '../model/site.ts';
import type { FacetId, Facets, FacetValues } from './facets/index.ts';
import { type History, NO_HISTORY, record, redo, undo } from './history.ts';
import type { Scene } from './scene/scene.ts';
import { createSceneSelector } from './scene/select-scene.ts';
import { cameraOfSite } from './view/camera-of-site.ts';
import { CHART_IDS, type ChartId, type ChartOptionId, type ChartOptionValue } from './view/charts.ts';
import { choose } from './view/choose.ts';
import { MAP_LAYER_IDS, type MapLayerId } from './view/map-choices.ts';
import { type Referent, referentOfSite } from './view/referent.ts';
import { sameUndoable, toUndoable, type Undoable, viewAfter, withSoundComparison } from './view/undoable.ts';
import { encodeView, type Rejected } from './view/url.ts';
import { type Filters, type Focus, NO_FILTERS, type View } from './view/view.ts';

/** The few verbs that change a View. */
export interface Actions {
  /** Changes some filters at once. `typing` joins the change to the one before it, so that one undo takes a whole word back. */
  readonly setFilters: (patch: Partial<Filters>, options?: { readonly typing?: boolean }) => void;
  /** Adds the value to the facet, or takes it away. */
  readonly toggle: <Id extends FacetId>(facet: Id, value: FacetValues[Id]) => void;
  /**
   * What a click on a chart's mark does: filters by exactly what it stands for, or lifts that filter if it stands; with
   * `add`, adds its values to those that are chosen, or takes them away.
   */
  readonly choose: (referent: Referent, add: boolean) => void;
  readonly clearFilters: () => void;
  /** Ends a change that came in many small steps, such as a drag: the next one is another step of undo. */
  readonly settle: () => void;
  /** Opens or closes charts, networks and types of links; see `Focus`. */
  readonly setFocus: (patch: Partial<Focus>, options?: { readonly typing?: boolean }) => void;
  readonly toggleChart: (chart: ChartId) => void;
  readonly toggleLink: (type: LinkType) => void;
  readonly toggleLayer: (layer: MapLayerId) => void;
  readonly setOption: <Id extends ChartOptionId>(id: Id, value: ChartOptionValue<Id>) => void;
  /** Takes back ids of a link that turned out to be unknown when their tables were loaded. */
  readonly reject: (patch: Partial<Focus>, rejected: readonly Rejected[]) => void;
  readonly select: (site: string | null) => void;
  /** Selects a site from anywhere but the map, and takes the map there. */
  readonly visit: (site: Site) => void;
  /** Where the reader has moved the map to. */
  readonly setCamera: (camera: Camera | null) => void;
  /** Moves the map to what the reader has asked to see otherwise, such as a selected site behind a panel. */
  readonly adjustCamera: (camera: Camera) => void;
  readonly setChoice: (patch: Partial<Pick<View, 'locale' | 'theme' | 'projection' | 'worldview'>>) => void;
  /** Takes over a whole View, as a link restores it. */
  readonly restore: (view: View, rejected: readonly Rejected[]) => void;
  /** Shows a View, e.g. a step of a briefing, without making it a step of undo. */
  readonly present: (view: View) => void;
  readonly dismissRejected: () => void;
  /** Brings the search, which is loaded apart; a query that stands already narrows from then on. */
  readonly bringSearch: (createSearch: CreateSearch) => void;
  /** Points at a site, by index, wherever it is shown. */
  readonly hover: (index: number | null) => void;
  /** Points at what a chart's mark stands for. */
  readonly point: (referent: Referent | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** All that a visit holds; its history is that of the View. */
export interface AppState extends History<Undoable> {
  readonly catalog: Catalog;
  readonly view: View;
  /** Whether the reader has moved the map since a View was last presented. */
  readonly roams: boolean;
  /** The hovered site, by index; null where a mark of a chart is pointed at, or nothing. */
  readonly hovered: number | null;
  /** What the pointer or the focus is on, in the words of marks; of a hovered site all that is said of it. */
  readonly pointed: Referent | null;
  /** Parts of the latest link that were not understood. */
  readonly rejected: readonly Rejected[];
  readonly selectScene: (filters: Filters) => Scene;
  /** The address that restores a View, on whatever host the atlas is served from. */
  readonly linkOf: (view: View) => string;
  readonly actions: Actions;
}

export type AppStore = StoreApi<AppState>;

/** All typing in the atlas itself goes on with what was typed before. */
const TYPING = 'filters';

function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

/** What a store starts from. */
export interface StoreStart {
  readonly catalog: Catalog;
  readonly view: View;
  readonly rejected?: readonly Rejected[];
  /** Address of the page, without query. */
  readonly address: string;
  /** The search, where the first View needs it. */
  readonly createSearch?: CreateSearch | null;
}

/** Makes the store of one visit: a View, what it was and could be again, and the verbs that change it. */
export function createStore({
  catalog,
  view,
  rejected = [],
  address,
  createSearch = null,
}: StoreStart): AppStore {
  let hasSearch = createSearch !== null;
  return createZustandStore<AppState>((set, get) => {
    const change = (patch: Partial<Undoable>, typing = false) => {
      const state = get();
      const before = toUndoable(state.view);
      const after = withSoundComparison({ ...before, ...patch });
      if (sameUndoable(before, after)) return;
      set({
        view: viewAfter(state.view, after),
        ...record(state, before, typing ? TYPING : null),
      });
    };
    const step = (go: typeof undo) => {
      const state = get();
      const done = go(state, toUndoable(state.view));
      if (done) set({ view: viewAfter(state.view, done.target), ...done.history });
    };
    const actions: Actions = {
      setFilters: (patch, options) => change(patch, options?.typing),
      toggle: (facet, value) => {
        const facets: Facets = get().view;
        change({ [facet]: toggled(facets[facet], value) });
      },
      choose: (referent, add) => change(choose(get().view, referent, add)),
      clearFilters: () => change({ ...NO_FILTERS, network: null, compare: null, link: [] }),
      settle: () => set({ typing: null }),
      setFocus: (patch, options) => change(patch, options?.typing),
      toggleChart: (chart) => {
        const wanted = toggled(get().view.chart, chart);
        change({ chart: CHART_IDS.filter((id) => wanted.includes(id)) });
      },
      toggleLink: (type) => {
        const wanted = toggled(get().view.link, type);
        change({ link: LINK_TYPES.filter((candidate) => wanted.includes(candidate)) });
      },
      toggleLayer: (layer) => {
        const wanted = toggled(get().view.layer, layer);
        change({ layer: MAP_LAYER_IDS.filter((id) => wanted.includes(id)) });
      },
      setOption: (id, value) => {
        const { view } = get();
        set({ view: { ...view, options: { ...view.options, [id]: value } } });
      },
      reject: (patch, unknown) => {
        const state = get();
        set({
          view: withSoundComparison({ ...state.view, ...patch }),
          rejected: [...state.rejected, ...unknown],
        });
      },
      select: (site) => change({ site }),
      visit: (site) => {
        change({ site: site.id });
        set({ view: { ...get().view, camera: cameraOfSite(site, get().view.camera) } });
      },
      setCamera: (camera) => set({ view: { ...get().view, camera }, roams: true }),
      adjustCamera: (camera) => set({ view: { ...get().view, camera } }),
      setChoice: (patch) => set({ view: { ...get().view, ...patch } }),
      restore: (restored, unknown) => {
        change(toUndoable(restored));
        set({ view: withSoundComparison(restored), rejected: unknown });
      },
      present: (presented) => set({ view: withSoundComparison(presented), typing: null, roams: false }),
      dismissRejected: () => set({ rejected: [] }),
      bringSearch: (brought) => {
        if (hasSearch) return;
        hasSearch = true;
        set({ selectScene: createSceneSelector(catalog, brought) });
      },
      hover: (index) => {
        const { hovered, pointed } = get();
        if (hovered === index && (index !== null || pointed === null)) return;
        const site = index === null ? undefined : catalog.sites[index];
        set({ hovered: index, pointed: site ? referentOfSite(site, catalog) : null });
      },
      point: (referent) => {
        if (get().pointed !== referent) set({ hovered: null, pointed: referent });
      },
      undo: () => step(undo),
      redo: () => step(redo),
    };
    return {
      catalog,
      view: withSoundComparison(view),
      ...NO_HISTORY,
      roams: false,
      hovered: null,
      pointed: null,
      rejected,
      selectScene: createSceneSelector(catalog, createSearch),
      linkOf: (linked) => `${address}?${encodeView(linked)}`,
      actions,
    };
  });
}
