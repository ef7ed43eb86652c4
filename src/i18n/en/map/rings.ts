import type { Kind } from '../../../model/vocabulary.ts';
import { plural } from '../../plural.ts';

const ENGLISH: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  centre: ['centre', 'centres'],
  'biosphere-reserve': ['biosphere reserve', 'biosphere reserves'],
  geopark: ['geopark', 'geoparks'],
};

/** The words of rings that gather sites, loaded with their tip and their legend. */
export const texts = {
  ofKind: (kind: Kind, count: number, formatted: string) => plural(count, formatted, ...ENGLISH[kind]),
  comesApart: 'Click to come nearer',
  lists: 'Click to list them',
  legend: {
    title: 'Sites that stand close together',
    ring: 'A ring with their number; its parts show centres by field, biosphere reserves and geoparks',
    note: 'Come nearer, or click a ring, and it comes apart.',
  },
};
