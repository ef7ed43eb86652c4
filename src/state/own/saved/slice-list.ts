import { eachRow, type RowSet } from '../../../model/own/kept/row-set.ts';
import type { PackedText } from '../../../model/own/reading/packed-text.ts';
import { at } from '../../../model/typed.ts';
import type { OwnSaved } from '../own-list.ts';

/** Some texts of a column. */
function sliceTexts({ bytes, starts }: PackedText, rows: readonly number[]): PackedText {
  const cut = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => {
    cut[index + 1] = at(cut, index) + at(starts, row + 1) - at(starts, row);
  });
  const kept = new Uint8Array(at(cut, rows.length));
  rows.forEach((row, index) => {
    kept.set(bytes.subarray(at(starts, row), at(starts, row + 1)), at(cut, index));
  });
  return { bytes: kept, starts: cut };
}

/** A list of some of its rows alone, known by the same fingerprint: of the others nothing is left. */
export function sliceList(saved: OwnSaved, set: RowSet): OwnSaved {
  const rows: number[] = [];
  eachRow(set, (row) => rows.push(row));
  const { table, placement } = saved;
  const some = <Numbers extends Float64Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
    numbers: Numbers,
    cut: Numbers,
  ) => {
    rows.forEach((row, index) => {
      cut[index] = at(numbers, row);
    });
    return cut;
  };
  const { length } = rows;
  return {
    ...saved,
    table: {
      ...table,
      rows: length,
      columns: table.columns.map((column) => sliceTexts(column, rows)),
      numbers: Uint32Array.from(rows, (row) => at(table.numbers, row)),
      ragged: null,
    },
    placement: {
      ...placement,
      lngs: some(placement.lngs, new Float64Array(length)),
      lats: some(placement.lats, new Float64Array(length)),
      by: some(placement.by, new Uint8Array(length)),
      reasons: some(placement.reasons, new Uint8Array(length)),
      countries: Uint16Array.from(rows, (row) => at(placement.countries, row)),
    },
  };
}
