import { useEffect, useRef, useState } from 'react';

/** Seconds that a step can stay by itself. */
export const PACES = [5, 10, 20, 30, 60] as const;
export type Pace = (typeof PACES)[number];

/** Goes on by itself every few seconds, and from the last step to the first, while it plays: for a screen in a hall. */
export function useAutoPlay(step: number, steps: number, goTo: (step: number) => void) {
  const [plays, setPlays] = useState(false);
  const [pace, setPace] = useState<Pace>(20);
  const latest = useRef(goTo);
  latest.current = goTo;
  useEffect(() => {
    if (!plays) return;
    const timer = setTimeout(() => latest.current(step === steps ? 1 : step + 1), pace * 1000);
    return () => clearTimeout(timer);
  }, [plays, pace, step, steps]);
  return { plays, pace, toggle: () => setPlays(!plays), setPace };
}
