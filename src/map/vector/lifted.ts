import { geoRotation } from 'd3-geo';
import {
  type Camera,
  eyeDistance,
  globeRadius,
  type Viewport,
  viewportCentre,
} from '../../model/camera/camera.ts';
import { EARTH_RADIUS_KM } from '../../model/geodesy.ts';
import type { ArcPoint } from '../overlay/arc-path.ts';
import type { ScreenPoint } from '../screen-point.ts';

const RADIANS = Math.PI / 180;

/**
 * Where points above the ground stand on the vector globe, looked straight down upon; null where the globe hides them.
 * On the ground the same as `createProjection`.
 */
export function createLifted(camera: Camera, viewport: Viewport): (point: ArcPoint) => ScreenPoint | null {
  const radius = globeRadius(camera);
  const eye = 1 + eyeDistance(viewport) / radius;
  const centre = viewportCentre(viewport);
  const turn = geoRotation([-camera.lngLat[0], -camera.lngLat[1]]);
  const [sin, cos] = [Math.sin(camera.bearing * RADIANS), Math.cos(camera.bearing * RADIANS)];
  return ([lng, lat, metres]) => {
    const [turnedLng, turnedLat] = turn([lng, lat]);
    const from = 1 + metres / (1000 * EARTH_RADIUS_KM);
    const across = from * Math.cos(turnedLat * RADIANS);
    const x = across * Math.sin(turnedLng * RADIANS);
    const y = from * Math.sin(turnedLat * RADIANS);
    const ahead = eye - across * Math.cos(turnedLng * RADIANS);
    // Behind the plane of the horizon, and inside the cone that touches the globe there.
    const beyond = ahead > eye - 1 / eye;
    if (ahead <= 0 || (beyond && (x * x + y * y) * (eye * eye - 1) < ahead * ahead)) return null;
    const enlarge = ((eye - 1) * radius) / ahead;
    return { x: centre.x + enlarge * (x * cos - y * sin), y: centre.y - enlarge * (x * sin + y * cos) };
  };
}
