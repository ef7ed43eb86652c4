import { type Layer, LayerExtension } from '@deck.gl/core';
import type { LngLat } from '../../../model/site.ts';

/** What a path layer with the extension is asked for. */
export interface DashProps<Item> {
  /** Where the whole line begins, and how long it is along the ground, in degrees. */
  readonly getDashStart: (item: Item) => [...LngLat, degrees: number];
  /** Lengths of a dash and the gap after it in CSS pixels; no gap where the line is whole. */
  readonly getDash: (item: Item) => [dash: number, gap: number];
}

/** CSS pixels of a degree along the ground where the map's scale is 1. */
const DEGREE_PIXELS = 512 / 360;

/**
 * Breaks lines that follow great circles into dashes of about the same length at every zoom, counted along the line from its
 * beginning and with a dash at either end. deck.gl's own PathStyleExtension counts billboarded lines anew from each of their
 * points. Dashes change their number at whole steps of the zoom, so that they do not creep while the map comes nearer.
 */
export class DashExtension extends LayerExtension {
  static override extensionName = 'DashExtension';
  static override defaultProps = {
    getDashStart: { type: 'accessor', value: [0, 0, 0] },
    getDash: { type: 'accessor', value: [1, 0] },
  };

  override getShaders() {
    return {
      inject: {
        'vs:#decl': `
  in vec3 instanceDashStarts;
  in vec2 instanceDashes;
  out float dash_turn;
  out float dash_share;
  vec3 dash_unit(vec2 lngLat) {
    vec2 at = radians(lngLat);
    return vec3(cos(at.y) * cos(at.x), cos(at.y) * sin(at.x), sin(at.y));
  }`,
        'vs:#main-end': `
  float dash_gap = instanceDashes.y / (instanceDashes.x + instanceDashes.y);
  dash_share = 1.0 - dash_gap;
  // Of the chord, not of the cosine, which tells near points no more apart.
  float dash_chord = distance(dash_unit(instanceDashStarts.xy), dash_unit(geometry.worldPosition.xy));
  float dash_along = degrees(2.0 * asin(min(1.0, dash_chord / 2.0))) / max(instanceDashStarts.z, 1e-6);
  float dash_scale = exp2(floor(log2(project.scale) + 0.5)) * ${DEGREE_PIXELS.toFixed(4)};
  float dash_count = instanceDashStarts.z * dash_scale / (instanceDashes.x + instanceDashes.y);
  dash_turn = dash_along * (max(2.0, floor(dash_count + dash_gap + 0.5)) - dash_gap);`,
        'fs:#decl': `
  in float dash_turn;
  in float dash_share;`,
        'fs:DECKGL_FILTER_COLOR': `
  if (dash_share < 1.0) {
    float away = abs(fract(dash_turn - dash_share / 2.0 + 0.5) - 0.5) - dash_share / 2.0;
    color.a *= clamp(0.5 - away / max(fwidth(dash_turn), 1e-6), 0.0, 1.0);
  }`,
      },
    };
  }

  override initializeState(this: Layer): void {
    this.getAttributeManager()?.addInstanced({
      instanceDashStarts: { size: 3, accessor: 'getDashStart' },
      instanceDashes: { size: 2, accessor: 'getDash' },
    });
  }
}
