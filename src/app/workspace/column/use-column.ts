import { useCallback, useEffect, useRef, useState } from 'react';
import { useView } from '../../../state/use-app.ts';
import { recall, remember } from '../../storage.ts';
import {
  bringTab,
  type Column,
  foldColumn,
  frontOf,
  leaveTab,
  type Room,
  STANDARD,
  type TabId,
  tabsOf,
  turnBeside,
} from './column-state.ts';

/** What the last visit left, as far as it can be met again: a rail, and whether the filters stood beside. */
function recallColumn(): Column {
  const stored = recall('column')?.split(',') ?? [];
  const front = stored[0] === 'rail' ? null : stored[0] === 'results' ? 'results' : STANDARD.front;
  return { front, before: front, beside: stored[1] !== 'one' };
}

function rememberColumn({ front, before, beside }: Column): void {
  const tab = front === 'details' || front === 'compose' ? before : front;
  remember('column', `${tab ?? 'rail'},${beside ? 'beside' : 'one'}`);
}

/** The column at the left: which tab is in front, and what brings another there. Its fold and its tab are remembered. */
export function useColumn(room: Room, composes: boolean) {
  const [column, setColumn] = useState(recallColumn);
  const site = useView((view) => view.site);
  const change = useCallback(
    (next: (old: Column) => Column) =>
      setColumn((old) => {
        const after = next(old);
        if (after !== old) rememberColumn(after);
        return after;
      }),
    [],
  );
  const bring = useCallback((tab: TabId) => change((old) => bringTab(old, tab)), [change]);

  // A site that is opened from wherever comes to the front, and goes back with its card; the editor of a briefing does not yield to it.
  const siteBefore = useRef<string | null>(null);
  useEffect(() => {
    const had = siteBefore.current;
    siteBefore.current = site;
    if (site === had) return;
    change((old) => {
      if (site === null) return leaveTab(old, 'details');
      return old.front === 'compose' ? old : bringTab(old, 'details');
    });
  }, [site, change]);
  const composed = useRef(false);
  useEffect(() => {
    if (composes === composed.current) return;
    composed.current = composes;
    change((old) => (composes ? bringTab(old, 'compose') : leaveTab(old, 'compose')));
  }, [composes, change]);

  return {
    tabs: tabsOf(room, column, composes),
    front: frontOf(room, column, composes),
    /** What a card or the editor gives its place back to. */
    before: frontOf(room, { ...column, front: column.before }, composes),
    beside: room === 'vast' && column.beside,
    bring,
    fold: useCallback(() => change(foldColumn), [change]),
    /** The filters beside the results, or behind a tab. */
    toggleBeside: useCallback(() => change(turnBeside), [change]),
  };
}

/** The column as its parts are given it. */
export type ColumnPlace = ReturnType<typeof useColumn>;
