import type { Camera } from '../../model/camera/camera.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import { LANGUAGES } from '../../model/languages.ts';
import { LINK_TYPES } from '../../model/link-types.ts';
import { isOneOf, keysOf } from '../../model/typed.ts';
import { FACETS, type FacetId, type Facets, mapFacets } from '../facets/index.ts';
import { decodeArea, encodeArea } from './area-code.ts';
import { CHART_IDS, CHART_OPTIONS, type ChartOptionId, type ChartOptions } from './charts.ts';
import { LAYOUT_IDS, type LayoutId } from './layout.ts';
import { tidyQuery } from './link/tidy-text.ts';
import {
  FILL_IDS,
  type FillId,
  MAP_LAYER_IDS,
  STANDARD_LAYERS,
  WORLDVIEWS,
  type Worldview,
} from './map-choices.ts';
import {
  accept,
  choice,
  type Decoded,
  flag,
  list,
  listWithDefault,
  name,
  optional,
  type Param,
  reject,
} from './param.ts';
import { MOST_RULER_POINTS, rulerPoint } from './ruler-code.ts';
import { SORT_CODES, type SortCode } from './sort.ts';
import { NO_FOCUS, PAIRS_CHOICES, PROJECTION_IDS, THEME_CHOICES, type View } from './view.ts';

/** Longest search that a link carries, in characters. */
export const LONGEST_QUERY = 120;

/** The years that a link may name, UNESCO's own century and a margin. */
export const YEARS = { first: 1900, last: 2100 } as const;

function decodeSince(text: string): Decoded<View['since']> {
  const parts = /^(\d{4})-(\d{4})$/.exec(text);
  if (!parts) return reject(text);
  const first = Number(parts[1]);
  const last = Number(parts[2]);
  const plausible = first >= YEARS.first && last <= YEARS.last && first <= last;
  return plausible ? accept([first, last]) : reject(text);
}

/** Decimals that a link keeps: about 100 m on the ground, a hundredth of a zoom level, a degree of angle. */
const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

function decodeCamera(text: string): Decoded<Camera | null> {
  const parts = text.split(',');
  const numbers = parts.map(Number);
  const [lng = NaN, lat = NaN, zoom = NaN, bearing = 0, pitch = 0] = numbers;
  const inRange =
    parts.length >= 3 &&
    parts.length <= 5 &&
    parts.every((part) => /^-?\d+(\.\d+)?$/.test(part)) &&
    Math.abs(lng) <= 180 &&
    Math.abs(lat) <= 90 &&
    zoom >= -2 &&
    zoom <= 12 &&
    Math.abs(bearing) <= 180 &&
    pitch >= 0 &&
    pitch <= 60;
  return inRange ? accept({ lngLat: [lng, lat], zoom, bearing, pitch }) : reject(text);
}

function encodeCamera(camera: Camera | null): string | null {
  if (!camera) return null;
  const { lngLat, zoom, bearing, pitch } = camera;
  const numbers = [round(lngLat[0], 3), round(lngLat[1], 3), round(zoom, 2)];
  const angles = [round(bearing, 0), round(pitch, 0)];
  if (angles.some((angle) => angle !== 0)) numbers.push(...angles);
  return numbers.join(',');
}

const OPTION_IDS = keysOf(CHART_OPTIONS);

/** Choices as `id.value`, comma-separated. */
function decodeOptions(text: string): Decoded<ChartOptions> {
  const options: Partial<Record<ChartOptionId, string>> = {};
  const rejected: string[] = [];
  for (const part of text.split(',').filter(Boolean)) {
    const [id = '', value = ''] = part.split('.');
    if (isOneOf(OPTION_IDS, id) && isOneOf<string>(CHART_OPTIONS[id], value)) options[id] = value;
    else rejected.push(part);
  }
  if (text === '') rejected.push(text);
  // Each value is one of those of its own option.
  return { value: options as ChartOptions, rejected };
}

function encodeOptions(options: ChartOptions): string | null {
  const chosen = OPTION_IDS.filter((id) => options[id] !== undefined && options[id] !== CHART_OPTIONS[id][0]);
  return chosen.length > 0 ? chosen.map((id) => `${id}.${options[id]}`).join(',') : null;
}

/** Points in their order, parted by semicolons; the site that is meant must be there. */
function decodeRuler(text: string, catalog: Catalog): Decoded<View['ruler']> {
  const parts = text.split(';').filter(Boolean);
  const known = parts.map((part) => rulerPoint(part, catalog)?.code);
  return {
    value: known.flatMap((code) => code ?? []).slice(0, MOST_RULER_POINTS),
    rejected: parts.filter((_, index) => known[index] === undefined || index >= MOST_RULER_POINTS),
  };
}

function decodeYear(text: string): Decoded<number | null> {
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  return year >= YEARS.first && year <= YEARS.last ? accept<number | null>(year) : reject(text);
}

type FacetParams = { readonly [Id in FacetId]: Param<Facets[Id]> };

const facetParam = <Id extends FacetId>(id: Id): FacetParams[Id] =>
  // A cast: TypeScript does not see that the record holds just this at `id`.
  list(id, FACETS[id].values, FACETS[id].normalise) as FacetParams[Id];

/** Every key of the View and how a link carries it. A key that is forgotten does not compile. */
export const PARAMS: { readonly [Key in keyof View]: Param<View[Key]> } = {
  locale: choice('lang', LANGUAGES, null),
  ...mapFacets<FacetParams>(facetParam),
  since: {
    name: 'since',
    decode: decodeSince,
    encode: (since) => (since ? `${since[0]}-${since[1]}` : null),
  },
  former: flag('former'),
  query: {
    name: 'q',
    decode: (text) => {
      if (text.trim() === '') return reject(text);
      return text.length <= LONGEST_QUERY ? accept(text) : reject(`${text.slice(0, 20)}…`);
    },
    encode: (query) => tidyQuery(query) || null,
  },
  area: {
    name: 'area',
    decode: (text) => {
      const area = decodeArea(text);
      return area ? accept<View['area']>(area) : reject(text.length > 40 ? `${text.slice(0, 40)}…` : text);
    },
    encode: (area) => area && encodeArea(area),
  },
  site: {
    name: 'site',
    decode: (text, catalog) => (catalog.siteById.has(text) ? accept<string | null>(text) : reject(text)),
    encode: (site) => site,
  },
  chart: listWithDefault('chart', CHART_IDS, NO_FOCUS.chart),
  options: { name: 'show', decode: decodeOptions, encode: encodeOptions },
  layout: optional<LayoutId>('layout', LAYOUT_IDS),
  sort: optional<SortCode>('sort', SORT_CODES),
  network: name('network'),
  compare: name('compare'),
  path: name('path', /^\w+:[\w-]{1,60}~\w+:[\w-]{1,60}$/),
  link: list('link', () => LINK_TYPES),
  broad: flag('broad'),
  pairs: choice('pairs', PAIRS_CHOICES, 'strongest'),
  papers: {
    name: 'papers',
    decode: decodeYear,
    encode: (year) => (year === null ? null : String(year)),
  },
  layer: listWithDefault('layer', MAP_LAYER_IDS, STANDARD_LAYERS),
  fill: optional<FillId>('fill', FILL_IDS),
  gap: name('gap'),
  whatif: name('whatif', /^/),
  ruler: { name: 'ruler', decode: decodeRuler, encode: (codes) => codes.join(';') || null },
  own: name('own', /^.{1,2000}$/),
  worldview: optional<Worldview>('worldview', WORLDVIEWS),
  camera: { name: 'at', decode: decodeCamera, encode: encodeCamera },
  projection: choice('projection', PROJECTION_IDS, 'globe'),
  theme: choice('theme', THEME_CHOICES, 'system'),
  briefing: name('briefing', /^[a-z0-9][a-z0-9-]{0,59}$/),
  step: {
    name: 'step',
    decode: (text) => (/^[1-9]\d{0,2}$/.test(text) ? accept(Number(text)) : reject(text)),
    encode: (step) => (step > 1 ? String(step) : null),
  },
  embed: flag('embed'),
  dossier: name('dossier', /^[\w:,-]{1,250}$/),
  methods: name('methods'),
  proposal: name('proposal', /^.{1,150}$/),
};
