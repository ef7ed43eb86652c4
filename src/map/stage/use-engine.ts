import { type ComponentType, useEffect, useState } from 'react';
import { report } from '../../state/problems.ts';
import { settleMap } from '../current-map.ts';
import type { MapProps } from '../map-props.ts';

/** How far the WebGL globe has come: `shown` once it has drawn a whole picture and taken over. */
export type EngineStage = 'waiting' | 'loaded' | 'shown' | 'unsupported' | 'lost' | 'failed';

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

/** Loads the map engine after the first paint, when the vector globe already stands. */
export function useEngine(): Engine {
  const [stage, setStage] = useState<EngineStage>('waiting');
  const [Globe, setGlobe] = useState<ComponentType<MapProps> | null>(null);
  useEffect(() => {
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
  }, []);
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
