import { useCallback } from 'react';
import { bringLocalNames } from '../../model/catalog/local-names.ts';
import { useWaitForLocalNames } from '../cooperation/knowledge.ts';
import { useApp } from '../use-app.ts';

/** Brings the local names to the catalog, which whoever builds its search or its lexicon waits for. */
export function useBringLocalNames(): () => Promise<void> {
  const catalog = useApp((state) => state.catalog);
  const waitForNames = useWaitForLocalNames();
  return useCallback(async () => {
    const names = await waitForNames();
    if (names) bringLocalNames(catalog, names);
  }, [catalog, waitForNames]);
}
