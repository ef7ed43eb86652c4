import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextPacker, textAt } from '../../../../src/model/own/reading/packed-text.ts';
import { putList, putLists, readLists } from '../../../../src/state/own/lists.ts';
import { changesOf } from '../../../../src/state/own/newer/replace-list.ts';
import { listOf, type OwnSaved, savedOf } from '../../../../src/state/own/own-list.ts';
import {
  asAwaited,
  changeSoon,
  filterSoon,
  giveUpChange,
} from '../../../../src/state/own/work/change-soon.ts';
import { isPrepared, prepareList } from '../../../../src/state/own/work/prepare.ts';
import { universities } from '../list.ts';
import { runWorkerBeside } from './worker-beside.ts';

const ROWS = 50_000;

/** The universities, and a list of them again and again, of which nothing has been read yet. */
async function listsToRead() {
  const short = savedOf(await universities({ colourBy: null }));
  const { table, placement } = short;
  const row = (index: number) => index % table.rows;
  const numbers = <Kind extends Float64Array | Uint8Array | Uint16Array | Uint32Array>(
    from: Kind,
    to: Kind,
  ) => to.map((_, index) => from[row(index)] ?? 0) as Kind;
  /** The universities again and again. */
  const long: OwnSaved = {
    ...short,
    table: {
      ...table,
      rows: ROWS,
      numbers: numbers(table.numbers, new Uint32Array(ROWS)),
      columns: table.columns.map((column) => {
        const packer = new TextPacker();
        for (let index = 0; index < ROWS; index++) packer.push(textAt(column, row(index)));
        return packer.finish();
      }),
    },
    placement: {
      ...placement,
      lngs: numbers(placement.lngs, new Float64Array(ROWS)),
      lats: numbers(placement.lats, new Float64Array(ROWS)),
      by: numbers(placement.by, new Uint8Array(ROWS)),
      reasons: numbers(placement.reasons, new Uint8Array(ROWS)),
      countries: numbers(placement.countries, new Uint16Array(ROWS)),
    },
  };
  return { short, long, column: (name: string) => table.names.indexOf(name) };
}

/** A busy machine takes long for fifty thousand rows. */
const PATIENT = { timeout: 20_000 };

let here: Awaited<ReturnType<typeof listsToRead>>;
let begun: () => number;
let before = 0;
/** How many workers the test has begun. */
const workers = () => begun() - before;
const now = () => readLists()[0];

beforeAll(async () => {
  ({ begun } = await runWorkerBeside());
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(async () => {
  here = await listsToRead();
  before = begun();
});
afterEach(() => putLists([]));

describe('a change of a list that something has to be read for', () => {
  it('is made at once where the list is short', () => {
    putList(listOf(here.short));
    const list = now();
    if (list) changeSoon(list, { colourBy: here.column('Loại hình') });
    expect(now()?.colours?.names).toEqual(['Công lập', 'Tư thục']);
    expect(workers()).toBe(0);
  });

  it('waits for the worker where the list is long, and comes out the same', async () => {
    const list = listOf(here.long);
    putList(list);
    const colourBy = here.column('Loại hình');
    changeSoon(list, { colourBy });
    expect(now()?.colours).toBeNull();
    expect(asAwaited(list).colourBy).toBe(colourBy);
    await vi.waitFor(() => expect(now()?.colours?.names).toEqual(['Công lập', 'Tư thục']), PATIENT);
    expect(asAwaited(list).colourBy).toBeNull();
    expect(workers()).toBe(1);
    // What has been read is not read again.
    changeSoon(asAwaited(list), { colourBy: null });
    changeSoon(list, { colourBy });
    expect(now()?.colourBy).toBe(colourBy);
    expect(workers()).toBe(1);
  });

  it('finds words in all cells away from the page, and loses no filter that is set meanwhile', async () => {
    const list = listOf(here.long);
    putList(list);
    const column = here.column('Loại hình');
    filterSoon(list, [{ kind: 'text', query: 'hà nội' }]);
    filterSoon(list, [{ kind: 'values', column, values: ['Công lập'] }]);
    await vi.waitFor(() => expect(now()?.filters).toHaveLength(2), PATIENT);
    const plain = listOf({ ...here.short, filters: now()?.filters ?? [] });
    expect(plain.kept.count).toBeGreaterThan(0);
    expect(now()?.kept.count).toBe((plain.kept.count * ROWS) / here.short.table.rows);
  });

  it('can be given up', async () => {
    const list = listOf(here.long);
    putList(list);
    filterSoon(list, [{ kind: 'text', query: 'hà nội' }]);
    giveUpChange(list.id);
    changeSoon(list, { colourBy: here.column('Loại hình') });
    await vi.waitFor(() => expect(now()?.colours).not.toBeNull(), PATIENT);
    expect(now()?.filters).toEqual([]);
  });
});

describe('a long list', () => {
  it('that is kept comes with its colours read by the worker', async () => {
    const { long, column } = here;
    const saved: OwnSaved = {
      ...long,
      colourBy: column('Loại hình'),
      filters: [{ kind: 'text', query: 'huế' }],
    };
    expect(isPrepared(saved)).toBe(false);
    await prepareList(saved);
    expect(isPrepared(saved)).toBe(true);
    expect(workers()).toBe(2);
    expect(listOf(saved).colours?.names).toContain('Tư thục');
  });

  it('is compared with a newer file by the worker, with how far it has come', async () => {
    const { long } = here;
    const shares: number[] = [];
    const [first, ...others] = long.table.columns;
    const swapped = {
      ...long.table,
      columns: [others[0] ?? first, ...others].filter((each) => each !== undefined),
    };
    const changes = await changesOf(long, swapped, new AbortController().signal, (share) =>
      shares.push(share),
    );
    expect(changes).toMatchObject({ matchedBy: null, added: 0, removed: 0, changed: ROWS, same: 0 });
    expect(shares.length).toBe(long.table.names.length);
  });
});
