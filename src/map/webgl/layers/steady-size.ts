import { LayerExtension } from '@deck.gl/core';
import { LIMB } from '../../marks/ring-parts.ts';

/**
 * Undoes the perspective, which would shrink what is billboarded towards the limb; there, where the ground is seen at a
 * slant and rings would cover each other, it makes them smaller by `limbShare`.
 */
export const STEADY_SIZE = `
  size *= gl_Position.w / project.focalDistance;
  if (project.projectionMode == PROJECTION_MODE_GLOBE) {
    float facing = dot(normalize(geometry.position.xyz), normalize(project.cameraPosition - geometry.position.xyz));
    size *= mix(${LIMB.least.toFixed(2)}, 1.0, smoothstep(0.0, ${LIMB.facing.toFixed(2)}, facing));
  }`;

/** The same for a layer of numbers. */
export class SteadySizeExtension extends LayerExtension {
  static override extensionName = 'SteadySizeExtension';

  override getShaders() {
    return { inject: { 'vs:DECKGL_FILTER_SIZE': STEADY_SIZE } };
  }
}
