import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Place, PlaceKind } from '../../src/model/catalog/places-file.ts';
import type { LngLat } from '../../src/model/site.ts';
import { tidy } from './basemap/labels.ts';
import type { PlaceProperties, SeaProperties } from './basemap/sources.ts';

/** The zoom from which a town is seen with its surroundings. */
const TOWN_ZOOM = 6.5;

/** The kinds of features of the sea that are no sea, and how near one looks at them. */
const AT_SEA: Readonly<Record<string, { readonly kind: PlaceKind; readonly zoom: number }>> = {
  archipelago: { kind: 'archipelago', zoom: 5.6 },
  island: { kind: 'island', zoom: 8 },
  reef: { kind: 'island', zoom: 7 },
};

/** The regions that no source of the basemap has. */
const REGIONS = fileURLToPath(new URL('../places/regions.geojson', import.meta.url));

/** Decimals of a degree that a camera needs: about a kilometre. */
const round = (degrees: number) => Number(degrees.toFixed(2));

function pointOf({ geometry: { coordinates } }: Feature<Point>): LngLat {
  const [lng = 0, lat = 0] = coordinates;
  return [round(lng), round(lat)];
}

function readFeatures<Properties>(path: string): readonly Feature<Point, Properties>[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  // The files are ours; their documented shape is taken at its word, as in the build of the basemap.
  return (JSON.parse(text) as FeatureCollection<Point, Properties>).features;
}

function placeAtSea(feature: Feature<Point, SeaProperties>): Place {
  const { kind, en, vi, en_vn: enInVietNam, vi_vn: viInVietNam, minzoom } = feature.properties;
  const look = AT_SEA[kind] ?? { kind: 'sea', zoom: Math.max(2, minzoom + 1.5) };
  return {
    kind: look.kind,
    name: { en: tidy(en), vi: tidy(vi) },
    nameInVietNam:
      enInVietNam === undefined && viInVietNam === undefined
        ? null
        : { en: tidy(enInVietNam ?? en), vi: tidy(viInVietNam ?? vi) },
    lngLat: pointOf(feature),
    zoom: look.zoom,
  };
}

function regionOf(feature: Feature<Point, { en: string; vi: string; zoom: number }>): Place {
  const { en, vi, zoom } = feature.properties;
  return { kind: 'region', name: { en, vi }, nameInVietNam: null, lngLat: pointOf(feature), zoom };
}

function townOf(feature: Feature<Point, PlaceProperties>): Place {
  const { name, en = name, vi = en } = feature.properties;
  return {
    kind: 'town',
    name: { en: tidy(en), vi: tidy(vi) },
    nameInVietNam: null,
    lngLat: pointOf(feature),
    zoom: TOWN_ZOOM,
  };
}

/** The places that the search goes to, those at sea and the regions first, then towns, the larger first. */
export function readPlaces(basemapDir: string): readonly Place[] {
  const seas = readFeatures<SeaProperties>(join(basemapDir, 'sea-labels.geojson')).map(placeAtSea);
  // An ocean has a label on each of its sides.
  const named = new Set<string>();
  const once = seas.filter(({ name }) => !named.has(name.en) && named.add(name.en));
  const regions = readFeatures<{ en: string; vi: string; zoom: number }>(REGIONS);
  const towns = readFeatures<PlaceProperties>(join(basemapDir, 'places-10m.geojson.gz'));
  return [...once, ...regions.map(regionOf), ...towns.map(townOf)];
}
