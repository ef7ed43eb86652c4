import type { OwnFilter } from '../../../model/own/kept/filters.ts';
import { keysOf } from '../../../model/typed.ts';
import { changeList, type OwnList, type OwnSaved } from '../own-list.ts';
import { isPrepared, prepareList } from '../work/prepare.ts';
import type { LinkedList, OwnStyle } from './own-code.ts';

/** What a link makes of the lists that are here, before anything of it is computed. */
export interface PlannedOwn {
  /** All lists, and what is to be changed of each; null where nothing is. */
  readonly changes: readonly { readonly list: OwnList; readonly change: Partial<OwnSaved> | null }[];
  /** The lists of the link that are not here. */
  readonly missing: readonly LinkedList[];
}

/** What a link makes of the lists that are here. */
export interface AppliedOwn {
  /** All lists, those of the link shown as it says, the others hidden. */
  readonly lists: readonly OwnList[];
  /** The lists of the link that are not here. */
  readonly missing: readonly LinkedList[];
}

/** The column that stood in a place of the list that a link was made of; null where the newer list has none of that name. */
function columnNow(
  { table, formerly = [], fingerprint }: OwnSaved,
  linked: string,
  column: number,
): number | null {
  const names =
    linked === fingerprint ? table.names : formerly.find((each) => each.fingerprint === linked)?.names;
  const name = names?.[column];
  const now = name === undefined ? -1 : table.names.indexOf(name);
  return now < 0 ? null : now;
}

/** The style of a link, its columns as the list has them now. */
function styleFor(list: OwnSaved, { fingerprint, style }: LinkedList): OwnStyle | null {
  if (!style) return null;
  const now = (column: number) => columnNow(list, fingerprint, column);
  const filters = style.filters.flatMap((filter): OwnFilter[] => {
    if (!('column' in filter)) return [filter];
    const column = now(filter.column);
    return column === null ? [] : [column === filter.column ? filter : { ...filter, column }];
  });
  const or = (column: number | null) => (column === null ? null : now(column));
  const filled = or(style.fillBy?.column ?? null);
  return {
    colourBy: or(style.colourBy),
    sizeBy: or(style.sizeBy),
    fillBy: style.fillBy && filled !== null ? { ...style.fillBy, column: filled } : null,
    filters,
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a link changes of a list; null where it is shown so already. */
function changeBy(list: OwnList, linked: LinkedList): Partial<OwnSaved> | null {
  const style = styleFor(list, linked);
  const change: Partial<OwnSaved> = {
    ...(list.isShown ? {} : { isShown: true }),
    ...Object.fromEntries(
      keysOf(style ?? {}).flatMap((key) => (isSame(style?.[key], list[key]) ? [] : [[key, style?.[key]]])),
    ),
  };
  return Object.keys(change).length === 0 ? null : change;
}

/** How well a list is the one that a link names: 2 for itself, 1 where it has come in its place, else 0. */
function likeness({ fingerprint, formerly = [] }: OwnSaved, linked: string): number {
  if (fingerprint === linked) return 2;
  return formerly.some((each) => each.fingerprint === linked) ? 1 : 0;
}

/** What a link changes of the lists that are here. Of several of the same cells, which it names as often, each has its own style. */
export function planOwn(lists: readonly OwnList[], linked: readonly LinkedList[]): PlannedOwn {
  const found = new Map<OwnList, LinkedList>();
  for (const least of [2, 1])
    for (const each of linked) {
      if ([...found.values()].includes(each)) continue;
      const list = lists.find((one) => !found.has(one) && likeness(one, each.fingerprint) >= least);
      if (list) found.set(list, each);
    }
  const taken = new Set(found.values());
  const changes = lists.map((list) => {
    const own = found.get(list);
    if (own) return { list, change: changeBy(list, own) };
    return { list, change: list.isShown ? { isShown: false } : null };
  });
  return { changes, missing: linked.filter((each) => !taken.has(each)) };
}

/** The lists as a link shows them. */
export function applyOwn(lists: readonly OwnList[], linked: readonly LinkedList[]): AppliedOwn {
  const { changes, missing } = planOwn(lists, linked);
  return { lists: changes.map(({ list, change }) => (change ? changeList(list, change) : list)), missing };
}

/** Has read what takes long of all that a link shows. */
export async function prepareLink(
  lists: readonly OwnList[],
  linked: readonly LinkedList[],
  signal?: AbortSignal,
): Promise<void> {
  for (const { list, change } of planOwn(lists, linked).changes)
    if (change) await prepareList({ ...list, ...change }, signal);
}

/** Whether all that a link shows can be had at once. */
export const isLinkPrepared = (lists: readonly OwnList[], linked: readonly LinkedList[]): boolean =>
  planOwn(lists, linked).changes.every(({ list, change }) => !change || isPrepared({ ...list, ...change }));
