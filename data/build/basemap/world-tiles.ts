import type { Tile } from '../tiles/pmtiles-writer.ts';
import { sliceTiles } from '../tiles/slice.ts';
import { countryLabels, type Label, labelFeatures, seaLabels, WORLD_LABEL_ZOOM } from './labels.ts';
import { asFeature, isletLayer, type PoliticalAt, politicalLayers, type Scale } from './layers.ts';
import { oceanArcs, withoutOceans } from './ocean-arcs.ts';
import { isCapital, placeFeature } from './places.ts';
import { areaKm2, createThinner } from './simplify.ts';
import type { BasemapSources } from './sources.ts';

/** The zooms of the first map. It is coarser than the screen can show, because it is waited for. */
const WORLD_SCALES: readonly Scale[] = [
  { detailKm: 30, islandKm2: 3000, lakeKm2: 25_000, extent: 1024 },
  { detailKm: 17, islandKm2: 900, lakeKm2: 12_000, extent: 1024 },
  { detailKm: 9, islandKm2: 200, lakeKm2: 4000, extent: 2048 },
];

/** Ice is as bright as land, so its smallest patch is larger than the smallest island. */
const ICE_SHARE = 4;

/** The tiles of zooms 0 to 2: what the first interactive globe shows, the capitals, and the labels of all zooms up to 3. */
export function buildWorldTiles(sources: BasemapSources, politicalAt: PoliticalAt): Tile[] {
  const lakes = createThinner(sources.lakes.coarse.filter((each) => areaKm2(each.geometry) > 2000));
  const ice = createThinner(sources.ice);
  const rivers = createThinner(sources.rivers.coarse);
  const countries = countryLabels(sources);
  return WORLD_SCALES.flatMap(({ detailKm, islandKm2, lakeKm2, extent }, zoom) => {
    // The last zoom is stretched over all the later ones, so it carries every country's label.
    const isLast = zoom === WORLD_SCALES.length - 1;
    const shown = (label: Label) => label.rank <= (isLast ? WORLD_LABEL_ZOOM : zoom);
    // Where there is room for them, the oceans' names follow arcs.
    const seas = seaLabels(isLast ? withoutOceans(sources) : sources);
    const ofKind = (kind: Label['kind']) => seas.filter((label) => label.kind === kind && shown(label));
    return sliceTiles(zoom, extent, {
      ...politicalLayers(politicalAt(detailKm, islandKm2)),
      // Lakes are small beside continents: at the same detail Lake Victoria is a square.
      lake: { features: lakes.at(detailKm / 2, lakeKm2).map(({ geometry }) => asFeature(geometry)) },
      ice: { features: ice.at(detailKm, ICE_SHARE * islandKm2).map(({ geometry }) => asFeature(geometry)) },
      river: {
        features: rivers
          .at(detailKm / 2, 0)
          .filter((each) => each.properties.minzoom < zoom + 1)
          .map(({ geometry, properties }) => asFeature(geometry, { rank: Math.floor(properties.minzoom) })),
      },
      islet: isletLayer(sources),
      country: { features: labelFeatures(countries.filter((label) => isLast || shown(label))), points: true },
      sea: { features: labelFeatures(ofKind('sea')), points: true },
      'ocean-name': { features: isLast ? oceanArcs(sources) : [] },
      capital: { features: isLast ? sources.places.filter(isCapital).map(placeFeature) : [], points: true },
      archipelago: { features: labelFeatures(ofKind('archipelago')), points: true },
    });
  });
}
