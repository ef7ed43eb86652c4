import { useEffect, useState } from 'react';
import type { TableChanges } from '../../../model/own/newer/compare-tables.ts';
import type { OwnTable } from '../../../model/own/reading/table.ts';
import { changesOf } from '../../../state/own/newer/replace-list.ts';
import type { OwnList } from '../../../state/own/own-list.ts';

/** How far a newer table has been compared. */
export interface Compared {
  readonly share: number;
  /** Null before they are known. */
  readonly changes: TableChanges | null;
  readonly isFailed: boolean;
}

const BEGUN: Compared = { share: 0, changes: null, isFailed: false };

/** What a newer table changes of a list; to leave ends the comparison. */
export function useChanges(before: OwnList | null, newer: OwnTable): Compared {
  const [compared, setCompared] = useState(BEGUN);
  useEffect(() => {
    if (!before) return;
    const control = new AbortController();
    setCompared(BEGUN);
    changesOf(before, newer, control.signal, (share) => setCompared({ ...BEGUN, share })).then(
      (changes) => !control.signal.aborted && setCompared({ share: 1, changes, isFailed: false }),
      () => !control.signal.aborted && setCompared({ ...BEGUN, isFailed: true }),
    );
    return () => control.abort();
  }, [before, newer]);
  return compared;
}
