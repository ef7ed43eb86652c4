import type { ReactNode } from 'react';
import { SceneContext, useScene } from '../../../state/use-app.ts';
import { useAfterFrame } from '../../../ui/frames/use-after-frame.ts';

/**
 * Lets what is within follow a filter one frame behind: the values that were pressed, their counts and the marks of the map are
 * seen at once, however many charts are open.
 */
export function SceneAfterFrame({ children }: { children: ReactNode }) {
  const scene = useAfterFrame(useScene());
  return <SceneContext value={scene}>{children}</SceneContext>;
}
