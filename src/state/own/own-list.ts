import { codesOf, valuesOf } from '../../model/own/kept/column-values.ts';
import { type OwnFilter, rowsKept } from '../../model/own/kept/filters.ts';
import type { RowSet } from '../../model/own/kept/row-set.ts';
import type { ColumnType } from '../../model/own/meaning/column-types.ts';
import { PLACED_BY, type PlacedBy, type Placement } from '../../model/own/meaning/place-rows.ts';
import type { Roles } from '../../model/own/meaning/roles.ts';
import { type OwnSizes, sizesBy } from '../../model/own/measured/sizes.ts';
import { type PackedText, textAt } from '../../model/own/reading/packed-text.ts';
import type { OwnTable } from '../../model/own/reading/table.ts';
import type { LngLat } from '../../model/site.ts';
import { at } from '../../model/typed.ts';
import type { OwnFilling } from '../overlay/filling.ts';
import { fillByList, type OwnFillBy } from './by-country/fill-by-list.ts';

/** Where a list comes from, as the reader says. */
export interface OwnSource {
  readonly title: string;
  /** As written; '' where it is not said. */
  readonly date: string;
  readonly licence: string;
}

/** By which categories the rows of a list are coloured. */
export interface OwnColours {
  readonly column: number;
  /** For each row the place of its category in `names` plus one; 0 where it has none, or one of the others. */
  readonly codes: Uint32Array<ArrayBuffer>;
  readonly names: readonly string[];
  readonly counts: readonly number[];
  /** How many rows have a category beyond those that have a colour, or none. */
  readonly others: number;
}

/** What all rows of a list say, by columns: the categories that have a colour, in their order, and the largest number. */
export interface OwnWhole {
  readonly colours: Readonly<Record<number, readonly string[]>>;
  readonly largest: Readonly<Record<number, number>>;
}

/** The nearest site of each row and how far it is, as columns of a list. */
export interface OwnJoin {
  readonly site: string;
  readonly km: string;
  readonly among: readonly string[];
}

/** What is kept of a list of the reader's own: plain data, all else follows from it. It never leaves the computer. */
export interface OwnSaved {
  readonly id: string;
  /** See `fingerprintOf`. */
  readonly fingerprint: string;
  readonly source: OwnSource;
  readonly table: OwnTable;
  /** What the cells of each column are. */
  readonly types: readonly ColumnType[];
  readonly roles: Roles;
  readonly placement: Placement;
  /** The column whose categories colour the rows; null where all have one colour. */
  readonly colourBy: number | null;
  /** The column whose numbers give the rows their size; null where all are as large. */
  readonly sizeBy: number | null;
  /** What countries are filled by; null where the list fills none. */
  readonly fillBy: OwnFillBy | null;
  readonly filters: readonly OwnFilter[];
  readonly isShown: boolean;
  /** Of a list of which some rows alone are here: what colours and sizes hang on in all of them. */
  readonly whole?: OwnWhole;
  /** The columns that the atlas has joined: by which names, and among which sites, by their ids. */
  readonly joined?: readonly OwnJoin[];
  /** What stood here before newer files: links that were made of it find this list, and its columns by their names. */
  readonly formerly?: readonly { readonly fingerprint: string; readonly names: readonly string[] }[];
}

/** A list of the reader's own that stands beside UNESCO's sites, with what follows from what is kept of it. */
export interface OwnList extends OwnSaved {
  readonly colours: OwnColours | null;
  /** Null where all rows are as large. */
  readonly sizes: OwnSizes | null;
  /** How countries are filled by it; null where they are not. */
  readonly filling: OwnFilling | null;
  /** The rows that its filters let through. */
  readonly kept: RowSet;
}

/** So many categories have a colour of their own: more cannot be told apart. */
export const MOST_COLOURS = 7;

/** The categories of a column, of which the most frequent have a colour, or those that are given, in their order. */
export function coloursBy(
  column: number,
  texts: PackedText,
  rows: number,
  given?: readonly string[],
): OwnColours {
  const { codes, names, counts } = codesOf(texts, rows);
  const shown = given ?? names.slice(0, MOST_COLOURS);
  const placeOf = new Map(shown.map((name, index) => [name, index + 1]));
  const inks = [0, ...names.map((name) => placeOf.get(name) ?? 0)];
  const inColour = codes.map((code) => at(inks, code));
  const others = inColour.reduce((sum, code) => sum + (code === 0 ? 1 : 0), 0);
  return {
    column,
    codes: inColour,
    names: shown,
    counts: shown.map((name) => counts[names.indexOf(name)] ?? 0),
    others,
  };
}

function coloursOf({ table, colourBy, whole }: OwnSaved): OwnColours | null {
  const texts = colourBy === null ? undefined : table.columns[colourBy];
  return colourBy !== null && texts ? coloursBy(colourBy, texts, table.rows, whole?.colours[colourBy]) : null;
}

/** A column as numbers, dates as decimal years; null where there is no such column. */
export function numbersOfColumn(
  { table, types }: Pick<OwnSaved, 'table' | 'types'>,
  column: number | null,
): Float64Array<ArrayBuffer> | null {
  const texts = column === null ? undefined : table.columns[column];
  const type = column === null ? undefined : types[column];
  return texts && type ? valuesOf(texts, type, table.rows) : null;
}

function sizesOf(saved: OwnSaved): OwnSizes | null {
  const { sizeBy, whole } = saved;
  const numbers = numbersOfColumn(saved, sizeBy);
  return sizeBy !== null && numbers ? sizesBy(sizeBy, numbers, whole?.largest[sizeBy]) : null;
}

/** A list, with all that follows from what is kept of it. */
export function listOf(saved: OwnSaved): OwnList {
  const kept = rowsKept(saved, saved.filters);
  return {
    ...saved,
    colours: coloursOf(saved),
    sizes: sizesOf(saved),
    kept,
    filling: fillByList(saved, kept),
  };
}

/** What is kept of a list. */
export const savedOf = ({ colours: _, sizes: __, filling: ___, kept: ____, ...saved }: OwnList): OwnSaved =>
  saved;

/** A list with something changed, and with that derived anew which the change concerns. */
export function changeList(list: OwnList, change: Partial<OwnSaved>): OwnList {
  const saved: OwnList = { ...list, ...change };
  const isTable = saved.table !== list.table;
  const isColoured = isTable || saved.colourBy !== list.colourBy;
  const isFiltered =
    isTable ||
    saved.types !== list.types ||
    saved.placement !== list.placement ||
    saved.filters !== list.filters;
  const isTyped = isTable || saved.types !== list.types;
  const kept = isFiltered ? rowsKept(saved, saved.filters) : list.kept;
  const isFilled =
    isTyped ||
    kept !== list.kept ||
    saved.placement !== list.placement ||
    saved.fillBy !== list.fillBy ||
    saved.source !== list.source;
  return {
    ...saved,
    colours: isColoured ? coloursOf(saved) : list.colours,
    sizes: isTyped || saved.sizeBy !== list.sizeBy ? sizesOf(saved) : list.sizes,
    kept,
    filling: isFilled ? fillByList(saved, kept) : list.filling,
  };
}

/** The text of a row in a column; '' without one. */
export function cellOf({ table }: Pick<OwnList, 'table'>, column: number | undefined, row: number): string {
  return column === undefined ? '' : textAt(at(table.columns, column), row);
}

/** The name of a row; '' where its list has none. */
export const nameOfRow = (list: OwnList, row: number): string => cellOf(list, list.roles.name, row);

/** Where a row is; null where it is not placed. */
export function lngLatOf({ placement }: OwnList, row: number): LngLat | null {
  const [lng, lat] = [at(placement.lngs, row), at(placement.lats, row)];
  return Number.isNaN(lng) ? null : [lng, lat];
}

/** How exactly a row is placed. */
export const placedBy = ({ placement }: Pick<OwnList, 'placement'>, row: number): PlacedBy =>
  at(PLACED_BY, at(placement.by, row));
