import { type GeoProjection, type GeoRawProjection, geoMercator, geoProjection } from 'd3-geo';
import {
  type Camera,
  eyeDistance,
  globeRadius,
  type Viewport,
  viewportCentre,
  WORLD_SIZE,
} from '../../model/camera/camera.ts';
import { isPlaneShape, planeOf } from '../../model/camera/plane.ts';
import { planeOrigin, planeScale } from '../../model/camera/plane-screen.ts';
import type { GroundShape } from '../../model/camera/screen.ts';

/** How far outside the element paths still go, in CSS pixels, so that their cut edges are not seen. */
const OVERHANG = 24;

/** The sphere of radius 1 as seen from `eye` radii above its middle, on a plane through the place below the eye. */
function fromAbove(eye: number): GeoRawProjection {
  return (lng, lat) => {
    const across = Math.cos(lat);
    const enlarge = (eye - 1) / (eye - Math.cos(lng) * across);
    return [enlarge * across * Math.sin(lng), enlarge * Math.sin(lat)];
  };
}

/** The camera as a projection for d3-geo; globe and Mercator with MapLibre's geometry, but always looking straight down. */
export function createProjection(camera: Camera, viewport: Viewport, shape: GroundShape): GeoProjection {
  const [lng, lat] = camera.lngLat;
  const { x, y } = viewportCentre(viewport);
  const { width, height } = viewport;
  const extent: [[number, number], [number, number]] = [
    [-OVERHANG, -OVERHANG],
    [width + OVERHANG, height + OVERHANG],
  ];
  if (isPlaneShape(shape)) {
    const plane = planeOf(shape);
    const scale = planeScale(camera.zoom);
    const [originX, originY] = planeOrigin(plane, camera);
    const flat = plane.projection().scale(scale).precision(0.4);
    return flat.translate([x - originX * scale, y - originY * scale]).clipExtent(extent);
  }
  const projection =
    shape === 'globe' ? globeProjection(camera, viewport) : geoMercator().center([0, lat]).rotate([-lng, 0]);
  if (shape === 'mercator') projection.scale((WORLD_SIZE * 2 ** camera.zoom) / (2 * Math.PI));
  return projection.translate([x, y]).angle(camera.bearing).precision(0.4).clipExtent(extent);
}

function globeProjection(camera: Camera, viewport: Viewport): GeoProjection {
  const radius = globeRadius(camera);
  const eye = 1 + eyeDistance(viewport) / radius;
  const horizon = (Math.acos(1 / eye) * 180) / Math.PI;
  return geoProjection(fromAbove(eye))
    .rotate([-camera.lngLat[0], -camera.lngLat[1]])
    .scale(radius)
    .clipAngle(horizon - 1e-4);
}

/** Radius on the screen, in CSS pixels, of the disc that the globe shows. */
export function discRadius(camera: Camera, viewport: Viewport): number {
  const radius = globeRadius(camera);
  const distance = eyeDistance(viewport);
  return (distance * radius) / Math.sqrt(distance * distance + 2 * distance * radius);
}
