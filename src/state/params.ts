import type { Camera } from '../model/camera.ts';
import type { Catalog } from '../model/catalog.ts';
import { LINK_TYPES } from '../model/network.ts';
import { CATEGORIES, FIELDS, GROUPS, KINDS, REGIONS, SECTORS, STATUSES } from '../model/vocabulary.ts';
import { CHART_IDS, CHART_OPTIONS, type ChartId, type ChartOptionId, type ChartOptions } from './charts.ts';
import { NO_FOCUS, type View } from './view.ts';

/** What an encoded value decodes to, and the parts of it that were not understood. */
export interface Decoded<T> {
  readonly value: T | undefined;
  readonly rejected: readonly string[];
}

/** One parameter of a link: a public contract, see README. */
interface Param<T> {
  readonly name: string;
  readonly decode: (text: string, catalog: Catalog) => Decoded<T>;
  /** Null where the value is the default and is not written. */
  readonly encode: (value: T) => string | null;
}

/** Longest search that a link carries, in characters. */
export const LONGEST_QUERY = 120;

/** The years that a link may name, UNESCO's own century and a margin. */
export const YEARS = { first: 1900, last: 2100 } as const;

const accept = <T>(value: T): Decoded<T> => ({ value, rejected: [] });
const reject = <T>(text: string): Decoded<T> => ({ value: undefined, rejected: [text] });

/** Values of a closed list, comma-separated, kept in the list's own order so that equal filters make equal links. */
function list<T extends string>(
  name: string,
  valuesOf: (catalog: Catalog) => readonly T[],
  normalise: (text: string) => string = (text) => text,
): Param<readonly T[]> {
  return {
    name,
    decode: (text, catalog) => {
      const values = valuesOf(catalog);
      const asked = text
        .split(',')
        .map((part) => normalise(part.trim()))
        .filter(Boolean);
      const known: ReadonlySet<string> = new Set(values);
      const wanted = new Set(asked);
      return {
        value: values.filter((value) => wanted.has(value)),
        rejected: asked.filter((value) => !known.has(value)),
      };
    },
    encode: (values) => (values.length > 0 ? values.join(',') : null),
  };
}

/** One value of a closed list. */
function choice<T extends string>(name: string, values: readonly T[], standard: T | null): Param<T> {
  return {
    name,
    decode: (text) => {
      const value = values.find((candidate) => candidate === text);
      return value ? accept(value) : reject(text);
    },
    encode: (value) => (value === standard ? null : value),
  };
}

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

/** Stands for an empty list where the default is not empty. */
const NOTHING = 'none';

const CHARTS = list<ChartId>('chart', () => CHART_IDS);

/** An id of the tables that are not loaded yet: whether it exists is found out when they are. */
function name(parameter: string): Param<string | null> {
  return {
    name: parameter,
    decode: (text) => (/^[a-z0-9-]{1,60}$/.test(text) ? accept<string | null>(text) : reject(text)),
    encode: (id) => id,
  };
}

/** A switch that is off unless a link says `1`. */
function flag(parameter: string): Param<boolean> {
  return {
    name: parameter,
    decode: (text) => (text === '1' ? accept(true) : reject(text)),
    encode: (on) => (on ? '1' : null),
  };
}

/** Choices as `id.value`, comma-separated. */
function decodeOptions(text: string): Decoded<ChartOptions> {
  const options: Partial<Record<ChartOptionId, string>> = {};
  const rejected: string[] = [];
  for (const part of text.split(',').filter(Boolean)) {
    const [id = '', value = ''] = part.split('.');
    const known = Object.hasOwn(CHART_OPTIONS, id) ? CHART_OPTIONS[id as ChartOptionId] : [];
    if ((known as readonly string[]).includes(value)) options[id as ChartOptionId] = value;
    else rejected.push(part);
  }
  return { value: options as ChartOptions, rejected };
}

function encodeOptions(options: ChartOptions): string | null {
  const ids = Object.keys(CHART_OPTIONS) as ChartOptionId[];
  const chosen = ids.filter((id) => options[id] !== undefined && options[id] !== CHART_OPTIONS[id][0]);
  return chosen.length > 0 ? chosen.map((id) => `${id}.${options[id]}`).join(',') : null;
}

function decodeYear(text: string): Decoded<number | null> {
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  return year >= YEARS.first && year <= YEARS.last ? accept<number | null>(year) : reject(text);
}

/** Every key of the View and how a link carries it. A key that is forgotten does not compile. */
export const PARAMS: { readonly [Key in keyof View]: Param<View[Key]> } = {
  locale: choice('lang', ['en', 'vi'], null),
  kind: list('kind', () => KINDS),
  field: list('field', () => FIELDS),
  sector: list('sector', () => SECTORS),
  category: list('category', () => CATEGORIES),
  status: list('status', () => STATUSES),
  region: list('region', () => REGIONS),
  group: list('group', () => GROUPS),
  country: list(
    'country',
    (catalog) => [...catalog.countries.keys()],
    (text) => text.toUpperCase(),
  ),
  since: {
    name: 'since',
    decode: decodeSince,
    encode: (since) => (since ? `${since[0]}-${since[1]}` : null),
  },
  former: flag('former'),
  query: {
    name: 'q',
    decode: (text) => (text.length <= LONGEST_QUERY ? accept(text) : reject(`${text.slice(0, 20)}…`)),
    encode: (query) => query.trim() || null,
  },
  site: {
    name: 'site',
    decode: (text, catalog) => (catalog.siteById.has(text) ? accept<string | null>(text) : reject(text)),
    encode: (site) => site,
  },
  chart: {
    ...CHARTS,
    decode: (text, catalog) => {
      if (text === NOTHING) return accept([]);
      const { value, rejected } = CHARTS.decode(text, catalog);
      // Of charts that are all unknown none is meant: not that every chart be closed.
      return { value: value && value.length > 0 ? value : undefined, rejected };
    },
    encode: (charts) => {
      const standard = NO_FOCUS.chart.join(',');
      return charts.join(',') === standard ? null : (CHARTS.encode(charts) ?? NOTHING);
    },
  },
  options: { name: 'show', decode: decodeOptions, encode: encodeOptions },
  network: name('network'),
  compare: name('compare'),
  link: list('link', () => LINK_TYPES),
  broad: flag('broad'),
  papers: {
    name: 'papers',
    decode: decodeYear,
    encode: (year) => (year === null ? null : String(year)),
  },
  camera: { name: 'at', decode: decodeCamera, encode: encodeCamera },
  projection: choice('projection', ['globe', 'mercator'], 'globe'),
  theme: choice('theme', ['system', 'light', 'dark'], 'system'),
};
