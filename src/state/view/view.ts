import type { Area } from '../../model/area.ts';
import type { Camera } from '../../model/camera/camera.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { LinkType } from '../../model/link-types.ts';
import { type Facets, mapFacets } from '../facets/index.ts';
import type { ChartId, ChartOptions } from './charts.ts';
import type { LayoutId } from './layout.ts';
import { type FillId, type MapLayerId, STANDARD_LAYERS, type Worldview } from './map-choices.ts';
import type { SortCode } from './sort.ts';

/** Everything that narrows what is shown. */
export interface Filters extends Facets {
  /** First and last year of designation or approval, inclusive; null lets sites without a year pass. */
  readonly since: readonly [first: number, last: number] | null;
  readonly former: boolean;
  readonly query: string;
  /** Where sites must lie, drawn on the map; null lets all pass. */
  readonly area: Area | null;
}

/** The themes that a reader can choose; `system` is whichever the device prefers. Stands in links. */
export const THEME_CHOICES = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];
/** The projections of the map, in the order in which they are offered. The ids stand in links: never rename one. */
export const PROJECTION_IDS = [
  'globe',
  'mercator',
  'equal-earth',
  'pacific',
  'north-pole',
  'south-pole',
] as const;
export type ProjectionId = (typeof PROJECTION_IDS)[number];

/** Which pairs of countries the map joins where links are gathered. The ids stand in links. */
export const PAIRS_CHOICES = ['strongest', 'all'] as const;
export type PairsChoice = (typeof PAIRS_CHOICES)[number];

/** What is chosen about charts, cooperation and layers of the map, beside the filters of sites. */
export interface Focus {
  /** The charts that are open, in the order of `CHART_IDS`. */
  readonly chart: readonly ChartId[];
  /** The opened network, and the one that it is compared with. */
  readonly network: string | null;
  readonly compare: string | null;
  /** The ends of a way of cooperation, as ids of nodes of its graph: `country:VNM~centre:mys-istic`. */
  readonly path: string | null;
  /** Types of links to be shown; an empty list lets all pass. */
  readonly link: readonly LinkType[];
  /** Whether networks that link nearly everyone to everyone take part in charts of links. */
  readonly broad: boolean;
  /** Which pairs of countries the map joins where links are gathered. */
  readonly pairs: PairsChoice;
  /** The year of the co-publications; null for the latest that is wholly indexed. */
  readonly papers: number | null;
  /** The layers of the map that are switched on, in the order of `MAP_LAYER_IDS`. */
  readonly layer: readonly MapLayerId[];
  /** What countries are filled by; null fills none. */
  readonly fill: FillId | null;
  /** What distances to the nearest centre are measured for, and the centres that are thought of, as a link names them; see `askedOf`. */
  readonly gap: string | null;
  readonly whatif: string | null;
  /** The points of the ruler in their order, as a link names them: ids of sites, or longitude and latitude. */
  readonly ruler: readonly string[];
  /** The lists of the reader's own that are shown, and how, as a link names them; read by `state/own/link/`. */
  readonly own: string | null;
}

/** What a link restores. Plain data; equal views make equal links. */
export interface View extends Filters, Focus {
  /** The selected site. */
  readonly site: string | null;
  /** Null: where the filtered sites lie, if anything is filtered by; otherwise the home view of the reader's language. */
  readonly camera: Camera | null;
  readonly projection: ProjectionId;
  /** Null: the one of the reader's language. */
  readonly worldview: Worldview | null;
  readonly locale: LanguageId;
  readonly theme: ThemeChoice;
  readonly options: ChartOptions;
  /** Null: map and charts where the view opens charts, otherwise what the reader or the width of the window prefers. */
  readonly layout: LayoutId | null;
  /** The order of the results that was chosen; null: what suits what is asked for. */
  readonly sort: SortCode | null;
  /** The briefing that is presented, by its id, and its step, counted from 1. */
  readonly briefing: string | null;
  readonly step: number;
  /** Whether the atlas stands inside another page: a slim frame around the map. */
  readonly embed: boolean;
  /** What the open dossier is about, as the link writes it, e.g. `country:VNM`; whether the tables have it is found out there. */
  readonly dossier: string | null;
  /** The measure that the open page of methods begins with, by its id; `all` for the page as a whole. */
  readonly methods: string | null;
  /** What the open proposal is about, as the link writes it, e.g. `water:VNM:Institute of Water`; see `readProposal`. */
  readonly proposal: string | null;
}

/** The filters of the present state of the world, nothing narrowed. */
export const NO_FILTERS: Filters = {
  ...mapFacets<Facets>(() => []),
  since: null,
  former: false,
  query: '',
  area: null,
};

/** What a reader meets who has chosen nothing about charts, cooperation and layers. */
export const NO_FOCUS: Focus = {
  chart: ['fields'],
  network: null,
  compare: null,
  path: null,
  link: [],
  broad: false,
  pairs: 'strongest',
  papers: null,
  layer: STANDARD_LAYERS,
  fill: null,
  gap: null,
  whatif: null,
  ruler: [],
  own: null,
};
