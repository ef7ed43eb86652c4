import { type RefObject, useEffect, useRef } from 'react';
import { useMedia } from '../../../ui/use-media.ts';
import { fitLabel } from './fit-label.ts';
import { createStage, type NetworkStage, type StageScene } from './stage.ts';

/** Keeps a stage on a canvas showing a scene, in the colours of the page. `onMove` is called when what is drawn moves. */
export function useNetworkStage(
  stage: RefObject<NetworkStage | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
  scene: Omit<StageScene, 'still'>,
  onMove: () => void,
): void {
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const dark = useMedia('(prefers-color-scheme: dark)');
  const moved = useRef(onMove);
  moved.current = onMove;
  useEffect(() => {
    if (!canvas.current) return;
    const made = createStage(canvas.current, fitLabel, () => moved.current());
    stage.current = made;
    // The theme is an attribute of the document; the fonts may come after the first picture.
    const observer = new MutationObserver(made.recolour);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    document.fonts.ready.then(made.recolour);
    return () => {
      observer.disconnect();
      made.end();
      stage.current = null;
    };
  }, [stage, canvas]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the device's theme changes colours without an attribute.
  useEffect(() => stage.current?.recolour(), [stage, dark]);
  const { model, target, extent, size, emphasis, pinned, hidden, near } = scene;
  useEffect(
    () => stage.current?.show({ model, target, extent, size, emphasis, pinned, hidden, near, still }),
    [stage, model, target, extent, size, emphasis, pinned, hidden, near, still],
  );
}
