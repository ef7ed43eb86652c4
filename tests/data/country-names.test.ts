import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readTable } from '../helpers/real-tables.ts';

/** Shorter on the map, where there is no room for the whole name. */
const SHORTENED = ['ARE', 'COD'];

it('calls a country by the same Vietnamese name on the map and in the lists', () => {
  const onMap: Record<string, { vi: string }> = JSON.parse(
    readFileSync(new URL('../../data/basemap/country-names.json', import.meta.url), 'utf8'),
  );
  for (const { iso3, name_vi } of readTable('countries')) {
    const label = onMap[iso3 as string];
    if (!label || SHORTENED.includes(iso3 as string)) continue;
    expect(`${iso3} ${label.vi}`).toBe(`${iso3} ${name_vi}`);
  }
});
