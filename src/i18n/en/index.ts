import type { Locale } from '../locale.ts';

/** English, as an international office writes it: days before months. */
export const english: Locale = {
  label: 'English',
  short: 'EN',
  region: 'en-GB',
  northSouth: ['N', 'S'],
  eastWest: ['E', 'W'],
  worldview: 'un',
  crashed: {
    title: 'The atlas has stopped',
    text: 'Something went wrong in the page itself. Your view is kept in the address, and what you saved is kept, too.',
    retry: 'Try again',
    reload: 'Reload',
    afresh: 'Start afresh',
  },
  load: async () => (await import('./messages.ts')).en,
};
