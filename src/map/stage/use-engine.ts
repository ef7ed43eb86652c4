import { type ComponentType, type RefObject, useEffect, useState } from 'react';
import { report } from '../../state/problems.ts';
import { settleMap } from '../current-map.ts';
import { isSparing } from '../is-sparing.ts';
import type { MapProps } from '../map-props.ts';

/**
 * How far the WebGL globe has come: `resting` until somebody turns to the map, `shown` once it has drawn a whole picture and taken over.
 */
export type EngineStage = 'resting' | 'waiting' | 'loaded' | 'shown' | 'unsupported' | 'lost' | 'failed';

/** Whether there will be no WebGL globe any more: the vector globe stays, and a warning says why. */
export function isGone(stage: EngineStage): stage is 'unsupported' | 'lost' | 'failed' {
  return stage === 'unsupported' || stage === 'lost' || stage === 'failed';
}

/** The WebGL globe as far as it has come; `Globe` is null before it is loaded, and once it is gone. */
export interface Engine {
  readonly stage: EngineStage;
  readonly Globe: ComponentType<MapProps> | null;
  readonly onReady: () => void;
  readonly onFail: MapProps['onFail'];
}

/** What comes after the engine waits for it no longer than this, in milliseconds. */
const LONGEST_WAIT = 15_000;

/** Runs when the browser has nothing better to do; Safari, which cannot say when that is, a moment later. */
function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(task, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(task, 200);
  return () => clearTimeout(handle);
}

/** What shows that somebody turns to the map. */
const TURNS = ['pointerover', 'wheel', 'keydown'];

/** What somebody does who is at work elsewhere on the page. */
const WORK = ['pointerdown', 'keydown'];

/** A page that was left alone for so long, in milliseconds, has time for the engine. */
const ALONE = 8000;

/**
 * Waits until somebody turns to the map, whose engine takes a second or more of a slow computer, or until the page was left alone; a phone,
 * or a line that is spared, waits for the first touch alone. Gives how to call it off.
 */
function whenWanted(map: HTMLElement, begin: () => void): () => void {
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(go, ALONE);
  };
  const cancel = () => {
    clearTimeout(timer);
    for (const name of TURNS) map.removeEventListener(name, go);
    for (const name of WORK) removeEventListener(name, wait);
  };
  function go() {
    cancel();
    begin();
  }
  for (const name of TURNS) map.addEventListener(name, go, { passive: true });
  if (!isSparing()) {
    for (const name of WORK) addEventListener(name, wait);
    wait();
  }
  return cancel;
}

/** Loads the map engine once it is wanted, as where the map shows a place from near; the vector globe stands until then. */
export function useEngine(map: RefObject<HTMLElement | null>, isNear: boolean): Engine {
  const [stage, setStage] = useState<EngineStage>('resting');
  const [Globe, setGlobe] = useState<ComponentType<MapProps> | null>(null);
  useEffect(() => {
    if (stage !== 'resting' || !map.current) return;
    const begin = () => setStage('waiting');
    if (isNear && !isSparing()) begin();
    else return whenWanted(map.current, begin);
  }, [stage, map, isNear]);
  const isWanted = stage !== 'resting';
  useEffect(() => {
    if (!isWanted) return;
    let current = true;
    const cancel = whenIdle(() => {
      import('../webgl/globe.tsx').then(
        (module) => {
          if (!current) return;
          setGlobe(() => module.default);
          setStage('loaded');
        },
        (problem) => {
          report(problem);
          if (current) setStage('failed');
        },
      );
    });
    return () => {
      current = false;
      cancel();
    };
  }, [isWanted]);
  useEffect(() => {
    if (stage === 'shown' || isGone(stage)) return settleMap();
    const timer = setTimeout(settleMap, LONGEST_WAIT);
    return () => clearTimeout(timer);
  }, [stage]);
  return {
    stage,
    Globe: stage === 'loaded' || stage === 'shown' ? Globe : null,
    onReady: () => setStage('shown'),
    onFail: (reason) => setStage(reason),
  };
}
