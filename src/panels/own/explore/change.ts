import type { OwnFilter } from '../../../model/own/kept/filters.ts';
import { putList } from '../../../state/own/lists.ts';
import { changeList, type OwnList } from '../../../state/own/own-list.ts';

/** Gives a list other filters, and so the map, the counts and the rows. */
export const filterList = (list: OwnList, filters: readonly OwnFilter[]): void =>
  putList(changeList(list, { filters }));
