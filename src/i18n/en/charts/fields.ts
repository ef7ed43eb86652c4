import { plural } from '../../plural.ts';

/** The words of the chart of sites by field. */
export const texts = {
  most: (kinds: string, field: string, count: string, total: string) =>
    `Most ${kinds}: ${field}, ${count} of ${total}`,
  tied: (kinds: string, fields: string, count: string, total: string) =>
    `Most ${kinds}: ${fields}, ${count} each of ${total}`,
  manyTied: (kinds: string, fields: string, count: string, total: string) =>
    `${fields} fields share the first place: ${count} each of ${total} ${kinds}`,
  whole: (kinds: string, total: string, field: string) =>
    `All ${total} ${kinds} belong to one field: ${field}`,
  only: (field: string, parts: string) => `${field}: ${parts}`,
  /** So many sites of a kind, in the middle of a sentence. */
  counted: {
    centre: (count: number, formatted: string) => plural(count, formatted, 'centre', 'centres'),
    'biosphere-reserve': (count: number, formatted: string) =>
      plural(count, formatted, 'biosphere reserve', 'biosphere reserves'),
    geopark: (count: number, formatted: string) => plural(count, formatted, 'geopark', 'geoparks'),
  },
  unit: 'Number of sites',
  none: 'No site is left to count.',
  split: 'On one scale',
  leftOut: 'Faint parts are kinds that the filter leaves out; the numbers beside the bars do not count them.',
  faint: 'What the filter of kinds leaves out is faint.',
  /** The blocks, each with its own scale. */
  heads: {
    centres: (count: string) => `Category 1 and 2 centres: ${count}`,
    others: (_count: string) => 'Reserves and geoparks, on a scale of their own',
  },
  kinds: { centre: 'Centres', 'biosphere-reserve': 'Biosphere reserves', geopark: 'Geoparks' },
  folded: (fields: string) => `No centre: ${fields}`,
  rest: (fields: number, formatted: string, centres: string) =>
    `${plural(fields, formatted, 'more field', 'more fields')}: ${centres}`,
  row: (field: string, count: number, formatted: string, share: string) =>
    `${field}: ${plural(count, formatted, 'site', 'sites')}, ${share} of the centres`,
  otherRow: (kind: string, field: string, count: number, formatted: string) =>
    `${kind} (${field}): ${plural(count, formatted, 'site', 'sites')}`,
  columns: { field: 'Field', sites: 'Sites', share: 'Share' },
  bar: (field: string, count: number, formatted: string, share: string) =>
    `${field}: ${plural(count, formatted, 'site', 'sites')}, ${share}`,
  part: (field: string, kind: string, count: number, formatted: string) =>
    `${field}, ${kind}: ${plural(count, formatted, 'site', 'sites')}`,
};
