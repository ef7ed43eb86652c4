import type { Scene } from '../state/scene.ts';

/** The scene as the matrix counts it: against every filter but those of country and region, which are its rows. */
export function withoutOwnPlace(scene: Scene): Scene {
  return { ...scene, filters: { ...scene.filters, country: [], region: [] } };
}
