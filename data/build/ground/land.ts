import { cellsInRow, GRID_ROWS, latOfRow } from '../../../src/model/coverage/ground-file.ts';
import { crossings, type UnitArea } from './units.ts';

/** A cell of the sea. */
const SEA = 0;

/** The land as runs of cells of one country, row by row; see `PackedGround`. */
export interface PackedLand {
  readonly codes: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/** The cells of a row, each with the number of the country on which its middle lies. */
function cellsOfRow(lat: number, units: readonly UnitArea[], numberOf: (country: string) => number) {
  const around = cellsInRow(lat);
  const cells = new Uint16Array(around);
  // Eastwards from 180° W: the first cell whose middle lies east of a meridian.
  const firstAfter = (lng: number) => Math.max(0, Math.ceil(((lng + 180) * around) / 360 - 0.5));
  for (const area of units) {
    if (lat < area.south || lat > area.north) continue;
    const edges = crossings(area, lat);
    for (let i = 1; i < edges.length; i += 2) {
      const [from, to] = [firstAfter(edges[i - 1] ?? 0), firstAfter(edges[i] ?? 0)];
      cells.fill(numberOf(area.country), from, Math.min(around, to));
    }
  }
  return cells;
}

function runsOf(cells: Uint16Array): readonly number[] {
  const runs: number[] = [];
  for (let start = 0; start < cells.length; ) {
    let end = start + 1;
    while (end < cells.length && cells[end] === cells[start]) end++;
    runs.push(end - start, cells[start] ?? SEA);
    start = end;
  }
  // The sea up to the antimeridian goes without saying.
  return runs.at(-1) === SEA ? runs.slice(0, -2) : runs;
}

/** Lays the grid over the land. Cells whose middle is at sea are no land, so that small islands may have none. */
export function gridLand(units: readonly UnitArea[]): PackedLand {
  const codes = [...new Set(units.map(({ country }) => country))].sort();
  const numbers = new Map(codes.map((code, index) => [code, index + 1]));
  const rows = Array.from({ length: GRID_ROWS }, (_, row) =>
    runsOf(cellsOfRow(latOfRow(row), units, (country) => numbers.get(country) ?? SEA)),
  );
  return { codes, rows };
}
