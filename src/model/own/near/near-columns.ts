import type { LngLat } from '../../site.ts';
import { at } from '../../typed.ts';
import { type ColumnType, guessType, sampleOf } from '../meaning/column-types.ts';
import { type PackedText, TextPacker } from '../reading/packed-text.ts';
import type { OwnTable } from '../reading/table.ts';
import { nearestSitesOfRows, type PlacedRows } from './nearest-sites.ts';

/** What is joined to the rows of a list: the nearest of some sites, by their names. */
export interface NearOrder {
  readonly rows: PlacedRows;
  readonly sites: readonly { readonly lngLat: LngLat; readonly name: string }[];
}

/** Columns that a list is given: the name of the nearest site, and how far it is; both empty where no distance is stated. */
export interface NearColumns {
  readonly site: PackedText;
  /** Kilometres with one decimal, a point before it. */
  readonly km: PackedText;
  /** How many rows have a distance. */
  readonly count: number;
}

/** Makes the columns. */
export function nearColumnsOf({ rows, sites }: NearOrder): NearColumns {
  const nearest = nearestSitesOfRows(
    rows,
    sites.map(({ lngLat }) => lngLat),
  );
  const [site, km] = [new TextPacker(), new TextPacker()];
  let count = 0;
  for (let row = 0; row < nearest.sites.length; row++) {
    const found = at(nearest.sites, row);
    if (found > 0) count++;
    site.push(found > 0 ? at(sites, found - 1).name : '');
    km.push(found > 0 ? at(nearest.km, row).toFixed(1) : '');
  }
  return { site: site.finish(), km: km.finish(), count };
}

/** A table and the types of its columns. */
interface Typed {
  readonly table: OwnTable;
  readonly types: readonly ColumnType[];
}

const KM_TYPE: ColumnType = { kind: 'number', notation: 'point', isSure: true, isSaid: true };

/** A table with the columns added, or in the place of those of the same names. */
export function withNearColumns(
  { table, types }: Typed,
  { site, km }: NearColumns,
  names: { readonly site: string; readonly km: string },
): Typed {
  let typed: Typed = { table, types };
  const add = (name: string, column: PackedText, type: ColumnType) => {
    const known = typed.table.names.indexOf(name);
    const place = known < 0 ? typed.table.names.length : known;
    typed = {
      table: {
        ...typed.table,
        names: known < 0 ? [...typed.table.names, name] : typed.table.names,
        columns: [...typed.table.columns.slice(0, place), column, ...typed.table.columns.slice(place + 1)],
      },
      types: [...typed.types.slice(0, place), type, ...typed.types.slice(place + 1)],
    };
  };
  add(names.site, site, guessType(sampleOf(site, table.rows)));
  add(names.km, km, KM_TYPE);
  return typed;
}
