import type { Briefing } from '../../../model/briefing/briefing.ts';
import { hasRow, rowsWhere } from '../../../model/own/kept/row-set.ts';
import type { View } from '../../view/view.ts';
import { createListsOfLink } from '../link/lists-of-link.ts';
import { type OwnList, type OwnSaved, type OwnWhole, savedOf } from '../own-list.ts';
import { sliceList } from '../saved/slice-list.ts';

/** The queries of all views that a briefing shows. */
const viewsOf = ({ steps }: Briefing): readonly string[] =>
  steps.flatMap(({ view, sides = [] }) => [view, ...sides.map((side) => side.view)]);

/** What colours and sizes hang on in all rows of a list, in the ways in which it is shown. */
function wholeOf(ways: readonly OwnList[]): OwnWhole {
  return {
    colours: Object.fromEntries(
      ways.flatMap(({ colours }) => (colours ? [[colours.column, colours.names]] : [])),
    ),
    largest: Object.fromEntries(ways.flatMap(({ sizes }) => (sizes ? [[sizes.column, sizes.largest]] : []))),
  };
}

/** The lists of the reader's own that the steps of a briefing show, each with the rows alone that any of them shows. */
export function rowsOfSteps(
  briefing: Briefing,
  lists: readonly OwnList[],
  viewOf: (query: string) => View,
): readonly OwnSaved[] {
  const ofLink = createListsOfLink(lists);
  const shown = viewsOf(briefing).flatMap((query) => ofLink(viewOf(query).own).shown);
  return lists.flatMap((list) => {
    const ways = shown.filter(({ id }) => id === list.id);
    const any = rowsWhere(list.table.rows, (row) => ways.some(({ kept }) => hasRow(kept, row)));
    return any.count > 0 ? [{ ...sliceList(savedOf(list), any), whole: wholeOf(ways) }] : [];
  });
}
