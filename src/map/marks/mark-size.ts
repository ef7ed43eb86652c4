import { type Layer, LayerExtension } from '@deck.gl/core';
import { MARK_GROWTH } from '../../theme/marks.ts';

/** From which level a layer's icons appear; 0 shows them always. */
interface MarkSizeOptions {
  readonly fromLevel: number;
}

/**
 * Does in the shader what `markRadius` does: sizes given as multiples of the mark's radius become pixels that grow with
 * the globe, so that zooming sets no property of any layer. It also undoes the perspective, which would shrink icons
 * towards the limb.
 */
export class MarkSizeExtension extends LayerExtension<MarkSizeOptions> {
  static override extensionName = 'MarkSizeExtension';

  constructor(fromLevel = 0) {
    super({ fromLevel });
  }

  /** deck.gl calls it as a method of the layer. */
  override getShaders(this: Layer, extension: this) {
    const { from, least, each, most } = MARK_GROWTH;
    const [fromLevel, start, small, growth, large] = [extension.opts.fromLevel, from, least, each, most].map(
      toFloat,
    );
    return {
      inject: {
        // On the globe deck.gl's scale is short by π, and both count from the equator.
        'vs:DECKGL_FILTER_SIZE': `
  float level = log2(project.scale) + (project.projectionMode == PROJECTION_MODE_GLOBE ? log2(PI) : 0.0);
  float radius = clamp(${small} + ${growth} * (level - ${start}), ${small}, ${large});
  size *= step(${fromLevel}, level) * radius * gl_Position.w / project.focalDistance;`,
      },
    };
  }
}

function toFloat(value: number): string {
  return value.toFixed(4);
}
