import type { StoreApi } from 'zustand/vanilla';
import type { Camera } from '../model/camera/camera.ts';
import type { Catalog } from '../model/catalog/catalog.ts';
import type { LinkType } from '../model/link-types.ts';
import type { CreateSearch } from '../model/search/search.ts';
import type { Site } from '../model/site.ts';
import type { FacetId, FacetValues } from './facets/index.ts';
import type { History } from './history.ts';
import type { Scene } from './scene/scene.ts';
import type { ChartId, ChartOptionId, ChartOptionValue } from './view/charts.ts';
import type { LinkReading, Mended } from './view/link/read-link.ts';
import type { MapLayerId } from './view/map-choices.ts';
import type { Referent } from './view/referent.ts';
import type { Undoable } from './view/undoable.ts';
import type { Rejected } from './view/url.ts';
import type { Filters, Focus, View } from './view/view.ts';

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
  readonly setChoice: (
    patch: Partial<
      Pick<
        View,
        | 'locale'
        | 'theme'
        | 'projection'
        | 'worldview'
        | 'layout'
        | 'sort'
        | 'dossier'
        | 'proposal'
        | 'methods'
      >
    >,
  ) => void;
  /** Takes over a whole View, as a link restores it. */
  readonly restore: (reading: LinkReading) => void;
  /** Shows a View, e.g. a step of a briefing, without making it a step of undo. */
  readonly present: (view: View) => void;
  readonly dismissRejected: () => void;
  readonly dismissMended: () => void;
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
  /** What the reader looked at before the briefing that is presented; null where none is, or where it came by a link. */
  readonly beforeBriefing: View | null;
  /** Whether the reader has moved the map since a View was last presented. */
  readonly roams: boolean;
  /** The hovered site, by index; null where a mark of a chart is pointed at, or nothing. */
  readonly hovered: number | null;
  /** What the pointer or the focus is on, in the words of marks; of a hovered site all that is said of it. */
  readonly pointed: Referent | null;
  /** Parts of the latest link that were not understood. */
  readonly rejected: readonly Rejected[];
  /** Parts of the latest link that were damaged, and how they were read. */
  readonly mended: readonly Mended[];
  readonly selectScene: (filters: Filters) => Scene;
  /** The address that restores a View, on whatever host the atlas is served from. */
  readonly linkOf: (view: View) => string;
  readonly actions: Actions;
}

/** The store of one visit. */
export type AppStore = StoreApi<AppState>;
