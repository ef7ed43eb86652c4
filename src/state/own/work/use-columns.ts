import { useEffect, useState } from 'react';
import type { OwnSaved } from '../own-list.ts';
import { areColumnsRead, readColumns, type Wanted } from './prepare.ts';

/** Whether columns of a list can be shown; has those of a long list read that have not been. */
export function useColumns(list: Pick<OwnSaved, 'table' | 'types'>, wanted: readonly Wanted[]): boolean {
  // What no worker could read, the page reads.
  const [tried, setTried] = useState('');
  const key = wanted.map(({ column, as }) => `${column} ${as}`).join();
  const isReady = tried === key || areColumnsRead(list, wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the columns.
  useEffect(() => {
    if (isReady) return;
    const control = new AbortController();
    readColumns(list, wanted, control.signal).then(
      () => setTried(key),
      () => {},
    );
    return () => control.abort();
  }, [isReady, key, list.table, list.types]);
  return isReady;
}
