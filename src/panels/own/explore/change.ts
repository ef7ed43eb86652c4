import type { OwnFilter } from '../../../model/own/kept/filters.ts';
import type { OwnList } from '../../../state/own/own-list.ts';
import { filterSoon } from '../../../state/own/work/change-soon.ts';

/** Gives a list other filters, and so the map, the counts and the rows. */
export const filterList = (list: OwnList, filters: readonly OwnFilter[]): void => filterSoon(list, filters);
