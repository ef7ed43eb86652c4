import { plural } from '../../plural.ts';

const lists = (count: number, formatted: string) => plural(count, formatted, 'list', 'lists');

/** A number, and how it is written. */
interface Told {
  readonly count: number;
  readonly formatted: string;
}

/** The words for the keeping of lists of the reader's own, in this browser and in links. */
export const texts = {
  kept: (count: number, formatted: string, size: string) =>
    `Kept in this browser, sent nowhere: ${lists(count, formatted)}, ${size}.`,
  size: (bytes: number, count: (value: number) => string) =>
    bytes < 2 ** 20 ? `${count(Math.max(1, bytes / 2 ** 10))} kB` : `${count(bytes / 2 ** 20)} MB`,
  forbidden:
    'This browser lets the atlas keep nothing: a list lasts until the page is closed. Nothing is sent anywhere.',
  unreadable: (count: number, formatted: string) =>
    `${lists(count, formatted)} kept in this browser cannot be read any more.`,
  clear: 'Remove what cannot be read',
  saving: 'Being kept…',
  full: 'There is no room left in this browser for this list: it lasts until the page is closed. Remove another, then try again.',
  notKept: 'This list could not be kept: it lasts until the page is closed.',
  again: 'Try again',
  changed: 'Another window has replaced this list. If you change it here, yours is kept.',
  takeOver: 'Take over',
  removedElsewhere: 'Another window has removed this list: it lasts until the page is closed.',
  keepAgain: 'Keep it again',
  missing: (count: number, formatted: string) =>
    `This link shows ${lists(count, formatted)} of somebody’s own, not in this browser. All else is shown. If you have its file, open it under “Your own lists”: it is recognised by its cells and shown as the link says.`,
  missingInFrame: (count: number, formatted: string) =>
    `This frame shows ${lists(count, formatted)} of somebody’s own, which only their browser has. All else is shown.`,
  replaceBy: 'Replace by a newer file…',
  newerFileOf: (title: string) => `Newer file of “${title}”`,
  replaces: (title: string) => `This would replace “${title}”.`,
  comparing: (title: string) => `Comparing with “${title}”…`,
  notCompared: 'The file could not be compared with the list. Nothing was changed.',
  rowChanges: (rows: Readonly<Record<'added' | 'removed' | 'changed' | 'same', Told>>) =>
    `${plural(rows.added.count, rows.added.formatted, 'row', 'rows')} added, ${rows.removed.formatted} removed, ${rows.changed.formatted} changed, ${rows.same.formatted} as before.`,
  matchedBy: (column: string) => `Rows are known again by the column “${column}”.`,
  matchedByPlace:
    'No column names each row once in both files: rows are compared by their place, so that one more in the middle changes all below it.',
  columnsAdded: (names: string) => `New columns: ${names}.`,
  columnsRemoved: (names: string) => `Columns that are no more: ${names}.`,
  joinedAgain: (names: string) => `Found anew for the new rows: ${names}.`,
  lostColumns: (names: string) => `What hung on these is given up: ${names}.`,
  replaceNote:
    'Colour, size, fill, filters, what columns say and places given by hand are kept. Nothing is replaced before you say so, and it can be undone.',
  replace: 'Replace',
  replaced: (title: string) => `“${title}” was replaced.`,
  rowsTitle: 'Rows of your own lists',
  rowsIntro: 'Whoever has the page can read the rows that its slides show. These alone go into it:',
  rowsOf: (title: string, count: number, formatted: string) =>
    `${title}: ${plural(count, formatted, 'row', 'rows')}`,
  rowsSave: 'Save with these rows',
  cancel: 'Cancel',
  ownList: 'own list; not UNESCO’s',
  ownSource: 'A list of the speaker’s own; not a source of UNESCO',
  missingOnSlide: 'A list of one’s own that is not in this browser',
  inLink: 'The link names your list without its cells: only who has the same list sees it.',
  tellsCells: 'The values that you filter your list by stand in the link.',
};
