import { putList } from '../../../../state/own/lists.ts';
import { changeList, lngLatOf, type OwnList } from '../../../../state/own/own-list.ts';
import { showOnMap } from '../../../../state/own/row-on-map.ts';
import { useActions, useReadApp } from '../../../../state/use-app.ts';

/** Shows a row of a list on the map, which turns to it, with its card; a row that is not placed stays where it is. */
export function useShowRow(): (list: OwnList, row: number) => void {
  const { adjustCamera, setChoice } = useActions();
  const readApp = useReadApp();
  return (list, row) => {
    if (lngLatOf(list, row) === null) return;
    if (!list.isShown) putList(changeList(list, { isShown: true }));
    // The board has only a small map, and the table of the sites none.
    const { layout } = readApp().view;
    if (layout === 'charts' || layout === 'table') setChoice({ layout: 'split' });
    showOnMap({ list, row, move: adjustCamera });
  };
}
