import { valuesOf } from '../../../model/own/kept/column-values.ts';
import type { RowSet } from '../../../model/own/kept/row-set.ts';
import type { ColumnType } from '../../../model/own/meaning/column-types.ts';
import type { Placement } from '../../../model/own/meaning/place-rows.ts';
import { type Gathering, valuesByCountry } from '../../../model/own/measured/by-country.ts';
import type { OwnTable } from '../../../model/own/reading/table.ts';
import { classifyCounts } from '../../overlay/classify-counts.ts';
import type { OwnFilling } from '../../overlay/filling.ts';

/** By which numbers of a list countries are filled, and how those of several rows become one. */
export interface OwnFillBy {
  readonly column: number;
  readonly how: Gathering;
}

/** What is needed of a list. */
interface Fillable extends Pick<OwnFilling, 'source'> {
  readonly table: OwnTable;
  readonly types: readonly ColumnType[];
  readonly placement: Placement;
  readonly fillBy: OwnFillBy | null;
}

/** The greatest number is so many times the middle one where classes go by ratios: by differences nearly all would be one. */
const SKEWED = 20;

function isSkewed(numbers: readonly number[]): boolean {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [least = 0, greatest = 0] = [sorted[0], sorted.at(-1)];
  const middle = sorted[sorted.length >> 1] ?? 0;
  return least >= 0 && greatest > SKEWED * Math.max(middle, 1);
}

/** How countries are filled by the kept rows of a list; null where they are not. */
export function fillByList(
  { table, types, placement, fillBy, source }: Fillable,
  kept: RowSet,
): OwnFilling | null {
  const [texts, type] = fillBy ? [table.columns[fillBy.column], types[fillBy.column]] : [];
  if (!fillBy || !texts || !type) return null;
  const gathered = valuesByCountry(placement, kept, valuesOf(texts, type, table.rows), fillBy.how);
  const numbers = new Map([...gathered.values].map(([iso3, { value }]) => [iso3, value]));
  const isByRatio = isSkewed([...numbers.values()]);
  return {
    kind: 'own',
    ...gathered,
    source,
    name: table.names[fillBy.column] ?? '',
    how: fillBy.how,
    classes: classifyCounts(numbers, isByRatio ? Math.log1p : undefined),
    isByRatio,
  };
}
