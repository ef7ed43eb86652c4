import { useEffect, useMemo, useState } from 'react';
import { useI18n } from '../../../../i18n/i18n-context.tsx';
import { LOCALES } from '../../../../i18n/locales.ts';
import { keptInOrder, orderRows, ranksOf } from '../../../../model/own/explore/order.ts';
import { codesOf, valuesOf } from '../../../../model/own/kept/column-values.ts';
import type { ColumnType } from '../../../../model/own/meaning/column-types.ts';
import { at } from '../../../../model/typed.ts';
import type { OwnList } from '../../../../state/own/own-list.ts';
import { isLong } from '../../../../state/own/work/long.ts';
import { readColumns } from '../../../../state/own/work/prepare.ts';
import { sortInWorker } from '../../../../state/own/work/run-job.ts';
import { afterFrame } from '../../../../ui/frames/after-frame.ts';

/** By what the rows of a list are put in order: the file's own order, how they are placed, or a column. */
export type SortBy = 'file' | 'placed' | number;
interface Sort {
  readonly by: SortBy;
  readonly descending: boolean;
}

const isMeasured = ({ kind }: ColumnType): boolean => kind === 'number' || kind === 'date';

/** The key of each row by which a short list is put in order. */
function keyOf(
  { table, types, placement }: OwnList,
  by: Exclude<SortBy, 'file'>,
  compare: (a: string, b: string) => number,
): (row: number) => number {
  if (by === 'placed') return (row) => at(placement.by, row);
  const [texts, type] = [at(table.columns, by), at(types, by)];
  if (isMeasured(type)) {
    const values = valuesOf(texts, type, table.rows);
    return (row) => at(values, row);
  }
  const { codes, names } = codesOf(texts, table.rows);
  const ranks = ranksOf(names, compare);
  return (row) => at(ranks, at(codes, row));
}

/** Puts the rows of a long list in order, away from the page. */
async function sortAside(
  list: OwnList,
  by: Exclude<SortBy, 'file'>,
  descending: boolean,
  language: string,
  signal: AbortSignal,
): Promise<Uint32Array> {
  const { table, types, placement } = list;
  const order = { rows: table.rows, descending };
  if (by === 'placed') return sortInWorker({ ...order, by: 'numbers', numbers: placement.by }, signal);
  const [texts, type] = [at(table.columns, by), at(types, by)];
  const as = isMeasured(type) ? 'values' : 'codes';
  await readColumns(list, [{ column: by, as }], signal);
  if (as === 'values') {
    const numbers = valuesOf(texts, type, table.rows);
    return sortInWorker({ ...order, by: 'numbers', numbers }, signal);
  }
  const { codes, names } = codesOf(texts, table.rows);
  return sortInWorker({ ...order, by: 'names', codes, names, language }, signal);
}

/** An order of all rows, and what it is one of. */
interface Ordered {
  readonly of: Sort;
  readonly table: OwnList['table'];
  /** Null where the rows stand as in the file. */
  readonly rows: Uint32Array | null;
}

/** The kept rows of a list in the order that the reader has chosen; all are put in order once, whatever is filtered then. */
export function useSortedRows(list: OwnList) {
  const { formats, locale } = useI18n();
  const [sort, setSort] = useState<Sort>({ by: 'file', descending: false });
  const { table, kept } = list;
  const [ordered, setOrdered] = useState<Ordered>({ of: sort, table, rows: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the list these alone give an order.
  useEffect(() => {
    const { by, descending } = sort;
    const control = new AbortController();
    const show = (rows: Uint32Array | null) => setOrdered({ of: sort, table, rows });
    if (by === 'file') {
      show(descending ? new Uint32Array(table.rows).map((_, row) => table.rows - 1 - row) : null);
      return;
    }
    const sortHere = () => show(orderRows(table.rows, keyOf(list, by, formats.compare), descending));
    if (!isLong(list)) return afterFrame(sortHere);
    sortAside(list, by, descending, LOCALES[locale].region, control.signal).then(
      show,
      () => !control.signal.aborted && sortHere(),
    );
    return () => control.abort();
  }, [table, list.types, list.placement, sort, locale]);
  const order = ordered.table === table ? ordered.rows : null;
  const rows = useMemo(() => keptInOrder(kept, order), [kept, order]);
  return {
    rows,
    sort,
    isSorting: ordered.of !== sort,
    /** Sorts by something, or turns the order round. */
    sortBy: (by: SortBy) => setSort({ by, descending: sort.by === by && !sort.descending }),
  };
}
