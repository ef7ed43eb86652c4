import type { Layer } from '@deck.gl/core';
import type { IconLayerProps } from '@deck.gl/layers';
import type { MapProps } from '../../map-props.ts';
import type { Crowd } from '../../marks/crowd.ts';
import { MarkSizeExtension } from '../../marks/mark-size.ts';
import type { Atlas } from '../mark-atlas.ts';
import { OcclusionExtension } from './occlusion.ts';
import { PathWidthExtension } from './path-width.ts';

/** What every layer may read besides the map's props. */
interface Shown {
  /** How the sites are shown at the present zoom. */
  readonly crowd: Crowd;
  /** True once the font of the names is there. */
  readonly fontReady: boolean;
}

/** What the layers are built from. */
export type LayerContext = MapProps & Shown;

/** A layer over the basemap: an id, the map's props that it reads, and how it follows from them. */
export interface LayerDefinition {
  readonly id: string;
  readonly reads: readonly (keyof MapProps)[];
  readonly build: (context: LayerContext) => Layer | null;
}

/** Makes a layer. It is built from the props that it `reads` alone, so the layers are built anew only when one changes. */
export function markLayer<Key extends keyof MapProps>(definition: {
  readonly id: string;
  readonly reads: readonly Key[];
  readonly build: (context: Shown & Pick<MapProps, Key>) => Layer | null;
}): LayerDefinition {
  return definition;
}

export const OCCLUSION = new OcclusionExtension();

/** What every layer of marks shares: not behind the globe, found by `pickSites` and not by deck.gl. */
export const MARK_PROPS = {
  billboard: true,
  pickable: false,
  extensions: [OCCLUSION, new MarkSizeExtension()],
};

/** The same for what keeps its size in pixels. */
export const PIXEL_PROPS = { ...MARK_PROPS, extensions: [OCCLUSION] };

/** The same for lines, whose width is in pixels. */
export const LINE_PROPS = { ...MARK_PROPS, extensions: [OCCLUSION, new PathWidthExtension()] };

/** The same for what would only crowd a small globe. */
export const DETAIL_PROPS = { ...MARK_PROPS, extensions: [OCCLUSION, new MarkSizeExtension(3.5)] };

/** The atlas as an IconLayer takes it: it makes a texture of an ImageData, though its types know only finished textures. */
export function iconsOf({ image, places }: Atlas) {
  return { iconAtlas: image as unknown as IconLayerProps['iconAtlas'] & object, iconMapping: places };
}

/** A share of ink, 0…1, as the prop by which deck.gl gets it: it brightens a layer's opacity by a gamma of 2.2. */
export function inkShare(share: number): number {
  return share ** 2.2;
}
