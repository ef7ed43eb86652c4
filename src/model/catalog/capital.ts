import type { RecordOf } from '../columns/column.ts';
import { iso3, point } from '../columns/kinds.ts';

/** A country's capital as it travels: where it is. */
export const CAPITAL = { iso3: iso3(), lngLat: point() };

/** Where the capital of a country is. */
export type Capital = RecordOf<typeof CAPITAL>;
