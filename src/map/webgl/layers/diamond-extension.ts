import { type Layer, LayerExtension } from '@deck.gl/core';
import { channelsOf } from '../../../theme/colour.ts';
import { DIAMOND } from '../../overlay/diamond.ts';

/** Which part of diamonds a layer draws: their seams, the diamonds, or both at once, each over those before. */
export interface DiamondOptions {
  readonly part: 'seam' | 'plain' | 'both';
  /** The colour of seams, as `#rrggbb`. */
  readonly halo: string;
}

/** Within this share of the height a hollow diamond is empty. */
const HOLE = 0.43;

const SEAM = DIAMOND.seam.toFixed(2);

/**
 * Turns the discs of a ScatterplotLayer into diamonds, drawn in the shader: a million rows need no picture each. Those whose
 * strength is 0 take no room, so that a filter changes one number a row.
 */
export class DiamondExtension extends LayerExtension<DiamondOptions> {
  static override extensionName = 'DiamondExtension';

  /** deck.gl calls it as a method of the layer. */
  override getShaders(this: Layer, extension: this) {
    const { part, halo } = extension.opts;
    const [red, green, blue] = channelsOf(halo).map((channel) => (channel / 255).toFixed(4));
    const paint = {
      plain: '',
      seam: 'color.rgb = halo;',
      both: `
  float edge = diamond_pixels - ${SEAM};
  float full = 1.0 - smoothstep(edge - 0.5, edge + 0.5, away);
  if (diamond_hollow > 0.5) full *= smoothstep(${HOLE} * edge - 0.5, ${HOLE} * edge + 0.5, away);
  color.rgb = mix(halo, color.rgb, full);`,
    }[part];
    return {
      inject: {
        'vs:#decl': 'out float diamond_pixels; out float diamond_hollow; float diamond_strength;',
        'vs:#main-start': 'diamond_strength = instanceFillColors.a;',
        'vs:#main-end': `
  diamond_pixels = outerRadiusPixels;
  diamond_hollow = diamond_strength < 0.999 ? 1.0 : 0.0;`,
        'vs:DECKGL_FILTER_SIZE': 'if (diamond_strength == 0.0) size = vec3(0.0);',
        'fs:#decl': 'in float diamond_pixels; in float diamond_hollow;',
        'fs:DECKGL_FILTER_COLOR': `
  vec3 halo = vec3(${red}, ${green}, ${blue});
  float away = (abs(geometry.uv.x) + abs(geometry.uv.y)) * diamond_pixels;
  ${paint}
  color.a *= 1.0 - smoothstep(diamond_pixels - 0.7, diamond_pixels + 0.3, away);`,
      },
    };
  }
}
