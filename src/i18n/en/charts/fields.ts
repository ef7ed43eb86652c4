import { plural } from '../../plural.ts';

/** The words of the chart of sites by field. */
export const texts = {
  finding: (field: string, share: string, shown: string, count: number) =>
    `${field}: ${share} of ${plural(count, shown, 'site', 'sites')}`,
  unit: 'Number of sites',
  none: 'No site is left to count.',
  split: 'By kind',
  leftOut: 'Faint parts are kinds that the filter leaves out; the numbers beside the bars do not count them.',
  columns: { field: 'Field', sites: 'Sites', share: 'Share' },
  bar: (field: string, count: number, formatted: string, share: string) =>
    `${field}: ${plural(count, formatted, 'site', 'sites')}, ${share}`,
  part: (field: string, kind: string, count: number, formatted: string) =>
    `${field}, ${kind}: ${plural(count, formatted, 'site', 'sites')}`,
};
