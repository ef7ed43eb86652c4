import type { Actions } from '../../../../state/app-state.ts';
import { putList } from '../../../../state/own/lists.ts';
import { changeList, lngLatOf, type OwnList } from '../../../../state/own/own-list.ts';
import { showOnMap } from '../../../../state/own/row-on-map.ts';
import type { LayoutId } from '../../../../state/view/layout.ts';

/** Shows a row of a list on the map, which turns to it, with its card. Whether it is placed: one that is not stays where it is. */
export function showRow(
  list: OwnList,
  row: number,
  { adjustCamera, setChoice }: Pick<Actions, 'adjustCamera' | 'setChoice'>,
  layout: LayoutId | null,
): boolean {
  if (lngLatOf(list, row) === null) return false;
  if (!list.isShown) putList(changeList(list, { isShown: true }));
  // The board has only a small map, and the table of the sites none.
  if (layout === 'charts' || layout === 'table') setChoice({ layout: 'split' });
  showOnMap({ list, row, move: adjustCamera });
  return true;
}
