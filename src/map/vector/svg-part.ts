import type { Camera, Viewport } from '../../model/camera/camera.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { MapProps } from '../map-props.ts';
import type { WorldFile } from './world-file.ts';

/** What the vector map draws, on the page and in an exported picture. */
export interface SvgContext
  extends Omit<
    MapProps,
    'camera' | 'reducedMotion' | 'onHover' | 'onPick' | 'onCamera' | 'onReady' | 'onFail'
  > {
  readonly world: WorldFile;
}

/** A part of the vector map: what it depends on besides the camera, and its markup. */
export interface SvgPart {
  readonly id: string;
  readonly keys: readonly (keyof SvgContext)[];
  readonly build: (context: SvgContext, camera: Camera, viewport: Viewport) => string;
  /** How strong the whole part is, 0…1; 1 where nothing is said. */
  readonly opacity?: (context: SvgContext) => number;
}

/** What changes the whole picture. */
const LOOKS = [
  'theme',
  'palette',
  'locale',
  'worldview',
  'layers',
  'projection',
  'padding',
  'world',
] as const;

/** What every part may read: the looks, and the catalog, which never changes. */
type Shared = Pick<SvgContext, (typeof LOOKS)[number]> & { readonly scene: Pick<Scene, 'catalog'> };

/** Makes a part. It is built from what it `reads` and from the looks alone, so it is stale only when one of them changes. */
export function svgPart<Key extends keyof SvgContext>(
  part: Pick<SvgPart, 'id' | 'opacity'> & {
    readonly reads: readonly Key[];
    readonly build: (context: Shared & Pick<SvgContext, Key>, camera: Camera, viewport: Viewport) => string;
  },
): SvgPart {
  return { ...part, keys: [...LOOKS, ...part.reads] };
}
