import { FINGERPRINT } from '../../../model/own/kept/fingerprint.ts';
import { guessType, notationOf, sampleOf } from '../../../model/own/meaning/column-types.ts';
import { PLACED_BY, PLACING_REASONS } from '../../../model/own/meaning/place-rows.ts';
import { ROLES, type Roles } from '../../../model/own/meaning/roles.ts';
import { GATHERINGS } from '../../../model/own/measured/by-country.ts';
import { isOneOf, propertiesOf } from '../../../model/typed.ts';
import type { OwnSaved } from '../own-list.ts';

/** Of which version the data are in which lists are kept: raised with each change that an older one does not read. */
export const SAVED_VERSION = 1;

/** What a list of an older version is given: what it had no word for yet. */
const SINCE: Partial<OwnSaved> = { colourBy: null, sizeBy: null, fillBy: null, filters: [], isShown: false };

/** What is no list: the place of the fault, as in `table.columns.2`. */
export class NotSaved extends Error {
  readonly place: string;

  constructor(place: string) {
    super(`No list of the reader's own: ${place}`);
    this.place = place;
  }
}

function must(holds: boolean, place: string): void {
  if (!holds) throw new NotSaved(place);
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

/** Whether something is the bytes of texts of so many rows, each where the last ends. */
function isPacked(value: unknown, rows: number): boolean {
  const { bytes, starts } = propertiesOf(value);
  if (!(bytes instanceof Uint8Array && starts instanceof Uint32Array) || starts.length !== rows + 1)
    return false;
  for (let row = 0; row < rows; row++) if ((starts[row] ?? 0) > (starts[row + 1] ?? 0)) return false;
  return starts[0] === 0 && starts[rows] === bytes.length;
}

/** The number of rows of a table, all of whose columns have so many. */
function checkTable(value: unknown): number {
  const { names, columns, rows, numbers } = propertiesOf(value);
  must(Number.isInteger(rows) && Number(rows) > 0, 'table.rows');
  must(isTexts(names), 'table.names');
  must(Array.isArray(columns) && isTexts(names) && columns.length === names.length, 'table.columns');
  if (Array.isArray(columns))
    columns.forEach((column: unknown, index) => {
      must(isPacked(column, Number(rows)), `table.columns.${index}`);
    });
  must(numbers instanceof Uint32Array && numbers.length === rows, 'table.numbers');
  return Number(rows);
}

function checkPlacement(value: unknown, rows: number): void {
  const { lngs, lats, by, reasons, countries, codes } = propertiesOf(value);
  const isIn = (list: unknown, of: new (length: number) => ArrayLike<number>) =>
    list instanceof of && list.length === rows;
  must(isIn(lngs, Float64Array) && isIn(lats, Float64Array), 'placement.lngs');
  must(
    by instanceof Uint8Array && by.length === rows && by.every((code) => code < PLACED_BY.length),
    'placement.by',
  );
  const areReasons = reasons instanceof Uint8Array && reasons.length === rows;
  must(areReasons && reasons.every((code) => code < PLACING_REASONS.length), 'placement.reasons');
  must(isTexts(codes), 'placement.codes');
  const most = isTexts(codes) ? codes.length : 0;
  const areCountries = countries instanceof Uint16Array && countries.length === rows;
  must(areCountries && countries.every((code) => code <= most), 'placement.countries');
}

const isColumn = (value: unknown, columns: number): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < columns;

function isFilter(value: unknown, columns: number): boolean {
  const { kind, column, values, from, to, query, area } = propertiesOf(value);
  const isBound = (bound: unknown) => bound === null || Number.isFinite(bound);
  if (kind === 'values') return isColumn(column, columns) && isTexts(values);
  if (kind === 'range') return isColumn(column, columns) && isBound(from) && isBound(to);
  if (kind === 'text') return isText(query);
  return kind === 'area' && ['box', 'circle', 'shape'].includes(String(propertiesOf(area).kind));
}

/** The types of the columns: as they are kept, or guessed anew where they are not those of this atlas. */
function typesOf({ table, types }: Pick<OwnSaved, 'table' | 'types'>): OwnSaved['types'] {
  const isKnown = (type: unknown) => isText(propertiesOf(type).kind);
  const areKnown = Array.isArray(types) && types.length === table.columns.length && types.every(isKnown);
  if (areKnown) return types;
  const guessed = table.columns.map((column) => guessType(sampleOf(column, table.rows)));
  const { notation } = notationOf(guessed);
  return guessed.map((type) => (type.kind === 'number' ? { ...type, notation } : type));
}

/** Error: `NotSaved`, where something does not say what all rows of a list do. */
function mustBeWhole(value: unknown): void {
  if (value === undefined) return;
  const { colours, largest } = propertiesOf(value);
  must(Object.values(propertiesOf(colours)).every(isTexts), 'whole.colours');
  must(Object.values(propertiesOf(largest)).every(Number.isFinite), 'whole.largest');
}

/** Error: `NotSaved`, where something is no list. */
function mustBeSaved(value: unknown): asserts value is OwnSaved {
  const { id, fingerprint, source, table, placement, roles, filters, formerly, joined, whole } =
    propertiesOf(value);
  const { colourBy, sizeBy, fillBy } = propertiesOf(value);
  must(isText(id) && id !== '', 'id');
  must(isText(fingerprint) && FINGERPRINT.test(fingerprint), 'fingerprint');
  const { title, date, licence } = propertiesOf(source);
  must([title, date, licence].every(isText), 'source');
  const rows = checkTable(table);
  checkPlacement(placement, rows);
  const names = propertiesOf(table).names;
  const columns = isTexts(names) ? names.length : 0;
  const known = Object.values(propertiesOf(roles));
  must(
    known.every((column) => column === undefined || isColumn(column, columns)),
    'roles',
  );
  must(colourBy === null || isColumn(colourBy, columns), 'colourBy');
  must(sizeBy === null || isColumn(sizeBy, columns), 'sizeBy');
  const { column, how } = propertiesOf(fillBy);
  must(fillBy === null || (isColumn(column, columns) && isOneOf(GATHERINGS, how)), 'fillBy');
  must(Array.isArray(filters) && filters.every((filter) => isFilter(filter, columns)), 'filters');
  const isJoin = (join: unknown) => {
    const { site, km, among } = propertiesOf(join);
    return isText(site) && isText(km) && isTexts(among);
  };
  must(joined === undefined || (Array.isArray(joined) && joined.every(isJoin)), 'joined');
  const isFormer = (former: unknown) =>
    isText(propertiesOf(former).fingerprint) && isTexts(propertiesOf(former).names);
  mustBeWhole(whole);
  must(formerly === undefined || (Array.isArray(formerly) && formerly.every(isFormer)), 'formerly');
}

/**
 * What was kept as a list, which anything on this computer or in a file may have changed, and which an older atlas may have written.
 * Error: `NotSaved`, which names the place.
 */
export function checkSaved(value: unknown): OwnSaved {
  const given: unknown = { ...SINCE, ...propertiesOf(value) };
  mustBeSaved(given);
  const { roles, ...saved } = given;
  // Roles that this atlas does not know are left out.
  return { ...saved, roles: pickRoles(roles), types: typesOf(given) };
}

/** The roles that this atlas knows. */
const pickRoles = (roles: Roles): Roles =>
  Object.fromEntries(ROLES.flatMap((role) => (roles[role] === undefined ? [] : [[role, roles[role]]])));

/** How many bytes a list takes. */
export function bytesOf({ table, placement }: Pick<OwnSaved, 'table' | 'placement'>): number {
  const { lngs, lats, by, reasons, countries } = placement;
  const columns = table.columns.flatMap(({ bytes, starts }) => [bytes, starts]);
  const all: readonly ArrayBufferView[] = [...columns, table.numbers, lngs, lats, by, reasons, countries];
  return all.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
