import { ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { decodeCatalog } from '../../src/model/catalog/catalog-file.ts';

/** Draws every site as a plain circle of deck.gl's. */
export async function addSites(map: MapLibreMap): Promise<void> {
  const response = await fetch(new URL('data/catalog.json', document.baseURI));
  const { sites } = decodeCatalog(await response.json());
  const layer = new ScatterplotLayer<[number, number]>({
    id: 'sites',
    data: sites.map(({ lngLat: [lng, lat] }) => [lng, lat]),
    getPosition: (lngLat) => lngLat,
    radiusUnits: 'pixels',
    getRadius: 4,
    getFillColor: [43, 149, 0],
    billboard: true,
  });
  map.addControl(new MapLibreOverlay({ interleaved: true, layers: [layer] }));
}
