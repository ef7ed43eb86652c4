import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
} from 'maplibre-gl';
import type { Worldview } from '../../../state/view/map-choices.ts';
import type { Palette } from '../../../theme/tokens.ts';
import type { CountryFill } from '../../overlay/country-fills.ts';

/** The source of the countries' coarse areas, and that of the points for those too small to be seen. */
const AREAS = 'countries';
const PLACES = 'country-places';

/** Address of the coarse areas, which `tile-archive.ts` answers. */
export const AREAS_URL = 'basemap://countries';

/** The sources of filled countries; none where nothing is filled, so that nothing is asked for. */
export function countrySources(fills: readonly CountryFill[]): Record<string, SourceSpecification> {
  if (fills.length === 0) return {};
  return { [AREAS]: { type: 'geojson', data: AREAS_URL, maxzoom: 4 }, [PLACES]: placesSource(fills) };
}

function placesSource(fills: readonly CountryFill[]): GeoJSONSourceSpecification {
  const features = fills.flatMap(({ key, small, islets }) =>
    [small, islets].map((coordinates, index) => ({
      type: 'Feature' as const,
      properties: { key, islet: index === 1 },
      geometry: { type: 'MultiPoint' as const, coordinates: [...coordinates] },
    })),
  );
  return { type: 'geojson', data: { type: 'FeatureCollection', features } };
}

/**
 * The fills over one source's land: the coarse areas over the first tiles, the detailed tiles' own units over theirs.
 * An area belongs to whom the worldview gives it; what it gives to nobody is never filled.
 */
export function countryFillLayers(
  grain: 'coarse' | { readonly source: string },
  fills: readonly CountryFill[],
  worldview: Worldview,
): LayerSpecification[] {
  if (fills.length === 0) return [];
  const owner: ExpressionSpecification = ['get', worldview];
  const tiles =
    grain === 'coarse' ? { source: AREAS } : { source: grain.source, 'source-layer': 'units' as const };
  return fills.map(({ key, colour, codes }) => ({
    id: `${grain === 'coarse' ? 'world' : grain.source}-countries-${key}`,
    type: 'fill',
    ...tiles,
    filter: ['in', owner, ['literal', [...codes]]],
    paint: { 'fill-color': colour },
  }));
}

/** The points of countries too small to be seen, and of islets: above the ground, below the names. */
export function countryPlaceLayers(fills: readonly CountryFill[], palette: Palette): LayerSpecification[] {
  return fills.map(({ key, colour }) => ({
    id: `country-places-${key}`,
    type: 'circle',
    source: PLACES,
    filter: ['==', ['get', 'key'], key],
    paint: {
      'circle-color': colour,
      'circle-radius': ['case', ['get', 'islet'], 2, 4.5],
      'circle-stroke-color': palette.inkFaint,
      'circle-stroke-width': ['case', ['get', 'islet'], 0.6, 1],
    },
  }));
}
