import { useCallback, useState } from 'react';
import type { FileJob } from '../../../export/file-job.ts';
import type { View } from '../../../state/view/view.ts';
import type { DrawnStep } from './step-stage.tsx';

/** A step that is being drawn, and who waits for it. */
interface Stage {
  /** Another one for each step, even where two show the same. */
  readonly number: number;
  readonly view: View;
  readonly resolve: (drawn: DrawnStep) => void;
  readonly reject: (problem: unknown) => void;
}

/** Draws steps one after the other: `stage` is the one that the page must draw now, null while there is none. */
export function useStepDrawer() {
  const [stage, setStage] = useState<Stage | null>(null);
  const drawStep = useCallback(
    (view: View, { signal }: FileJob) =>
      new Promise<DrawnStep>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        setStage((last) => ({ number: (last?.number ?? 0) + 1, view, resolve, reject }));
      }),
    [],
  );
  const end = useCallback(() => setStage(null), []);
  return { stage, drawStep, end };
}
