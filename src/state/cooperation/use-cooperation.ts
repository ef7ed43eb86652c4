import { useMemo } from 'react';
import { useScene, useView } from '../use-app.ts';
import type { Cooperation } from './cooperation.ts';
import { type Loading, useKnowledge } from './knowledge.ts';
import { selectCooperation } from './select-cooperation.ts';

/** The networks and links seen through the View, as soon as their tables are there; nothing is loaded unless `wanted`. */
export function useCooperation(wanted = true): {
  readonly state: Loading<Cooperation>;
  readonly retry: () => void;
} {
  const { state, retry } = useKnowledge(wanted);
  const scene = useScene();
  const link = useView((view) => view.link);
  const broad = useView((view) => view.broad);
  const filtered = useMemo((): Loading<Cooperation> => {
    if (state.status !== 'ready') return state;
    return { status: 'ready', value: selectCooperation(state.value, scene, { link, broad }) };
  }, [state, scene, link, broad]);
  return { state: filtered, retry };
}
