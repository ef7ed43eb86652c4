import { useEffect, useState } from 'react';
import { useLists } from '../../state/own/lists.ts';
import { useActions, useReadApp } from '../../state/use-app.ts';
import { useLater } from '../../state/use-later.ts';
import type { ComboboxSection } from '../../ui/combobox/items.ts';

const loadRows = () => import('./own-rows.ts');

type Sections = readonly ComboboxSection[];

/** Adds the rows of the reader's own lists that a search names to what the atlas suggests; what finds them is loaded once there is a list. */
export function useOwnRows(typed: string, write: (query: string) => void): (sections: Sections) => Sections {
  const lists = useLists();
  const search = useLater(lists.length > 0, loadRows);
  const actions = useActions();
  const readApp = useReadApp();
  const [turn, setTurn] = useState(0);
  // A long list is spelled piece by piece, so that letters can be typed meanwhile.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (search?.readyMore(lists)) setTurn(turn + 1);
    });
    return () => clearTimeout(timer);
  }, [search, lists, turn]);
  if (!search || typed.trim() === '') return (sections) => sections;
  const layoutNow = () => readApp().view.layout;
  return (sections) => search.withOwnRows(sections, lists, typed, { actions, write, layoutNow });
}
