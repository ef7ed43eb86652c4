import { useEffect, useRef, useState } from 'react';
import type { Scene } from '../../state/scene/scene.ts';

/**
 * The scene that the map is turned to: the present one, but while a search is being typed the one before it, until so many
 * milliseconds have passed without a letter. At once where that is 0.
 */
export function useRestingScene(scene: Scene, rest: number): Scene {
  const resting = useRef(scene);
  const [, wake] = useState(0);
  const isTyped = rest > 0 && resting.current.filters.query !== scene.filters.query;
  if (!isTyped) resting.current = scene;
  useEffect(() => {
    if (!isTyped) return;
    const timer = setTimeout(() => {
      resting.current = scene;
      wake((count) => count + 1);
    }, rest);
    return () => clearTimeout(timer);
  }, [scene, isTyped, rest]);
  return resting.current;
}
