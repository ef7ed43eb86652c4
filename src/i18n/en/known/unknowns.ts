import { plural } from '../../plural.ts';

/** The words of the page of what is not known. */
export const texts = {
  intro: (edition: string) =>
    `Counted from edition ${edition} of the data. A fact is known where a source gives it and it still holds: a status older than six years, a term that has passed without a known renewal and a point that is only the city’s or the town’s are not. Ceased centres and withdrawn reserves are left out.`,
  gapsTitle: 'Gaps by fact and region',
  kind: 'What is counted',
  gapsNote: (count: number, formatted: string) =>
    `${plural(count, formatted, 'site', 'sites')}. Each cell says how many have the fact, of how many it is asked of; shares are rounded down. A cell opens the list of those that lack it.`,
  fact: 'Fact',
  everywhere: 'Everywhere',
  ofAsked: (known: string, asked: string) => `${known} of ${asked}`,
  lack: (count: number, formatted: string) => `, ${plural(count, formatted, 'site lacks', 'sites lack')} it`,
  notAsked: 'not asked',
  listTitle: (fact: string, place: string, missing: string, asked: string) =>
    `${fact}, ${place}: not known of ${missing} of ${asked}`,
  closeList: 'Close the list',
  showAll: (formatted: string) => `Show all ${formatted}`,
  wantedTitle: (formatted: string) => `The ${formatted} most wanted facts`,
  wantedRule: (facts: string) =>
    `One for each active category 2 centre: the first of these that is not known: ${facts}. Viet Nam comes first, then ASEAN, then the rest of the world; in each, terms that have passed without a known renewal, then terms that are not known at all, then the other facts in that order; among equals the centre whose status was seen longest ago.`,
  noneWanted: 'None: of every active category 2 centre all of these are known.',
  passed: (date: string) => `ended ${date}; no renewal found`,
  noAgreement: 'no source read dates an agreement',
  seen: (year: number) => `status of ${year}`,
  tableNote: 'The table’s note:',
  correctTitle: 'How to send a correction',
  correct:
    '“Add” here, or on the card of any site, writes a text that names the table, the row, the column, the present value and its source, with room for the new value and the page that says it. Copy it and give it to whoever keeps your copy of the atlas: no address is known here. They enter it in the tables, as data/tables/README.md says.',
};
