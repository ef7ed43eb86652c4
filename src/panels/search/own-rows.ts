import type { Actions } from '../../state/app-state.ts';
import { openList } from '../../state/own/open-list.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { findOwnRows, spellMore } from '../../state/own/row-search.ts';
import type { LayoutId } from '../../state/view/layout.ts';
import type { ComboboxSection } from '../../ui/combobox/items.ts';
import { findFocusTarget } from '../../ui/focus-target.ts';
import { showRow } from '../own/explore/rows/show-row.ts';

/** Makes some more rows ready to be found. Whether others are still left. */
export const readyMore = (lists: readonly OwnList[]): boolean => spellMore(lists);

/** What a row that is taken does its work with. */
interface Taking {
  readonly actions: Actions;
  readonly layoutNow: () => LayoutId | null;
  readonly write: (query: string) => void;
}

/** What the atlas suggests with the rows of the reader's own lists that a search names, a section for each list. */
export function withOwnRows(
  sections: readonly ComboboxSection[],
  lists: readonly OwnList[],
  typed: string,
  { actions, layoutNow, write }: Taking,
): readonly ComboboxSection[] {
  const found = findOwnRows(lists, typed);
  const own = found.map(({ list, rows }) => ({
    id: `own-${list.id}`,
    title: list.source.title,
    rows: rows.map(({ row, name, place }) => ({
      id: `own-${list.id}-${row}`,
      name,
      ...(place === '' ? {} : { detail: place }),
      onChoose: () => {
        write('');
        // A row that is not placed is shown in its list, with the reason.
        if (!showRow(list, row, actions, layoutNow()))
          openList(list.id, { setChoice: actions.setChoice, sheet: findFocusTarget('tab-charts') }, row);
      },
    })),
  }));
  // The likeliest answer of the atlas stands before them, unless a row is named just so.
  const before = found.some(({ isWhole }) => isWhole) ? 0 : 1;
  return [...sections.slice(0, before), ...own, ...sections.slice(before)];
}
