import { beforeAll, describe, expect, it } from 'vitest';
import { besideShelf } from '../../../src/app/kept/lists-beside.ts';
import { answerFromShelf, type ShelfQuestion } from '../../../src/app/kept/lists-work.ts';
import type { Bell } from '../../../src/app/kept/open-database.ts';
import { at } from '../../../src/model/typed.ts';
import type { KeptList } from '../../../src/state/own/keeping/list-shelf.ts';
import { type OwnSaved, savedOf } from '../../../src/state/own/own-list.ts';
import type { Given } from '../../../src/state/own/work/run-worker.ts';
import { MemoryLists } from '../../state/own/keeping/memory-lists.ts';
import { universities } from '../../state/own/list.ts';

let short: OwnSaved;
let long: OwnSaved;
beforeAll(async () => {
  short = savedOf(await universities());
  // Nothing here looks at the rows: that there are many is enough.
  long = { ...short, id: 'long', table: { ...short.table, rows: 50_000 } };
});

/** A window whose shelf is that of its page, and a worker beside it, which may be missing. */
function openWindow(lists: MemoryLists, hasWorker = true) {
  const asked: ShelfQuestion[] = [];
  const rung: string[] = [];
  const bell: Bell = { ring: (id) => rung.push(id), hear: () => () => {} };
  const inside = lists.window();
  const ask = async <Done>(question: ShelfQuestion, { column }: Given = {}): Promise<Done> => {
    if (!hasWorker) throw new Error('no worker');
    asked.push(question);
    const columnOf = async (place: number) => {
      if (!column) throw new Error('no columns');
      return structuredClone(column({ of: 'before', column: place }));
    };
    const { done, hand } = await answerFromShelf(inside, structuredClone(question), columnOf);
    return structuredClone(done, { transfer: hand }) as Done;
  };
  const here = { ...lists.window(), count: async () => lists.kept.size + lists.unreadable };
  return { shelf: besideShelf(here, bell, ask), asked, rung };
}

describe('lists that are kept', () => {
  it('are written by a worker where they are long, a column at a time, and read by it as they were', async () => {
    const lists = new MemoryLists();
    const { shelf, asked, rung } = openWindow(lists);
    expect(await shelf.keep(long, 'all', null)).toEqual({ status: 'saved', revision: 1 });
    const [question] = asked;
    expect(question?.do === 'keep' && question.saved.table.columns).toEqual([]);
    expect(rung).toEqual(['long']);
    const again = openWindow(lists);
    const { lists: read } = await again.shelf.list();
    expect(read.map(({ saved }) => saved)).toEqual([long]);
    expect(again.asked).toEqual([{ do: 'list' }]);
    expect((await again.shelf.read('long'))?.revision).toBe(1);
  });

  it('are written by the page where they are short, or only shown otherwise', async () => {
    const { shelf, asked } = openWindow(new MemoryLists());
    await shelf.keep(short, 'all', null);
    await shelf.keep({ ...short, colourBy: null }, 'style', 1);
    expect(asked).toEqual([]);
  });

  it('need no worker where there are none', async () => {
    const { shelf, asked } = openWindow(new MemoryLists());
    expect(await shelf.list()).toEqual({ lists: [], unreadable: 0 });
    expect(asked).toEqual([]);
  });

  it('are written and read by the page where no worker begins', async () => {
    const lists = new MemoryLists();
    const { shelf } = openWindow(lists, false);
    expect(await shelf.keep(long, 'all', null)).toEqual({ status: 'saved', revision: 1 });
    expect((await shelf.list()).lists).toHaveLength(1);
    expect((await shelf.read('long'))?.saved.fingerprint).toBe(long.fingerprint);
  });

  it('are not told to other windows where the worker finds no room for them', async () => {
    const lists = new MemoryLists();
    lists.failure = 'full';
    const { shelf, rung } = openWindow(lists);
    expect(await shelf.keep(long, 'all', null)).toEqual({ status: 'failed', reason: 'full' });
    expect(rung).toEqual([]);
  });

  it('are handed over by what they lie in, each buffer once', async () => {
    const lists = new MemoryLists();
    const bytes = new Uint8Array([1, 2, 3, 4]);
    const columns = [0, 2].map((from) => ({
      bytes: bytes.subarray(from, from + 2),
      starts: new Uint32Array(2),
    }));
    const kept: KeptList = { saved: { ...short, table: { ...short.table, columns } }, revision: 1 };
    lists.kept.set(short.id, kept);
    const { shelf } = openWindow(lists);
    const read = await shelf.read(short.id);
    expect([...at(read?.saved.table.columns ?? [], 1).bytes]).toEqual([3, 4]);
  });
});
