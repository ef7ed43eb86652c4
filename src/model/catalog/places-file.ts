import { asRecord } from '../columns/unpack.ts';
import type { LanguageId } from '../languages.ts';
import type { LngLat } from '../site.ts';
import { isOneOf } from '../typed.ts';
import { DATA_VERSION } from './packed-tables.ts';

/** What kinds of places there are. */
export const PLACE_KINDS = ['archipelago', 'sea', 'region', 'island', 'town'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

type Names = Readonly<Record<LanguageId, string>>;

/** A place of the base map that a reader can go to. */
export interface Place {
  readonly kind: PlaceKind;
  readonly name: Names;
  /** The names that the Viet Nam worldview gives it, where they differ. */
  readonly nameInVietNam: Names | null;
  readonly lngLat: LngLat;
  /** The zoom at which it is seen as a whole. */
  readonly zoom: number;
}

/** A place as it travels: kind, names, position, zoom, and the names of the Viet Nam worldview where they differ. */
export type PlaceRow = readonly [
  kind: number,
  en: string,
  vi: string,
  lng: number,
  lat: number,
  zoom: number,
  enInVietNam?: string,
  viInVietNam?: string,
];

/** Packs places; a name that is the same in both languages is written once. */
export function packPlaces(places: readonly Place[]): object {
  const rows = places.map(({ kind, name, nameInVietNam, lngLat, zoom }): PlaceRow => {
    const row = [
      PLACE_KINDS.indexOf(kind),
      name.en,
      name.vi === name.en ? '' : name.vi,
      lngLat[0],
      lngLat[1],
      zoom,
    ] as const;
    return nameInVietNam ? [...row, nameInVietNam.en, nameInVietNam.vi] : row;
  });
  return { version: DATA_VERSION, rows };
}

function decodePlace(row: unknown): Place {
  const [kind, en, vi, lng, lat, zoom, enInVietNam, viInVietNam]: readonly unknown[] = Array.isArray(row)
    ? row
    : [];
  const name = PLACE_KINDS[Number(kind)];
  if (!isOneOf(PLACE_KINDS, name)) throw new Error('places.json, a row is no place');
  return {
    kind: name,
    name: { en: String(en), vi: String(vi || en) },
    nameInVietNam: enInVietNam === undefined ? null : { en: String(enInVietNam), vi: String(viInVietNam) },
    lngLat: [Number(lng), Number(lat)],
    zoom: Number(zoom),
  };
}

/** The places of a parsed file. Throws a sentence where it has another form. */
export function decodePlaces(json: unknown): readonly Place[] {
  const file = asRecord(json, 'places.json');
  if (file.version !== DATA_VERSION || !Array.isArray(file.rows)) {
    throw new Error('places.json has another form than this program reads: reload the page');
  }
  return file.rows.map(decodePlace);
}
