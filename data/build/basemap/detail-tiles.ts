import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Tile } from '../tiles/pmtiles-writer.ts';
import { sliceTiles } from '../tiles/slice.ts';
import { labelFeatures, seaLabels, WORLD_LABEL_ZOOM } from './labels.ts';
import { asFeature, isletLayer, type PoliticalAt, politicalLayers, type Scale } from './layers.ts';
import { isCapital, placeFeature } from './places.ts';
import { createThinner } from './simplify.ts';
import type { BasemapSources, WaterProperties } from './sources.ts';

/** The zooms of the detailed map, from 3; the last is stretched to zoom 9. */
const DETAIL_SCALES: readonly Scale[] = [
  { detailKm: 3.8, islandKm2: 40, lakeKm2: 400, extent: 2048 },
  { detailKm: 1.8, islandKm2: 8, lakeKm2: 80, extent: 2048 },
  { detailKm: 0.9, islandKm2: 1, lakeKm2: 10, extent: 2048 },
  { detailKm: 0.18, islandKm2: 0, lakeKm2: 0, extent: 4096 },
];

const FIRST_ZOOM = 3;
/** From this zoom on, the 1:10 million lakes and rivers and the smallest islands are shown. */
const FINE_ZOOM = 5;

/** The tiles of zooms 3 to 6. Each starts with a square of sea that covers the coarser map below it. */
export function buildDetailTiles(sources: BasemapSources, politicalAt: PoliticalAt): Tile[] {
  const thinnersOf = ({ lakes, rivers }: BasemapSources, grain: 'coarse' | 'fine') => ({
    lakes: createThinner<Polygon | MultiPolygon, WaterProperties>(lakes[grain]),
    rivers: createThinner<Geometry, WaterProperties>(rivers[grain]),
  });
  const water = { coarse: thinnersOf(sources, 'coarse'), fine: thinnersOf(sources, 'fine') };
  const islands = createThinner(sources.minorIslands);
  const ice = createThinner(sources.ice);
  const world: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [-180, -90],
        [-180, 90],
        [180, 90],
        [180, -90],
        [-180, -90],
      ],
    ],
  };
  const cities = sources.places.filter((each) => !isCapital(each));
  const seas = seaLabels(sources).filter((label) => label.kind === 'sea' && label.rank > WORLD_LABEL_ZOOM);

  return DETAIL_SCALES.flatMap(({ detailKm, islandKm2, lakeKm2, extent }, index) => {
    const zoom = FIRST_ZOOM + index;
    const isLast = index === DETAIL_SCALES.length - 1;
    const { lakes, rivers } = water[zoom < FINE_ZOOM ? 'coarse' : 'fine'];
    const isDue = (each: Feature<Geometry, WaterProperties>) => isLast || each.properties.minzoom <= zoom + 1;
    const political = politicalAt(detailKm, islandKm2);
    return sliceTiles(zoom, extent, {
      ocean: { features: [asFeature(world)] },
      ...politicalLayers(political, isLast ? islands.at(detailKm, 0) : []),
      units: {
        features: political.units.features.map(({ geometry, properties: { unit, un, vn } }) =>
          asFeature(geometry, { unit, un, vn }),
        ),
      },
      ice: { features: ice.at(Math.max(detailKm, 0.5), lakeKm2).map((each) => asFeature(each.geometry)) },
      lake: {
        features: lakes
          .at(detailKm, lakeKm2)
          .filter(isDue)
          .map((each) => asFeature(each.geometry)),
      },
      river: {
        features: rivers
          .at(detailKm, 0)
          .filter(isDue)
          .map((each) => asFeature(each.geometry, { rank: Math.floor(each.properties.minzoom) })),
      },
      islet: isletLayer(sources),
      place: {
        features:
          zoom < 4
            ? []
            : cities.filter((each) => isLast || each.properties.minzoom <= zoom).map(placeFeature),
        points: true,
      },
      sea: { features: labelFeatures(seas.filter((label) => isLast || label.rank <= zoom)), points: true },
    });
  });
}
