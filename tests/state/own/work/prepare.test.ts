import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readColumn } from '../../../../src/model/own/kept/column-values.ts';
import type { OwnSaved } from '../../../../src/state/own/own-list.ts';
import type { ColumnOrder } from '../../../../src/state/own/work/job-messages.ts';
import { areColumnsRead, readColumns } from '../../../../src/state/own/work/prepare.ts';
import { universities } from '../list.ts';

/** Workers that answer when the test says so, of the few rows that there are. */
const begun: { readonly order: ColumnOrder; readonly answer: () => void }[] = [];
beforeAll(() => {
  vi.stubGlobal(
    'Worker',
    class {
      onmessage: (event: { data: unknown }) => void = () => {};
      terminate() {}
      postMessage({ order }: { order: ColumnOrder }) {
        const { texts, type, as } = order;
        const answer = () =>
          this.onmessage({ data: { done: readColumn(texts, type, as, texts.starts.length - 1) } });
        begun.push({ order, answer });
      }
    },
  );
});
afterAll(() => vi.unstubAllGlobals());

const settled = () => new Promise((resolve) => setTimeout(resolve));

it('has two columns of a long list read at once, and none that nobody waits for any more', async () => {
  const { table, types }: OwnSaved = await universities();
  const list = { types, table: { ...table, rows: 50_000 } };
  const wanted = (column: number) => [{ column, as: 'codes' }] as const;
  const controls = [0, 1, 2, 3].map(() => new AbortController());
  const asked = controls.map(({ signal }, column) => readColumns(list, wanted(column), signal));
  const ends = Promise.allSettled(asked);
  await settled();
  expect(begun.map(({ order }) => order.texts)).toEqual(table.columns.slice(0, 2));
  controls[2]?.abort();
  begun[0]?.answer();
  await settled();
  expect(begun.slice(2).map(({ order }) => order.texts)).toEqual([table.columns[3]]);
  begun[1]?.answer();
  begun[2]?.answer();
  expect((await ends).map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect([0, 1, 2, 3].map((column) => areColumnsRead(list, wanted(column)))).toEqual([
    true,
    true,
    false,
    true,
  ]);
});
