import { geoPath } from 'd3-geo';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import type { GroundShape } from '../../model/camera/screen.ts';
import type { Worldview } from '../../state/view/map-choices.ts';
import type { CountriesFile } from '../overlay/countries-file.ts';
import type { CountryFill } from '../overlay/country-fills.ts';
import { createProjection } from './projection.ts';

/** Countries filled in one colour, as the `d` of SVG paths. */
export interface FillGroup {
  /** See `CountryFill`. */
  readonly key: string;
  readonly colour: string;
  readonly areas: string;
  /** Circles for those too small to be seen, and islets. */
  readonly places: string;
  readonly islets: string;
}

/** Radii of the circles, in CSS pixels, as on the WebGL globe. */
const RADIUS = { place: 4.5, islet: 2 } as const;

/** Lays out filled countries for a camera: areas as the worldview gives them; what it gives to nobody stays empty. */
export function layoutFills(
  fills: readonly CountryFill[],
  { areas }: CountriesFile,
  worldview: Worldview,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
): readonly FillGroup[] {
  const projection = createProjection(camera, viewport, shape);
  const path = geoPath(projection).digits(1);
  const place = geoPath(projection).digits(1).pointRadius(RADIUS.place);
  const islet = geoPath(projection).digits(1).pointRadius(RADIUS.islet);
  return fills.map(({ key, colour, codes, small, islets }) => {
    const own = areas.features.filter(({ properties }) => codes.includes(properties[worldview]));
    return {
      key,
      colour,
      areas: path({ type: 'FeatureCollection', features: own }) ?? '',
      places: place({ type: 'MultiPoint', coordinates: [...small] }) ?? '',
      islets: islet({ type: 'MultiPoint', coordinates: [...islets] }) ?? '',
    };
  });
}
