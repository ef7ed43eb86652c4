import { useMemo } from 'react';
import { useApp, useView } from '../use-app.ts';
import { pathOfView } from '../view/path.ts';
import { useKnowledge } from './knowledge.ts';
import { nodesOfPaths, pathEnds, selectPaths } from './select-paths.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** The nodes of the ways between two that are told, by their ids; none where none are. */
export function usePathNodes(): ReadonlySet<string> {
  const catalog = useApp((state) => state.catalog);
  const path = useView(pathOfView);
  const broad = useView((view) => view.broad);
  const { state } = useKnowledge(path !== null);
  const knowledge = state.status === 'ready' ? state.value : null;
  return useMemo(() => {
    const ends = pathEnds(path);
    const found = knowledge && ends && selectPaths(knowledge, catalog, ends, broad);
    return found ? new Set(nodesOfPaths(found).map(({ id }) => id)) : NOBODY;
  }, [knowledge, catalog, path, broad]);
}
