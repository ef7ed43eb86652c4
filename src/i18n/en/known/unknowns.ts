import type { FactId } from '../../../model/register/known/facts.ts';
import { byId } from '../../by-id.ts';
import { plural } from '../../plural.ts';

/** Where most things of a centre were looked for. */
const CENTRES =
  'archived pages of UNESCO, of the centre and of its host, the press and official gazettes, by searches for the name of each centre';

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
  /** Where each fact was looked for, so that nobody looks there again; as `SOURCES` of the tables tells it. */
  looked: (where: string) => `Looked for, and not found, in: ${where}.`,
  places: byId<FactId>({
    category: 'UNESCO’s archived lists and the pages of its sectors',
    nameVi: 'Vietnamese pages and documents',
    host: CENTRES,
    summary: CENTRES,
    city: CENTRES,
    address: 'archived pages of the centre and of its host',
    point:
      'OpenStreetMap of October 2015, Wikidata, and pages that print coordinates of the site, its centre or its host',
    approval: `records of the General Conference as far as their archived copies reach, and ${CENTRES}`,
    resolution:
      'records of the General Conference and documents of the Executive Board, whose archived copies keep only their beginnings, and agreements, laws and reports that quote them',
    agreement: `${CENTRES}, and databases of treaties`,
    term: `${CENTRES}, and databases of treaties`,
    status:
      'UNESCO’s list of May 2025 as the registry ROR has it, reports of meetings, and the pages of the centre',
    website: 'archived pages of UNESCO, of the site or its host, and of its networks',
    email: 'archived pages of the centre',
    languages: 'archived pages of the centre',
    year: 'lists of UNESCO and of national committees',
    area: 'archived pages of UNESCO and of the site, national committees and encyclopaedias; areas of a park with other bounds were left out',
    verified: 'archived pages of UNESCO, national committees and encyclopaedias',
  }),
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
