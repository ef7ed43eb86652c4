import { useDeferredValue, useMemo, useState } from 'react';
import { useI18n } from '../../../../i18n/i18n-context.tsx';
import { keptInOrder, orderRows, ranksOf } from '../../../../model/own/explore/order.ts';
import { codesOf, valuesOf } from '../../../../model/own/kept/column-values.ts';
import { at } from '../../../../model/typed.ts';
import type { OwnList } from '../../../../state/own/own-list.ts';

/** By what the rows of a list are put in order: the file's own order, how they are placed, or a column. */
export type SortBy = 'file' | 'placed' | number;
interface Sort {
  readonly by: SortBy;
  readonly descending: boolean;
}

function keyOf(
  { table, types, placement }: OwnList,
  by: SortBy,
  compare: (a: string, b: string) => number,
): (row: number) => number {
  if (by === 'file') return (row) => row;
  if (by === 'placed') return (row) => at(placement.by, row);
  const type = at(types, by);
  const texts = at(table.columns, by);
  if (type.kind === 'number' || type.kind === 'date') {
    const values = valuesOf(texts, type, table.rows);
    return (row) => at(values, row);
  }
  const { codes, names } = codesOf(texts, table.rows);
  const ranks = ranksOf(names, compare);
  return (row) => at(ranks, at(codes, row));
}

/** The kept rows of a list in the order that the reader has chosen; all are put in order once, whatever is filtered then. */
export function useSortedRows(list: OwnList) {
  const { formats } = useI18n();
  const [sort, setSort] = useState<Sort>({ by: 'file', descending: false });
  // A long list takes a while: what was pressed is seen before.
  const wanted = useDeferredValue(sort);
  const { table, types, placement, kept } = list;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the list these alone give an order.
  const order = useMemo(
    () =>
      wanted.by === 'file' && !wanted.descending
        ? null
        : orderRows(table.rows, keyOf(list, wanted.by, formats.compare), wanted.descending),
    [table, types, placement, wanted, formats],
  );
  const rows = useMemo(() => keptInOrder(kept, order), [kept, order]);
  return {
    rows,
    sort,
    isSorting: wanted !== sort,
    /** Sorts by something, or turns the order round. */
    sortBy: (by: SortBy) => setSort({ by, descending: sort.by === by && !sort.descending }),
  };
}
