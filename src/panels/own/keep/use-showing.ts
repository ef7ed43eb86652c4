import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { firstFacets } from '../../../model/own/explore/facets.ts';
import type { OwnTable } from '../../../model/own/reading/table.ts';
import { replaceList } from '../../../state/own/newer/replace-list.ts';
import { listOf, type OwnList, type OwnSaved } from '../../../state/own/own-list.ts';
import { prepareList, readColumns, wantedOfFacet } from '../../../state/own/work/prepare.ts';
import { useApp } from '../../../state/use-app.ts';
import { joinAgain } from '../near/join-again.ts';
import { useChanges } from './use-changes.ts';

/**
 * Makes the list that was looked through, in place of another where it replaces one, once what is drawn first has been read; to leave
 * calls it off.
 */
export function useShowing(
  table: OwnTable,
  replaces: OwnList | null,
  make: () => OwnSaved | null,
  onShow: (list: OwnList) => void,
) {
  const { locale } = useI18n();
  const siteById = useApp((state) => state.catalog.siteById);
  const compared = useChanges(replaces, table);
  const { changes } = compared;
  const [isBusy, setBusy] = useState(false);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const ready = async (made: OwnSaved, signal: AbortSignal): Promise<OwnSaved> => {
    let saved = made;
    if (replaces && changes) {
      const joined = await joinAgain({ before: replaces, made, changes, siteById, locale }, signal);
      saved = replaceList(replaces, joined, changes);
    }
    // What is drawn first is read before: the page need not stand still for it.
    const first = firstFacets(saved.types, saved.roles).map((column) => wantedOfFacet(saved, column));
    await prepareList(saved, signal);
    await readColumns(saved, first, signal);
    return saved;
  };
  return {
    compared,
    /** Whether it is on its way, or cannot be made before the two are compared. */
    isPreparing: isBusy || (replaces !== null && !changes),
    show: () => {
      const made = make();
      if (!made) return;
      control.current?.abort();
      const own = new AbortController();
      control.current = own;
      setBusy(true);
      ready(made, own.signal).then(
        (saved) => {
          if (own.signal.aborted) return;
          setBusy(false);
          onShow(listOf(saved));
        },
        () => {},
      );
    },
  };
}
