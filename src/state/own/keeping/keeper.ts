import { keysOf } from '../../../model/typed.ts';
import { putList, readLists, watchLists } from '../lists.ts';
import { listOf, type OwnList, type OwnSaved, savedOf } from '../own-list.ts';
import { prepareList } from '../work/prepare.ts';
import { type KeptState, keeping } from './keeping.ts';
import type { KeptList, KeptPart, ListShelf } from './list-shelf.ts';

/** What makes a list another one, rather than the same one shown otherwise. */
const CONTENT = ['table', 'placement', 'fingerprint', 'types', 'roles', 'source', 'formerly'] as const;

/** What of a list has to be kept anew; null where nothing has. Whether it is shown stands in the View. */
function partOf(now: OwnSaved, before: OwnSaved | undefined): KeptPart | null {
  if (!before || CONTENT.some((key) => now[key] !== before[key])) return 'all';
  return keysOf(now).some((key) => key !== 'isShown' && now[key] !== before[key]) ? 'style' : null;
}

/** A list as it was kept last. */
interface Known {
  readonly saved: OwnSaved;
  readonly revision: number | null;
}

/** What could not be kept, and how much of it. */
interface Left {
  readonly saved: OwnSaved;
  readonly part: KeptPart;
}

/** Keeps what the lists are by now, one after the other, always the latest. */
class Keeper {
  private readonly shelf: ListShelf;
  private readonly known = new Map<string, Known>();
  private readonly waiting = new Set<string>();
  /** Lists that are not kept until the reader asks for it: what could not be, and what another window has removed. */
  private readonly left = new Map<string, Left | null>();
  private isBusy = false;
  private isFollowing = false;

  constructor(shelf: ListShelf) {
    this.shelf = shelf;
  }

  /** Brings what is kept, and keeps from then on. */
  async start(): Promise<void> {
    keeping.setState({
      verbs: {
        keepAgain: (id) => {
          this.left.delete(id);
          this.look();
        },
        takeOther: (id) => void this.takeOther(id),
        clearUnreadable: () => void this.clear(),
        startAgain: () => void this.start(),
      },
    });
    try {
      const { lists, unreadable } = await this.shelf.list();
      for (const kept of lists) if (!this.known.has(kept.saved.id)) await this.take(kept, false);
      keeping.setState({ status: 'ready', unreadable });
      this.follow();
      this.look();
    } catch {
      keeping.setState({ status: 'forbidden' });
    }
  }

  /** Hears from now on of all that changes, here and in other windows. */
  private follow(): void {
    if (this.isFollowing) return;
    this.isFollowing = true;
    this.shelf.watch((id) => void this.hear(id));
    watchLists(() => this.look());
  }

  private say(id: string, state: Partial<KeptState> | null): void {
    const { lists } = keeping.getState();
    const next = new Map(lists);
    if (state) next.set(id, { saving: 'saved', other: null, ...lists.get(id), ...state });
    else next.delete(id);
    keeping.setState({ lists: next });
  }

  /** Puts a list that is kept among those there are. */
  private async take({ saved, revision }: KeptList, isShown: boolean): Promise<void> {
    await prepareList(saved);
    const list = listOf({ ...saved, isShown });
    this.known.set(list.id, { saved: savedOf(list), revision });
    this.left.delete(list.id);
    this.say(list.id, { saving: 'saved', other: null });
    putList(list);
  }

  /** Looks for what has changed. */
  private look(): void {
    const lists = readLists();
    for (const list of lists) {
      const left = this.left.get(list.id);
      const changed = left ? partOf(savedOf(list), left.saved) : null;
      // Rows that had no room have none either where they are only shown otherwise: to try costs as much as they are large.
      const isLeft =
        left === null || (left && (changed === null || (changed === 'style' && left.part === 'all')));
      if (!isLeft && this.due(list)) this.waiting.add(list.id);
    }
    const ids = new Set(lists.map(({ id }) => id));
    for (const id of this.known.keys()) if (!ids.has(id)) this.waiting.add(id);
    void this.work();
  }

  private due(list: OwnList): KeptPart | null {
    return partOf(savedOf(list), this.known.get(list.id)?.saved);
  }

  private async work(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    for (const id of this.waiting) {
      this.waiting.delete(id);
      const list = readLists().find((each) => each.id === id);
      await (list ? this.keep(list) : this.remove(id));
    }
    this.isBusy = false;
  }

  private async keep(list: OwnList): Promise<void> {
    const { id } = list;
    const part = this.due(list);
    if (!part) return;
    const saved = savedOf(list);
    const revision = this.known.get(id)?.revision ?? null;
    this.say(id, { saving: 'saving' });
    const result = await this.shelf.keep(saved, part, revision);
    if (result.status === 'failed') {
      this.left.set(id, { saved, part });
      this.say(id, { saving: result.reason });
      return;
    }
    this.left.delete(id);
    if (result.status === 'saved') {
      this.known.set(id, { saved, revision: result.revision });
      this.say(id, { saving: 'saved', ...(part === 'all' ? { other: null } : {}) });
    } else {
      this.known.set(id, { saved, revision });
      this.say(id, { saving: 'saved', other: 'changed' });
    }
    // What has changed meanwhile.
    this.look();
  }

  private async remove(id: string): Promise<void> {
    this.known.delete(id);
    this.left.delete(id);
    this.say(id, null);
    await this.shelf.remove(id).catch(() => keeping.setState({ status: 'forbidden' }));
  }

  /** Another window has replaced, added or removed a list. */
  private async hear(id: string): Promise<void> {
    const stored = await this.shelf.read(id).catch(() => null);
    const isHere = readLists().some((each) => each.id === id);
    if (stored && !isHere) await this.take(stored, false);
    else if (stored && stored.revision !== this.known.get(id)?.revision) this.say(id, { other: 'changed' });
    else if (!stored && isHere && this.known.delete(id)) {
      this.left.set(id, null);
      this.say(id, { other: 'removed' });
    }
  }

  private async takeOther(id: string): Promise<void> {
    const stored = await this.shelf.read(id).catch(() => null);
    const here = readLists().find((each) => each.id === id);
    if (stored) await this.take(stored, here?.isShown ?? false);
  }

  private async clear(): Promise<void> {
    await this.shelf.clearUnreadable().catch(() => undefined);
    keeping.setState({ unreadable: 0 });
  }
}

/** Brings the lists that are kept, and keeps whatever becomes of them from then on. Resolves once those that are kept are there. */
export const keepLists = (shelf: ListShelf): Promise<void> => new Keeper(shelf).start();
