import { useEffect, useRef, useState } from 'react';

/** Milliseconds between two graphs while the years move: each costs more than a frame. */
const PAUSE = 150;

/**
 * The value, but while it changes in small steps only every `PAUSE` milliseconds and in the end: `isStep` says whether the
 * way from what is shown to what is asked is such a step; any other change is there at once.
 */
export function useSettled<T>(asked: T, isStep: (shown: T, asked: T) => boolean): T {
  const [shown, setShown] = useState(asked);
  const latest = useRef(asked);
  latest.current = asked;
  const isBehind = shown !== asked;
  useEffect(() => {
    if (!isBehind) return;
    const timer = setTimeout(() => setShown(latest.current), PAUSE);
    return () => clearTimeout(timer);
  }, [isBehind]);
  return isBehind && !isStep(shown, asked) ? asked : shown;
}
