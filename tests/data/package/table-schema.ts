import { z } from 'zod';

/*
 * A second reader of `datapackage.json`, written after the specification (Data Package, Tabular Data Resource and Table Schema, version 1)
 * and not after the code that makes the file.
 */

const name = z.string().regex(/^[-a-z0-9._/]+$/);
const path = z.string().regex(/^(?!\/)(?!.*\.\.\/)[^\\]+$/);
const words = z.array(z.string()).nonempty();

const constraints = z.strictObject({
  required: z.boolean(),
  unique: z.boolean().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  pattern: z.string().optional(),
  enum: words.optional(),
});

const field = z
  .strictObject({
    name: z.string().min(1),
    type: z.enum(['string', 'number', 'integer', 'boolean', 'year']),
    format: z.enum(['default', 'uri', 'email']),
    description: z.string().min(1),
    trueValues: words.optional(),
    falseValues: words.optional(),
    constraints,
  })
  .refine(({ type, format }) => type === 'string' || format === 'default', 'only strings have formats')
  .refine(
    ({ type, constraints: { pattern } }) => type === 'string' || pattern === undefined,
    'only strings have patterns',
  )
  .refine(
    ({ type, constraints: { minimum } }) =>
      minimum === undefined || ['number', 'integer', 'year'].includes(type),
    'only numbers have bounds',
  )
  .refine(
    ({ type, trueValues, falseValues }) =>
      (type === 'boolean') === (trueValues !== undefined && falseValues !== undefined),
    'booleans, and they alone, say how they are written',
  );

const schema = z.strictObject({
  fields: z.array(field).nonempty(),
  missingValues: z.array(z.string()),
  primaryKey: words.optional(),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.string(),
        reference: z.strictObject({ resource: name, fields: z.string() }),
      }),
    )
    .nonempty()
    .optional(),
});

const resource = z.strictObject({
  profile: z.literal('tabular-data-resource'),
  name,
  path,
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  dialect: z.strictObject({
    delimiter: z.literal(','),
    lineTerminator: z.enum(['\n', '\r\n']),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
    header: z.literal(true),
  }),
  schema,
});

/** A Tabular Data Package, as far as ours makes use of it. */
export const DATA_PACKAGE = z.strictObject({
  profile: z.literal('tabular-data-package'),
  name,
  title: z.string().min(1),
  description: z.string().min(1),
  version: z.string().min(1),
  created: z.iso.datetime(),
  licenses: z.array(z.strictObject({ path, title: z.string() })).nonempty(),
  sources: z.array(z.strictObject({ title: z.string().min(1) })).nonempty(),
  resources: z.array(resource).nonempty(),
});

export type Field = z.infer<typeof field>;
export type Resource = z.infer<typeof resource>;

type Rule = (cell: string) => boolean;

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Whether the text of a cell is written as its type wants it. */
const TYPES: Readonly<Record<Field['type'], (field: Field) => Rule>> = {
  string:
    ({ format }) =>
    (cell) =>
      format === 'uri' ? URL.canParse(cell) : format !== 'email' || /^[^@\s]+@[^@\s]+$/.test(cell),
  number: () => (cell) => NUMBER.test(cell),
  integer: () => (cell) => /^-?\d+$/.test(cell),
  year: () => (cell) => /^\d{4}$/.test(cell),
  boolean:
    ({ trueValues = [], falseValues = [] }) =>
    (cell) =>
      trueValues.includes(cell) || falseValues.includes(cell),
};

/** What a cell breaks of what is said of its column, in a word; null where it keeps all of it. `''` is the only missing value. */
export function cellChecker(field: Field): (cell: string) => string | null {
  const { required, pattern, minimum, maximum, enum: allowed } = field.constraints;
  const isTyped = TYPES[field.type](field);
  const whole = pattern === undefined ? null : new RegExp(`^(?:${pattern})$`);
  return (cell) => {
    if (cell === '') return required ? 'required' : null;
    if (!isTyped(cell)) return field.type;
    if (whole && !whole.test(cell)) return 'pattern';
    if (allowed && !allowed.includes(cell)) return 'enum';
    if (minimum !== undefined && Number(cell) < minimum) return 'minimum';
    if (maximum !== undefined && Number(cell) > maximum) return 'maximum';
    return null;
  };
}
