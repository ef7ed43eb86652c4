import { plural } from '../plural.ts';

/** The words for the copy with which the atlas opens without internet. */
export const texts = {
  title: 'Use without internet',
  what: 'The atlas keeps a copy of itself in this browser: tables, maps, charts, briefings, both languages and all exports but the offline page of a briefing. Afterwards it opens at the same address without internet.',
  yours: 'Your own briefings and lists are kept apart: they stay whatever is done with the copy.',
  states: {
    insecure:
      'This browser keeps no copy of this page, because its address does not begin with https. Whoever runs the host can change that.',
    browser:
      'This browser keeps no copies of pages, at least not in a private window or in a frame of another page.',
    none: 'No copy is kept.',
    begins: 'The copy is about to be made.',
    keeping: (done: string, total: string) => `The copy is being made: ${done} of ${total} files.`,
    room: 'There is no room for the copy on this device. What was kept so far stays; free some room and try again.',
    files: 'Not all files came, or they were not of one edition. What was kept so far stays; try again.',
    kept: 'Ready to be used without internet.',
    newer: 'A newer edition of the atlas is ready. This page shows the present one until you load the newer.',
    others: (count: number, formatted: string) =>
      `${plural(count, formatted, 'other window', 'other windows')} of the atlas must be closed first, since the files of the present edition would go from under it.`,
  },
  size: (size: string) => `It takes ${size} MB on this device.`,
  keep: 'Keep a copy',
  again: 'Try again',
  load: 'Load the newer edition',
  remove: 'Remove the copy',
};
