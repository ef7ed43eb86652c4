import { type Layer, LayerExtension } from '@deck.gl/core';
import { channelsOf } from '../../../theme/colour.ts';
import { LAST_OF_KIND, RING } from '../../marks/ring-parts.ts';
import { STEADY_SIZE } from './steady-size.ts';

/** The colours of a ring's parts and of the paper in it, as `#rrggbb`. */
interface RingOptions {
  readonly colours: readonly string[];
  readonly paper: string;
}

/** What a layer with the extension is asked for: where each part but the last of a ring ends, four and four shares. */
export interface RingProps<Item> {
  readonly getFirstEnds: (item: Item) => [number, number, number, number];
  readonly getNextEnds: (item: Item) => [number, number, number, number];
}

const float = (value: number) => value.toFixed(4);

function colour(hex: string): string {
  return `vec3(${channelsOf(hex)
    .map((channel) => float(channel / 255))
    .join(', ')})`;
}

/**
 * Turns the discs of a ScatterplotLayer into rings of many colours, drawn in the shader, so that a hundred thousand sites
 * need no picture for any of their rings; their size in pixels is the same wherever they stand on the globe.
 */
export class RingExtension extends LayerExtension<RingOptions> {
  static override extensionName = 'RingExtension';
  static override defaultProps = {
    getFirstEnds: { type: 'accessor', value: [1, 1, 1, 1] },
    getNextEnds: { type: 'accessor', value: [1, 1, 1, 1] },
  };

  /** deck.gl calls it as a method of the layer. */
  override getShaders(this: Layer, extension: this) {
    const { colours, paper } = extension.opts;
    const end = (part: number) => `ring_${part < 4 ? 'first' : 'next'}.${'xyzw'.charAt(part % 4)}`;
    const parts = colours.map((_, part) => part).slice(0, -1);
    const gaps = LAST_OF_KIND.map(
      (last) => `min(abs(round_ - ${end(last)}), ${end(last)} < 0.0001 || ${end(last)} > 0.9999 ? 1.0 : 2.0)`,
    );
    return {
      inject: {
        'vs:#decl': `
  in vec4 firstEnds;
  in vec4 nextEnds;
  out vec4 ring_first;
  out vec4 ring_next;
  out float ring_pixels;`,
        'vs:#main-start': 'ring_first = firstEnds; ring_next = nextEnds;',
        'vs:#main-end': 'ring_pixels = outerRadiusPixels;',
        'vs:DECKGL_FILTER_SIZE': STEADY_SIZE,
        'fs:#decl': `
  in vec4 ring_first;
  in vec4 ring_next;
  in float ring_pixels;`,
        'fs:DECKGL_FILTER_COLOR': `
  float pixels = length(geometry.uv) * ring_pixels;
  float round_ = fract(atan(geometry.uv.x, geometry.uv.y) / 6.283185 + 1.0);
  vec3 part = ${colour(colours.at(-1) ?? paper)};
${parts
  .toReversed()
  .map((each) => `  if (round_ < ${end(each)}) part = ${colour(colours[each] ?? paper)};`)
  .join('\n')}
  float outer = ring_pixels - ${float(RING.seam)};
  float inner = outer - ${float(RING.width)};
  float band = smoothstep(outer + 0.5, outer - 0.5, pixels) * smoothstep(inner - 0.5, inner + 0.5, pixels);
  float several = float(${end(LAST_OF_KIND[0])} > 0.0001 && ${end(LAST_OF_KIND[0])} < 0.9999 || ${end(LAST_OF_KIND[1])} > 0.0001 && ${end(LAST_OF_KIND[1])} < 0.9999);
  float away = min(min(round_, 1.0 - round_), min(${gaps.join(', ')})) * 3.141593 * (outer + inner);
  band *= mix(1.0, smoothstep(${float(RING.gap / 2 - 0.4)}, ${float(RING.gap / 2 + 0.4)}, away), several);
  color.rgb = mix(${colour(paper)}, part, band);`,
      },
    };
  }

  override initializeState(this: Layer): void {
    this.getAttributeManager()?.addInstanced({
      firstEnds: { size: 4, accessor: 'getFirstEnds' },
      nextEnds: { size: 4, accessor: 'getNextEnds' },
    });
  }
}
