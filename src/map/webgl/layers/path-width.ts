import { LayerExtension } from '@deck.gl/core';

/**
 * Keeps a billboard path's width at the pixels that were asked for: deck.gl multiplies it by the camera's focal distance,
 * which is 1 only in deck.gl's own views, not in MapLibre's.
 */
export class PathWidthExtension extends LayerExtension {
  static override extensionName = 'PathWidthExtension';

  override getShaders() {
    return { inject: { 'vs:DECKGL_FILTER_SIZE': 'size /= project.focalDistance;' } };
  }
}
