import { z } from 'zod';

/** A cell as it should be written: no stray spaces, composed letters (NFC), no trace of a wrong conversion. */
const clean = z
  .string()
  .refine((cell) => cell === cell.trim(), 'must not begin or end with a space')
  .refine((cell) => cell === cell.normalize('NFC'), 'must be in Unicode NFC, with composed letters')
  .refine(
    (cell) => !/[\p{Cc}\u{fffd}]/u.test(cell),
    'must not hold line breaks, tabs or replacement characters',
  );

/** Words that must be there. */
export const text = clean.min(1, 'must not be empty');

/** An empty cell is null; any other must satisfy the schema. */
export function optional<S extends z.ZodType<unknown, string>>(schema: S) {
  return z.preprocess((cell) => (cell === '' ? null : cell), schema.nullable());
}

/** One of the words of a vocabulary. */
export function choice<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, `must be one of ${values.join(', ')}`);
}

/** `true` or `false`. */
export const flag = choice(['true', 'false']).transform((cell) => cell === 'true');

/** `yes` or `no`. */
export const yesNo = choice(['yes', 'no']).transform((cell) => cell === 'yes');

/** A whole number between two bounds. */
export function integer(least: number, most: number) {
  const rule = `must be a whole number between ${least} and ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, rule)
    .transform(Number)
    .refine((number) => number >= least && number <= most, rule);
}

/** A year between 1900, or a later first year, and 2100; what lies beyond the edition is checked with it at hand. */
export function year(first = 1900) {
  const rule = `must be a year between ${first} and 2100`;
  return z
    .string()
    .regex(/^\d{4}$/, rule)
    .transform(Number)
    .refine((number) => number >= first && number <= 2100, rule);
}

/** A number that is not negative, with a point and no thousands separator. */
export const amount = z
  .string()
  .regex(/^\d{1,15}(\.\d+)?$/, 'must be a number like 1234.5')
  .transform(Number);

function degrees(limit: number, hint = '') {
  const rule = `must be decimal degrees between -${limit} and ${limit}, with five decimals (one metre) at most`;
  return z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,5})?$/, rule)
    .transform(Number)
    .refine((number) => Math.abs(number) <= limit, `${rule}${hint}`);
}

/** Degrees north, WGS 84. What is too large for one often is the longitude in the wrong cell. */
export const latitude = degrees(90, ': is it the longitude?');

/** Degrees east, WGS 84. */
export const longitude = degrees(180);

/** Our own stable identifier: lower-case words joined by hyphens. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case letters and digits in words joined by single hyphens',
  );

/** The form of an ISO 3166-1 alpha-3 code; whether the country is known is a check of its own. */
export const iso3 = z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters (ISO 3166-1 alpha-3)');

/** A year, month or day: `2025`, `2025-03`, `2025-03-26`. */
export const date = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'must be a date like 2025, 2025-03 or 2025-03-26')
  .refine((cell) => new Date(cell).toJSON()?.startsWith(cell) === true, 'must be a day that exists');

/** Items parted by a separator, none of them twice; an empty cell is an empty list. */
export function list<S extends z.ZodType<unknown, string>>(item: S, separator = ';') {
  return z
    .string()
    .transform((cell) => (cell === '' ? [] : cell.split(separator)))
    .refine((items) => new Set(items).size === items.length, 'must not name anything twice')
    .pipe(z.array(item));
}

/** A list with one item at least. */
export function filledList<S extends z.ZodType<unknown, string>>(item: S) {
  return text.pipe(list(item));
}

/** The address of a page. */
export const url = z
  .string()
  .refine(
    (cell) => /^https?:\/\/\S+$/.test(cell) && URL.canParse(cell),
    'must be an address that begins with http:// or https://',
  );

/** The id of a row of `documents.csv`. */
export const documentId = z.string().regex(/^doc-[a-z0-9-]+$/, 'must begin with doc-');

const SOURCE = /^(https?:\/\/\S+( \([^()]+\))?|doc-[a-z0-9-]+|background)$/;

/** Where a statement comes from: addresses, a remark in brackets after them, `doc-…` ids or `background`, parted by ` ; `. */
export const sources = list(
  z.string().regex(SOURCE, 'must be addresses or doc-… ids parted by " ; ", or the word background'),
  ' ; ',
);
