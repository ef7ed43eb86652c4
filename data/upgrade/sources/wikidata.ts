import type { LngLat } from '../../../src/model/site.ts';
import { type Complain, type Fault, UpgradeError } from '../fault.ts';
import { fetchJson, type Web } from '../fetching.ts';
import { isCoarse } from '../hub/official-site.ts';
import type { Proposal } from '../proposal.ts';
import type { Download } from '../reading/download.ts';
import { samePageKey } from '../reading/web-address.ts';
import type { Context, Source } from '../source.ts';
import { movePoint } from '../tables/move-point.ts';
import { finishDrafts, RowDraft } from '../tables/row-draft.ts';
import type { Cells } from '../tables/table-text.ts';
import type { Workbook } from '../tables/workbook.ts';
import { type ItemFacts, readItems } from './wikidata-items.ts';
import { itemsQuery } from './wikidata-query.ts';

const ENDPOINT = 'https://query.wikidata.org/sparql';

/** Items a request: an address of some two thousand characters. */
const BATCH = 150;

const TABLES = ['centres', 'biosphere-reserves'] as const;

/** Precisions of points that one of Wikidata's may be better than. */
const ROUGH = new Set(['city', 'country', 'approximate', 'place', 'admin']);

/** What names of reserves leave off. */
const TITLE = /^khu dự trữ sinh quyển (thế giới )?/i;

const ROR_ID = /^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/;

/** Names, websites, points and ROR ids of the items that our rows name. */
export const WIKIDATA_SOURCE: Source = {
  name: 'wikidata',
  title: 'Centres and reserves with an item of Wikidata (CC0)',
  byHand: (workbook) =>
    `the JSON that ${ENDPOINT.replace('/sparql', '')} gives for this query:\n${itemsQuery(idsOf(workbook))}`,
  fetch: fetchItems,
  propose: proposeItems,
};

function idsOf(workbook: Workbook): readonly string[] {
  return TABLES.flatMap((name) => workbook.table(name).rows.flatMap((row) => row.wikidata_id || []));
}

async function fetchItems(web: Web, workbook: Workbook): Promise<Download> {
  const ids = idsOf(workbook);
  const answers: unknown[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const query = encodeURIComponent(itemsQuery(ids.slice(at, at + BATCH)));
    web.say(`Wikidata: items ${at + 1} to ${Math.min(at + BATCH, ids.length)} of ${ids.length}`);
    const answer = await fetchJson(web, `${ENDPOINT}?format=json&query=${query}`, {
      headers: { accept: 'application/sparql-results+json' },
    });
    if (answer === null) {
      const what = 'there is no such service any more (404)';
      throw new UpgradeError([{ place: ENDPOINT, what, mend: 'Look for its new address on wikidata.org.' }]);
    }
    answers.push(answer);
  }
  return { content: answers, day: new Date().toISOString().slice(0, 10), place: 'wikidata' };
}

function proposeItems(download: Download, context: Context): Proposal {
  const faults: Fault[] = [];
  const complain = (fault: Fault) => faults.push(fault);
  const answers = Array.isArray(download.content) ? download.content : [download.content];
  const items = readItems(answers, download.place, complain);
  const drafts: RowDraft[] = [];
  const onlyOurs: string[] = [];
  const known = new Set<string>();
  for (const table of TABLES) {
    for (const row of context.workbook.table(table).rows.filter(({ wikidata_id: id }) => id)) {
      const { id = '', wikidata_id: item = '' } = row;
      known.add(item);
      const facts = items.get(item);
      if (!facts) {
        onlyOurs.push(`${id}: ${item} was not returned: merged into another item, or deleted`);
        continue;
      }
      const draft = new RowDraft(table, row, `Wikidata ${item} (CC0), ${download.day}`);
      compareItem(draft, row, table, facts, context, complain);
      drafts.push(draft);
    }
  }
  const onlyTheirs = [...items.keys()].filter((item) => !known.has(item));
  return { ...finishDrafts(drafts), onlyTheirs, onlyOurs, faults };
}

function compareItem(
  draft: RowDraft,
  row: Cells,
  table: (typeof TABLES)[number],
  facts: ItemFacts,
  context: Context,
  complain: Complain,
): void {
  const name = only(draft, facts.names, 'official names in Vietnamese')?.replace(TITLE, '');
  if (name !== undefined && name !== row.name_vi) {
    draft.setSourced('name_vi', name, 'name');
    if (table === 'centres') draft.set('name_vi_by', 'source');
  }
  const website = only(draft, facts.websites, 'websites');
  if (website !== undefined && (!row.website || samePageKey(row.website) !== samePageKey(website))) {
    draft.setSourced('website', website, 'website');
  }
  if (table === 'centres') compareRor(draft, row, facts);
  comparePoint(draft, row, table, facts, context, complain);
}

function compareRor(draft: RowDraft, row: Cells, facts: ItemFacts): void {
  const ror = only(draft, facts.rorIds, 'ROR ids');
  if (ror === undefined) return;
  const address = `https://ror.org/${ror}`;
  if (!ROR_ID.test(ror)) draft.remark(`its ROR id "${ror}" is none`);
  else if (!row.ror_id) draft.setSourced('ror_id', address, 'id');
  else if (row.ror_id !== address) draft.remark(`its ROR id is ${address}, ours ${row.ror_id}`);
}

function comparePoint(
  draft: RowDraft,
  row: Cells,
  table: (typeof TABLES)[number],
  facts: ItemFacts,
  { territory }: Context,
  complain: Complain,
): void {
  const written = only(draft, facts.points, 'points');
  if (written === undefined || !ROUGH.has(row.coord_precision ?? '')) return;
  const [lng = Number.NaN, lat = Number.NaN] = written.split(' ').map(Number);
  const point: LngLat = [lng, lat];
  if (isCoarse(point)) {
    draft.remark(`its point ${lat}, ${lng} has two decimals at most: ours stays`);
    return;
  }
  const objection = territory.objection(point, (row.country_iso3 ?? '').split(';'));
  if (objection !== null) {
    const place = `Wikidata ${row.wikidata_id} (${row.id})`;
    const mend = 'Look the item up and correct it there, or leave this row out.';
    complain({ place, what: `its point ${lat}, ${lng} is ${objection}`, mend });
    return;
  }
  movePoint(draft, row, point, table === 'centres' ? 'campus' : 'site');
}

/** The value where there is just one; a remark where there are several. */
function only(draft: RowDraft, values: ReadonlySet<string>, what: string): string | undefined {
  if (values.size > 1) draft.remark(`the item has ${values.size} ${what}: ${[...values].join(', ')}`);
  return values.size === 1 ? [...values][0] : undefined;
}
