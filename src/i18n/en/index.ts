import type { Locale } from '../locale.ts';

/** English, as an international office writes it: days before months. */
export const english: Locale = {
  label: 'English',
  short: 'EN',
  region: 'en-GB',
  northSouth: ['N', 'S'],
  eastWest: ['E', 'W'],
  worldview: 'un',
  load: async () => (await import('./messages.ts')).en,
};
