import type { Camera } from '../../model/camera/camera.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { MapLayerId } from '../../state/view/map-choices.ts';
import type { MapProps } from '../map-props.ts';
import { type Crowd, crowdLevel, gatherSites } from './crowd.ts';

const NOTHING: Crowd = { clusters: [], single: new Uint8Array(0) };
const scattered = new WeakMap<Uint8Array, Crowd>();

/** Every visible site by its own mark; the same scene gives the same object. */
function scatterSites({ mask }: Scene): Crowd {
  const crowd = scattered.get(mask) ?? { clusters: [], single: mask };
  scattered.set(mask, crowd);
  return crowd;
}

/** How the sites are shown for a camera and the layers that are on: gathered, each by its own mark, or not at all. */
export function shownCrowd(
  scene: Scene,
  layers: readonly MapLayerId[],
  camera: Camera,
  projection: MapProps['projection'],
): Crowd {
  if (!layers.includes('sites')) return NOTHING;
  if (!layers.includes('clusters')) return scatterSites(scene);
  return gatherSites(scene, crowdLevel(camera, projection), projection);
}
