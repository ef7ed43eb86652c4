import { ScatterplotLayer } from '@deck.gl/layers';

/** Within this share of the height a hollow diamond is empty. */
const HOLE = 0.43;

/** The strength from which on a diamond is full: see `OwnRows`. */
const FULL = 0.999;

/** Points are smaller towards the limb, as icons are; what is filtered out is put outside of what is drawn. */
const VERTEX = `#version 300 es
in vec3 rowPositions;
in vec3 rowPositions64Low;
in float rowRadii;
in vec4 rowColors;
in vec4 rowHalos;
out vec4 diamond_color;
out vec3 diamond_halo;
out float diamond_pixels;
out float diamond_seam;
out float diamond_hollow;
void main(void) {
  geometry.worldPosition = rowPositions;
  gl_Position = project_position_to_clipspace(rowPositions, rowPositions64Low, vec3(0.0), geometry.position);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
  float scale = project.devicePixelRatio * project.focalDistance / gl_Position.w;
  diamond_pixels = rowRadii * scale;
  diamond_seam = scatterplot.lineWidthScale * scale;
  gl_PointSize = 2.0 * diamond_pixels + 1.0;
  if (rowColors.a == 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  diamond_hollow = rowColors.a < ${FULL} ? 1.0 : 0.0;
  diamond_halo = rowHalos.rgb;
  diamond_color = vec4(rowColors.rgb, layer.opacity);
  DECKGL_FILTER_COLOR(diamond_color, geometry);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
in vec4 diamond_color;
in vec3 diamond_halo;
in float diamond_pixels;
in float diamond_seam;
in float diamond_hollow;
out vec4 fragColor;
void main(void) {
  geometry.uv = gl_PointCoord * 2.0 - 1.0;
  float away = (abs(geometry.uv.x) + abs(geometry.uv.y)) * (diamond_pixels + 0.5);
  float within = 1.0 - smoothstep(diamond_pixels - 0.5, diamond_pixels + 0.5, away);
  if (within == 0.0) discard;
  float full = scatterplot.filled;
  if (full > 0.5 && scatterplot.stroked > 0.5) {
    float edge = diamond_pixels - diamond_seam;
    full = 1.0 - smoothstep(edge - 0.5, edge + 0.5, away);
    if (diamond_hollow > 0.5) full *= smoothstep(${HOLE} * edge - 0.5, ${HOLE} * edge + 0.5, away);
  }
  fragColor = vec4(mix(diamond_halo, diamond_color.rgb, full), diamond_color.a * within);
  DECKGL_FILTER_COLOR(fragColor, geometry);
}`;

const COLOUR = { size: 4, type: 'unorm8' } as const;

/**
 * Diamonds as points, one corner each and all in one go: a million rows need neither a picture nor four corners each. `filled` and
 * `stroked` draw the diamonds, their seams of `lineWidthScale` pixels, or both at once, each over those before; the strength of a
 * row's colour says whether it is drawn, and hollow.
 */
export class DiamondLayer extends ScatterplotLayer {
  static override layerName = 'DiamondLayer';

  override getShaders() {
    return { ...super.getShaders(), vs: VERTEX, fs: FRAGMENT };
  }

  override initializeState(): void {
    this.getAttributeManager()?.add({
      rowPositions: {
        size: 3,
        type: 'float64',
        fp64: this.use64bitPositions(),
        accessor: 'getPosition',
      },
      rowRadii: { size: 1, accessor: 'getRadius', defaultValue: 1 },
      rowColors: { ...COLOUR, accessor: 'getFillColor', defaultValue: [0, 0, 0, 255] },
      rowHalos: { ...COLOUR, accessor: 'getLineColor', defaultValue: [0, 0, 0, 255] },
    });
  }

  protected override _getModel() {
    const model = super._getModel();
    model.isInstanced = false;
    model.setTopology('point-list');
    return model;
  }

  override draw(asked: Parameters<ScatterplotLayer['draw']>[0]): void {
    this.state.model?.setVertexCount(this.getNumInstances());
    super.draw(asked);
  }
}
