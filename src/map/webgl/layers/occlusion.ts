import { LayerExtension } from '@deck.gl/core';

/**
 * Hides what the Earth hides. With deck.gl's depth test, points vanish from the globe between zoom 5 and 12
 * (visgl/deck.gl#10206) and icons, texts and arcs do not appear at all (#10519, #9777); so our layers draw without
 * it (see `MarksLayer`) and this decides in the shader whether the globe stands between the eye and a point.
 */
export class OcclusionExtension extends LayerExtension {
  static override extensionName = 'OcclusionExtension';

  override getShaders() {
    return {
      inject: {
        'vs:#decl': 'out float occlusion_inSight;',
        'vs:DECKGL_FILTER_GL_POSITION': `
  occlusion_inSight = 1.0;
  if (project.projectionMode == PROJECTION_MODE_GLOBE) {
    vec3 ray = geometry.position.xyz - project.cameraPosition;
    float nearest = clamp(-dot(project.cameraPosition, ray) / dot(ray, ray), 0.0, 1.0);
    vec3 depth = project.cameraPosition + nearest * ray;
    // Measured against the point's own height, because a graphics card's sines are off by up to a thousandth, and a
    // hair less, so that no point hides itself.
    float ground = min(dot(geometry.position.xyz, geometry.position.xyz), GLOBE_RADIUS * GLOBE_RADIUS);
    if (dot(depth, depth) < ground * 0.9999) occlusion_inSight = 0.0;
  }`,
        'fs:#decl': 'in float occlusion_inSight;',
        'fs:DECKGL_FILTER_COLOR': 'if (occlusion_inSight < 0.5) discard;',
      },
    };
  }
}
