import type { Site } from '../../model/site.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { SlideMapOrder } from '../../state/slides/map-order.ts';

/** What a slide's map shows: the sites that it names, those around them, and what the map is framed for. */
export interface SlideScenes {
  readonly named: readonly Site[];
  /** The sites that are not named, as far as they are shown. */
  readonly rest: Scene;
  /** All that is shown. */
  readonly shown: Scene;
  readonly framed: Scene;
  /** Whether what is not named is faint. */
  readonly recedes: boolean;
}

/** A scene that shows some of its sites alone. */
export function sceneOfSites(scene: Scene, indices: readonly number[]): Scene {
  const mask = new Uint8Array(scene.mask.length);
  for (const index of indices) mask[index] = 1;
  return { ...scene, mask, visible: Uint32Array.from(indices).sort() };
}

/** Parts the sites of a step into those that it names and the rest, by its focus. */
export function slideScenes({ scene, named: ids, view, focus }: SlideMapOrder): SlideScenes {
  const { catalog, filters } = scene;
  const wanted = new Set([...ids, ...(view.site === null ? [] : [view.site])]);
  const named = [...wanted].flatMap((id) => catalog.siteById.get(id) ?? []);
  const own = new Set(named.map(({ index }) => index));
  const hasNamed = named.length > 0;
  const others = focus === 'only' && hasNamed ? [] : [...scene.visible].filter((index) => !own.has(index));
  const isOfPlace =
    filters.region.length + filters.group.length + filters.country.length > 0 || filters.area !== null;
  const isFramedByNamed = hasNamed && (focus === 'only' || (focus === 'recede' && !isOfPlace));
  return {
    named,
    rest: sceneOfSites(scene, others),
    shown: sceneOfSites(scene, [...own, ...others]),
    framed: isFramedByNamed ? sceneOfSites(scene, [...own]) : scene,
    recedes: focus === 'recede' && hasNamed,
  };
}
