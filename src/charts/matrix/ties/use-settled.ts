import { useEffect, useRef, useState } from 'react';
import { createSettler, type Settler } from './settle.ts';

/** Milliseconds between two graphs while the years move: each costs more than a frame. */
const PAUSE = 150;

/**
 * The value, but while it changes in small steps only every `PAUSE` milliseconds and in the end: `isStep` says whether the
 * way from what is shown to what is asked is such a step; any other change is there at once.
 */
export function useSettled<T>(asked: T, isStep: (shown: T, asked: T) => boolean): T {
  const [shown, setShown] = useState(asked);
  const settler = useRef<Settler<T> | null>(null);
  useEffect(() => {
    const made = createSettler<T>((value) => setShown(() => value), PAUSE);
    settler.current = made;
    return () => made.end();
  }, []);
  // Each value asks for itself: one that is rendered together with what the pause before brought has a pause of its own.
  useEffect(() => settler.current?.ask(asked), [asked]);
  return shown !== asked && !isStep(shown, asked) ? asked : shown;
}
