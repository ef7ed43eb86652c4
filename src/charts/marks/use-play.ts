import { useEffect, useRef, useState } from 'react';
import { sameValue } from '../../state/scene/select-scene.ts';
import { useReadApp, useView } from '../../state/use-app.ts';

/** First and last year, inclusive. */
type Years = readonly [first: number, last: number];

/** How long all the years take together, in milliseconds, and the limits of one step. */
const DURATION = 14_000;
const SHORTEST = 120;
const LONGEST = 1200;
/** Steps that are made up for at once where the machine was busy: more would look like a jump. */
const MOST_STEPS = 3;

/** A run through the years: `ended` stands at the last one. */
export interface Play {
  readonly state: 'idle' | 'playing' | 'paused' | 'ended';
  /** Starts, pauses and goes on; at the end, starts again. */
  readonly toggle: () => void;
  /** Ends the run and gives back the filter that stood before it. */
  readonly stop: () => void;
}

/** What a run has to remember. */
interface Run {
  readonly before: Years | null;
  /** What the run last filtered by: anything else is somebody else's doing, and ends the run. */
  latest: Years;
  /** When that was, in milliseconds. */
  at: number;
  /** The step of undo that takes the run back; null while there is none yet. */
  undoStep: unknown;
}

/** Milliseconds that a step of so many years takes. */
export function paceOf([first, last]: Years, step: number): number {
  return Math.max(SHORTEST, Math.min(LONGEST, (DURATION * step) / Math.max(1, last - first)));
}

/**
 * Plays the years: the filter grows from the first year to the last by `step` years at a time, one undo takes all of it
 * back.
 */
export function usePlay(bounds: Years, step: number): Play {
  const readApp = useReadApp();
  const { actions } = readApp();
  const since = useView((view) => view.since);
  const [state, setState] = useState<Play['state']>('idle');
  const run = useRef<Run | null>(null);
  const [first, last] = bounds;
  const pace = paceOf(bounds, step);

  const show = (current: Run, year: number) => {
    const newest = readApp().past.at(-1);
    current.latest = [first, year];
    current.at = performance.now();
    actions.setFilters({ since: current.latest }, { typing: true });
    const step = readApp().past.at(-1);
    if (step !== newest) current.undoStep ??= step;
  };
  const start = (before: Years | null) => {
    actions.settle();
    run.current = { before, latest: [first, first], at: 0, undoStep: null };
    show(run.current, first);
    setState('playing');
  };
  const advance = () => {
    const current = run.current;
    if (!current) return;
    const late = Math.round((performance.now() - current.at) / pace);
    const steps = Math.max(1, Math.min(MOST_STEPS, late));
    const year = Math.min(last, current.latest[1] + steps * step);
    show(current, year);
    if (year < last) return;
    actions.settle();
    setState('ended');
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step waits for the one before, which is what `since` tells.
  useEffect(() => {
    if (run.current && !sameValue(since, run.current.latest)) {
      run.current = null;
      setState('idle');
      return;
    }
    if (state !== 'playing') return;
    const timer = setTimeout(advance, pace);
    return () => clearTimeout(timer);
  }, [state, since, pace]);
  // Whoever closes the chart keeps the years that are shown; what comes next is another step of undo.
  useEffect(
    () => () => {
      if (run.current) actions.settle();
    },
    [actions],
  );

  return {
    state,
    toggle: () => {
      if (state === 'playing') setState('paused');
      else if (state === 'paused') {
        if (run.current) run.current.at = performance.now();
        setState('playing');
      } else start(state === 'ended' && run.current ? run.current.before : readApp().view.since);
    },
    stop: () => {
      const current = run.current;
      run.current = null;
      setState('idle');
      if (!current) return;
      // Taken back as undo would, so that no empty step is left; unless something else was changed meanwhile.
      if (current.undoStep && readApp().past.at(-1) === current.undoStep) actions.undo();
      else actions.setFilters({ since: current.before });
    },
  };
}
