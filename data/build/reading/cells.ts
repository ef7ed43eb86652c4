import { z } from 'zod';
import type { PlainRule } from '../../../src/model/columns/column.ts';

/** A cell as it should be written: no stray spaces, composed letters (NFC), no trace of a wrong conversion. */
const clean = z
  .string()
  .refine((cell) => cell === cell.trim(), 'must not begin or end with a space')
  .refine((cell) => cell === cell.normalize('NFC'), 'must be in Unicode NFC, with composed letters')
  .refine(
    (cell) => !/[\p{Cc}\u{fffd}]/u.test(cell),
    'must not hold line breaks, tabs or replacement characters',
  );

const text = clean.min(1, 'must not be empty');

/** An empty cell is null; any other must satisfy the schema. */
export function optional(schema: z.ZodType<unknown, string>) {
  return z
    .string()
    .transform((cell) => (cell === '' ? null : cell))
    .pipe(schema.nullable());
}

/** One of the words of a vocabulary; an empty cell means the word `blank`, where there is one. */
export function choice(words: readonly string[], blank?: string) {
  const written = words.map((word) => (word === blank ? '' : word));
  return z
    .enum(written, `must be one of ${written.join(', ')}`)
    .transform((cell) => (cell === '' && blank ? blank : cell));
}

const flag = choice(['true', 'false']).transform((cell) => cell === 'true');

const yesNo = choice(['yes', 'no']).transform((cell) => cell === 'yes');

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

/** A point and no thousands separator. */
const amount = z
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

/** What is too large often is the longitude in the wrong cell. */
const latitude = degrees(90, ': is it the longitude?');

const longitude = degrees(180);

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case letters and digits in words joined by single hyphens',
  );

const iso2 = z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1 alpha-2)');

/** Whether the country is known is a check of its own. */
const iso3 = z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters (ISO 3166-1 alpha-3)');

/** A year, month or day: `2025`, `2025-03`, `2025-03-26`. */
export const date = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'must be a date like 2025, 2025-03 or 2025-03-26')
  .refine((cell) => new Date(cell).toJSON()?.startsWith(cell) === true, 'must be a day that exists');

/** What parts the items of a list. */
export const LIST_SEPARATOR = ';';

/** Items parted by a separator, none of them twice; an empty cell is an empty list. */
export function list(item: z.ZodType<unknown, string>, separator = LIST_SEPARATOR) {
  return z
    .string()
    .transform((cell) => (cell === '' ? [] : cell.split(separator)))
    .refine((items) => new Set(items).size === items.length, 'must not name anything twice')
    .pipe(z.array(item));
}

/** A list with one item at least. */
export function filledList(item: z.ZodType<unknown, string>) {
  return text.pipe(list(item));
}

const url = z
  .string()
  .refine(
    (cell) => /^https?:\/\/\S+$/.test(cell) && URL.canParse(cell),
    'must be an address that begins with http:// or https://',
  );

const email = z
  .string()
  .regex(/^[^\s@;,<>]+@[^\s@;,<>]+\.[A-Za-z]{2,}$/, 'must be the address of a mailbox like info@example.org');

/** Nine characters: a zero, six of Crockford's base 32, two digits that check them (ror.readme.io, "ROR identifier pattern"). */
const rorId = z
  .string()
  .regex(/^https:\/\/ror\.org\/0[a-hj-km-np-tv-z0-9]{6}\d{2}$/, 'must be like https://ror.org/0021fvv57');

const wikidataId = z.string().regex(/^Q[1-9]\d*$/, 'must be an item of Wikidata like Q42');

const documentId = z.string().regex(/^doc-[a-z0-9-]+$/, 'must begin with doc-');

/** One source: an address, perhaps with a remark in brackets, a `doc-…` id, or `background`. */
export const SOURCE = /^(https?:\/\/\S+( \([^()]+\))?|doc-[a-z0-9-]+|background)$/;

/** What parts one source from the next. */
export const SOURCE_SEPARATOR = ' ; ';

/** Where a statement comes from. */
const sources = list(
  z.string().regex(SOURCE, 'must be addresses or doc-… ids parted by " ; ", or the word background'),
  SOURCE_SEPARATOR,
);

/** The schemas of the rules that need no more than their name. */
export const PLAIN: Readonly<Record<Exclude<PlainRule, 'made'>, z.ZodType<unknown, string>>> = {
  amount,
  date,
  'document-id': documentId,
  email,
  flag,
  id,
  iso2,
  iso3,
  latitude,
  longitude,
  'ror-id': rorId,
  sources,
  text,
  url,
  'wikidata-id': wikidataId,
  'yes-no': yesNo,
};
