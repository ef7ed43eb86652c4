import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { ownTexts } from '../../i18n/own.ts';
import { countPlaced, PLACED_BY, type Placement } from '../../model/own/meaning/place-rows.ts';
import { mapKeys } from '../../model/typed.ts';

/** How many rows of a list were placed in each way, in a sentence. */
export function PlacedRows({ placement }: { placement: Placement }) {
  const { formats } = useI18n();
  const text = useTexts(ownTexts);
  const counts = countPlaced(placement);
  const told = mapKeys(PLACED_BY, (by) => ({ count: counts[by], formatted: formats.count(counts[by]) }));
  const rows = placement.by.length;
  return text.summary(told, rows, formats.count(rows));
}
