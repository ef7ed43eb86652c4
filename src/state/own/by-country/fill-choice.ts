import { useActions } from '../../use-app.ts';
import { putList, readLists } from '../lists.ts';
import { changeList, type OwnList, type OwnSaved } from '../own-list.ts';
import { changeSoon } from '../work/change-soon.ts';
import type { OwnFillBy } from './fill-by-list.ts';

/** The columns of a list whose numbers measure something: not those that say where a row is. */
export const measuringColumns = ({ types, roles }: OwnSaved): readonly number[] =>
  [...types.keys()].filter(
    (column) => types[column]?.kind === 'number' && column !== roles.lat && column !== roles.lng,
  );

/** The columns of a list that countries can be filled by: none where no row has a country. */
export const fillingColumns = (list: OwnSaved): readonly number[] =>
  list.placement.codes.length > 0 ? measuringColumns(list) : [];

/** Lets no list but one fill countries: a map has one fill. */
export function endFills(except: string | null = null): void {
  for (const list of readLists())
    if (list.fillBy && list.id !== except) putList(changeList(list, { fillBy: null }));
}

/** Fills countries by a list, in place of whatever fills them; by none where it is null. */
export function useFillByList(): (list: OwnList, fillBy: OwnFillBy | null) => void {
  const { setFocus } = useActions();
  return (list, fillBy) => {
    endFills(list.id);
    changeSoon(list, { fillBy, isShown: fillBy ? true : list.isShown });
    if (fillBy) setFocus({ fill: null });
  };
}
