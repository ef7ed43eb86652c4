import type { Camera, Viewport } from '../model/camera/camera.ts';
import type { ProjectionId } from '../state/view/view.ts';
import type { OwnHit } from './overlay/own-dots.ts';
import type { ScreenPoint } from './screen-point.ts';

/** The map of the page, as far as it is led from elsewhere. */
export interface LiveMap {
  readonly context: { readonly projection: ProjectionId };
  readonly camera: Camera;
  readonly viewport: Viewport;
  /** Does what a click on a row of the reader's own does. */
  readonly onPick: (hit: { readonly kind: 'own'; readonly own: OwnHit }, point: ScreenPoint) => void;
}

/** The map that stands now; null where there is none. */
export const live: { map: LiveMap | null } = { map: null };
