import { keysOf } from '../../../model/typed.ts';
import { type OwnList, type OwnSaved, savedOf } from '../own-list.ts';

/** What a project brings of lists. */
export interface MergedLists {
  /** Those that are new here, or are to stand here otherwise. */
  readonly lists: readonly OwnSaved[];
  readonly added: number;
  /** Lists that are here with the same cells, and are shown or described otherwise in the project. */
  readonly changed: number;
  readonly same: number;
}

/** What a list is besides its rows, where they stand and whether it is shown now. */
const wordsOf = ({ table: _, placement: __, isShown: ___, id: ____, ...rest }: OwnSaved): string =>
  JSON.stringify(
    keysOf(rest)
      .toSorted()
      .map((key) => [key, rest[key]]),
  );

/**
 * Puts the lists of a project beside those that are here. One with the cells of one that is here is that one, and takes over how the
 * project has it; one that shares no more than the id comes under another, so that nothing is lost.
 */
export function mergeLists(
  here: readonly OwnList[],
  brought: readonly OwnSaved[],
  newId: () => string,
): MergedLists {
  const lists: OwnSaved[] = [];
  let [added, changed, same] = [0, 0, 0];
  const taken = new Set<string>();
  for (const list of brought) {
    const twins = here.filter(({ id, fingerprint }) => fingerprint === list.fingerprint && !taken.has(id));
    const twin = twins.find(({ id }) => id === list.id) ?? twins[0];
    if (twin) {
      taken.add(twin.id);
      const isSame = wordsOf(savedOf(twin)) === wordsOf(list);
      if (isSame) same++;
      else {
        changed++;
        lists.push({ ...list, id: twin.id, isShown: twin.isShown });
      }
    } else {
      added++;
      const isFree = !here.some(({ id }) => id === list.id) && !lists.some(({ id }) => id === list.id);
      lists.push({ ...list, id: isFree ? list.id : newId(), isShown: false });
    }
  }
  return { lists, added, changed, same };
}
