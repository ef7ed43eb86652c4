import type { Feature, Point } from 'geojson';
import type { BasemapSources } from './sources.ts';

/** A label of a country, a sea or an archipelago; the `_vn` names replace the others in the Viet Nam worldview. */
export interface Label {
  readonly kind: 'country' | 'sea' | 'archipelago';
  readonly en: string;
  readonly vi: string;
  readonly en_vn?: string;
  readonly vi_vn?: string;
  readonly lngLat: readonly [lng: number, lat: number];
  /** The zoom from which the label is shown: the lower, the more important. */
  readonly rank: number;
  /** The zoom at which it goes again, to make room for what it names. */
  readonly until: number;
  readonly iso3?: string;
  /** An archipelago's name in links and styles. */
  readonly id?: string;
  /** Not a state: a dependency, or a territory whose status is not determined. */
  readonly territory?: boolean;
}

/** The last zoom of labels that the first map carries; what appears later comes with the detailed one. */
export const WORLD_LABEL_ZOOM = 3;

/** Territories that Natural Earth does not call dependencies, though they are no states. */
const TERRITORIES = new Set('ABW ALA CUW ESH FLK GGY GIB GRL HKG IMN IOT JEY MAC SXM'.split(' '));

/** Names on one line, with Vietnamese letters composed (NFC): browsers place decomposed marks badly. */
export function tidy(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ');
}

/** The names of the Viet Nam worldview, where it has others. */
function ofVietNam({ en_vn, vi_vn }: { readonly en_vn?: string; readonly vi_vn?: string }) {
  return {
    ...(en_vn === undefined ? {} : { en_vn: tidy(en_vn) }),
    ...(vi_vn === undefined ? {} : { vi_vn: tidy(vi_vn) }),
  };
}

/** The labels of every country that is to be named, in alphabetical order of their codes. */
export function countryLabels(sources: BasemapSources): Label[] {
  const countries = new Set(sources.units.features.map((each) => each.properties.un));
  return Object.entries(sources.countries)
    .filter(([, row]) => row.label !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([iso3, row]) => ({
      kind: 'country',
      en: tidy(row.en),
      vi: tidy(row.vi),
      ...ofVietNam(row),
      lngLat: [row.lon, row.lat],
      // A label shows from a whole zoom: the map filters tiles, not frames. Viet Nam is this atlas's home.
      rank: iso3 === 'VNM' ? 1 : Math.floor(row.minLabel),
      until: Math.ceil(row.maxLabel),
      iso3,
      ...(row.type === 'Dependency' || TERRITORIES.has(iso3) || !countries.has(iso3)
        ? { territory: true }
        : {}),
    }));
}

/** The labels of the oceans and seas, and of the two archipelagos, which show at every zoom. */
export function seaLabels(sources: BasemapSources): Label[] {
  return sources.seas
    .filter(({ properties: { kind } }) => kind !== 'island' && kind !== 'reef')
    .map(({ geometry, properties }) => {
      const isArchipelago = properties.kind === 'archipelago';
      const [lng = 0, lat = 0] = geometry.coordinates;
      return {
        kind: isArchipelago ? 'archipelago' : 'sea',
        ...(isArchipelago ? { id: properties.id } : {}),
        en: tidy(properties.en),
        vi: tidy(properties.vi),
        ...ofVietNam(properties),
        lngLat: [lng, lat],
        rank: isArchipelago ? 0 : Math.floor(properties.minzoom),
        until: Math.ceil(properties.maxzoom),
      };
    });
}

/** Labels as points of a tile layer. */
export function labelFeatures(labels: readonly Label[]): Feature<Point>[] {
  return labels.map(({ kind: _kind, lngLat, ...properties }) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [...lngLat] },
  }));
}
