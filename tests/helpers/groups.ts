import type { Group } from '../../src/model/vocabulary.ts';

/** Groups that are no column of `countries.csv` but regions of the United Nations' M49. */
export const M49_GROUPS: readonly Group[] = ['southeast_asia', 'african_continent'];

/** Whether a row of `countries.csv` is of a group, read as the README of the tables says. */
export function isOfGroup(
  row: Readonly<Record<string, string | undefined>> | undefined,
  group: string,
): boolean {
  if (group === 'southeast_asia') return row?.un_subregion === 'South-eastern Asia';
  if (group === 'african_continent')
    return /^(Northern|Western|Middle|Eastern|Southern) Africa$/.test(row?.un_subregion ?? '');
  return row?.[group] === 'true';
}
