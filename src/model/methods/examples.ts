import { EARTH_RADIUS_KM } from '../geodesy.ts';
import type { LngLat } from '../site.ts';

/*
 * The worked examples of the page of methods. The page and `docs/methods.md` write these numbers, and tests hold each of them to what
 * the atlas computes from its tables: none can be another on the page than in the atlas.
 */

/** Suva, and the water centre nearest to it. */
export const SUVA: LngLat = [178.44, -18.13];
export const ICHARM: LngLat = [140.1, 36.2];

/** A place of Fiji: its people by the source, for how many it stands, and how far the nearest water centre is. */
interface FijiPlace {
  readonly name: string;
  readonly own: number;
  readonly people: number;
  readonly km: number;
  /** From Suva. */
  readonly fromSuva: number;
  /** How many people a centre here would bring within 250 km. */
  readonly gain: number;
}

const PLACES: readonly FijiPlace[] = [
  { name: 'Suva', own: 175_399, people: 547_104, km: 7262, fromSuva: 0, gain: 928_784 },
  { name: 'Lautoka', own: 55_894, people: 174_344, km: 7158, fromSuva: 117, gain: 928_784 },
  { name: 'Nadi', own: 42_284, people: 131_892, km: 7172, fromSuva: 114, gain: 853_340 },
  { name: 'Labasa', own: 24_187, people: 75_444, km: 7160, fromSuva: 215, gain: 796_892 },
];

/** Fiji's people, and its places, the larger first. */
export const FIJI = {
  total: 928_784,
  places: PLACES,
  /** From Labasa. */
  labasaToLautoka: 243,
  labasaToNadi: 259,
} as const;

/** The ground on which people are counted. */
export const GROUND = { places: 7298, cells: 43_532, cellKm2: 3090, named: 0.29 } as const;

/** The water centre nearest to Suva of those approved by the year before ICHARM was, and from then on. */
export const YEARS = { before: 2004, beforeKm: 8722, after: 2005, afterKm: 7262 } as const;

/** From Baghdad to the nearest water centre, and to the nearest whose mandate has its region. */
export const BAGHDAD = { nearestKm: 695, mandateKm: 948 } as const;

/** Malaysia as a partner of Viet Nam in water sciences, among the countries of ASEAN. */
export const MALAYSIA = {
  networks: 2,
  mostNetworks: 4,
  year: 2021,
  papers: 604,
  mostPapers: 627,
  km: 2037,
  halfWay: Math.round(Math.PI * EARTH_RADIUS_KM),
  /** Of the six others whose figure is known and not too old, so many have less. */
  others: 6,
  lessSpending: 5,
  lessResearchers: 4,
} as const;

/** The ways from ASEAN to the Mekong River Commission. */
export const WAYS = { steps: 2, count: 5 } as const;

/** Works that Viet Nam shares. */
export const WORKS = { year: 2021, total: 11_883, with: 1859, from: 2015, withThen: 718 } as const;

/** The water centres, those of Africa, and those that are both. */
export const PARTS = { water: 37, africa: 20, both: 3, centres: 145 } as const;

/** Researchers per million people in the countries of ASEAN: those that are ranked, and those whose figure is too old. */
export const RESEARCHERS = {
  ranked: [
    ['SGP', 8782, 2022],
    ['THA', 1592, 2023],
    ['MYS', 1218, 2022],
    ['VNM', 836, 2023],
    ['BRN', 506, 2022],
    ['IDN', 395, 2020],
    ['PHL', 320, 2020],
    ['MMR', 28, 2023],
  ],
  old: [
    ['KHM', 2015],
    ['LAO', 2002],
  ],
  edition: 2026,
  oldest: 10,
} as const;

/** Viet Nam's figures of research. */
export const VIET_NAM = {
  spending: 0.41456,
  spendingYear: 2023,
  researchers: 836,
  researchersYear: 2023,
  articles: 10_530,
  articlesYear: 2022,
} as const;

/** The centres most like the International Centre of Physics in Hanoi: keywords that both have, and how far they lie. */
export const SIMILAR = [
  { name: 'ICRTM', shared: 4, km: 0 },
  { name: 'ICTP-AP', shared: 3, km: 2320 },
  { name: 'ICTP-EAIFR', shared: 2, km: 8614 },
  { name: 'RCB', shared: 1, km: 2988 },
  { name: 'ICCBS', shared: 1, km: 3975 },
] as const;

/** The term of the International Centre of Physics. */
export const TERM = {
  signed: '2017-08',
  begins: '2020-10-29',
  years: 6,
  ends: '2026-10-29',
  compiled: '2026-11-30',
} as const;

/** The steps by which a distance is worked out, as a reader does it by hand. */
export function stepsOfDistance([lng1, lat1]: LngLat, [lng2, lat2]: LngLat) {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [dLat, dLng] = [Math.abs(lat2 - lat1), Math.abs(lng2 - lng1)];
  const sinLat = Math.sin(radians(dLat) / 2) ** 2;
  const sinLng = Math.sin(radians(dLng) / 2) ** 2;
  const [cosFrom, cosTo] = [Math.cos(radians(lat1)), Math.cos(radians(lat2))];
  const product = cosFrom * cosTo * sinLng;
  const root = Math.sqrt(sinLat + product);
  const arc = Math.asin(root);
  const km = 2 * EARTH_RADIUS_KM * arc;
  return { dLat, dLng, sinLat, sinLng, cosFrom, cosTo, product, sum: sinLat + product, root, arc, km };
}
