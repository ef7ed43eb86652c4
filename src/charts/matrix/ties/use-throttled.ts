import { useEffect, useRef, useState } from 'react';
import { createThrottle, type Throttle } from './throttle.ts';

/** Milliseconds between two graphs while the years move: each costs more than a frame. */
const PAUSE = 150;

/**
 * The value, but while it changes in small steps at most every `PAUSE` milliseconds: `isStep` says whether the way from
 * the value shown to the new one is such a step; any other change is there at once.
 */
export function useThrottled<T>(value: T, isStep: (shown: T, value: T) => boolean): T {
  const [shown, setShown] = useState(value);
  const throttle = useRef<Throttle<T> | null>(null);
  useEffect(() => {
    const made = createThrottle<T>((latest) => setShown(() => latest), PAUSE);
    throttle.current = made;
    return () => made.cancel();
  }, []);
  useEffect(() => throttle.current?.call(value), [value]);
  return shown !== value && !isStep(shown, value) ? value : shown;
}
