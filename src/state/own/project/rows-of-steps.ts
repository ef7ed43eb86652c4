import type { Briefing } from '../../../model/briefing/briefing.ts';
import { hasRow, type RowSet, rowsWhere } from '../../../model/own/kept/row-set.ts';
import type { View } from '../../view/view.ts';
import { createListsOfLink } from '../link/lists-of-link.ts';
import { type OwnList, type OwnSaved, savedOf } from '../own-list.ts';
import { sliceList } from '../saved/slice-list.ts';

/** The queries of all views that a briefing shows. */
const viewsOf = ({ steps }: Briefing): readonly string[] =>
  steps.flatMap(({ view, sides = [] }) => [view, ...sides.map((side) => side.view)]);

/** The lists of the reader's own that the steps of a briefing show, each with the rows alone that any of them shows. */
export function rowsOfSteps(
  briefing: Briefing,
  lists: readonly OwnList[],
  viewOf: (query: string) => View,
): readonly OwnSaved[] {
  const ofLink = createListsOfLink(lists);
  const rows = new Map<string, RowSet[]>();
  for (const query of viewsOf(briefing))
    for (const { id, kept } of ofLink(viewOf(query).own).shown) rows.set(id, [...(rows.get(id) ?? []), kept]);
  return lists.flatMap((list) => {
    const sets = rows.get(list.id);
    if (!sets) return [];
    const any = rowsWhere(list.table.rows, (row) => sets.some((set) => hasRow(set, row)));
    return any.count > 0 ? [sliceList(savedOf(list), any)] : [];
  });
}
