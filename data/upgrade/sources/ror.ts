import { type Fault, UpgradeError } from '../fault.ts';
import { fetchJson, type Web } from '../fetching.ts';
import type { Proposal } from '../proposal.ts';
import type { Download } from '../reading/download.ts';
import { asRawRecord } from '../reading/fields.ts';
import { samePageKey } from '../reading/web-address.ts';
import type { Context, Keys, Source } from '../source.ts';
import { finishDrafts, RowDraft } from '../tables/row-draft.ts';
import type { Cells } from '../tables/table-text.ts';
import type { Workbook } from '../tables/workbook.ts';
import { type Organisation, readOrganisation } from './ror-organisation.ts';

const API = 'https://api.ror.org/v2/organizations';

/** Since 2026 ROR allows 50 requests in five minutes without a client id, and 2,000 with one (ror.org/api-client-id). */
const WHEN_REFUSED = 'With a free client id of ror.org/api-client-id in ROR_CLIENT_ID it allows more.';

/** Websites, Vietnamese names, cities and ids of centres with a record in the Research Organization Registry. */
export const ROR_SOURCE: Source = {
  name: 'ror',
  title: 'Centres with a record in ROR (CC0)',
  byHand: (workbook) =>
    `a JSON list of the records, schema 2: ${rorIds(workbook)
      .map((id) => addressOf(id))
      .join(' ')}`,
  fetch: fetchOrganisations,
  propose: proposeOrganisations,
};

function rorIds(workbook: Workbook): readonly string[] {
  return workbook.table('centres').rows.flatMap((row) => row.ror_id || []);
}

function addressOf(id: string): string {
  return `${API}/${id.replace('https://ror.org/', '')}`;
}

async function fetchOrganisations(web: Web, workbook: Workbook, keys: Keys): Promise<Download> {
  const client = keys.ROR_CLIENT_ID;
  const content: unknown[] = [];
  for (const id of rorIds(workbook)) {
    const record = await fetchJson(web, addressOf(id), {
      ...(client ? { headers: { 'client-id': client } } : {}),
      whenRefused: WHEN_REFUSED,
    });
    if (record !== null) content.push(record);
  }
  return { content, day: new Date().toISOString().slice(0, 10), place: 'ror' };
}

function proposeOrganisations({ content, day, place }: Download, { workbook }: Context): Proposal {
  const faults: Fault[] = [];
  // A search of the API has its records in `items`.
  const list = asRawRecord(content)?.items ?? content;
  if (!Array.isArray(list)) {
    const mend = 'Put the records of ROR into one JSON list.';
    throw new UpgradeError([{ place, what: 'holds no list of records', mend }]);
  }
  const iso3 = new Map(workbook.table('countries').rows.map((row) => [row.iso2 ?? '', row.iso3 ?? '']));
  const ours = new Set(rorIds(workbook));
  const found = new Map<string, Organisation>();
  list.forEach((record, index) => {
    const organisation = readOrganisation(record, `${place} record ${index + 1}`, (fault) =>
      faults.push(fault),
    );
    if (!organisation) return;
    if (found.has(organisation.id)) {
      const mend = 'Take one of the two out of the file.';
      faults.push({ place: `${place} record ${index + 1}`, what: `${organisation.id} is there twice`, mend });
    }
    found.set(organisation.id, organisation);
  });
  const drafts: RowDraft[] = [];
  const onlyOurs: string[] = [];
  for (const row of workbook.table('centres').rows.filter(({ ror_id: id }) => id)) {
    const organisation = found.get(row.ror_id ?? '');
    if (!organisation) {
      onlyOurs.push(`${row.id}: ROR gave no record of ${row.ror_id}`);
      continue;
    }
    const draft = new RowDraft('centres', row, `ROR ${row.ror_id} (CC0), ${day}`);
    compareOrganisation(draft, row, organisation, iso3);
    drafts.push(draft);
  }
  return {
    ...finishDrafts(drafts),
    onlyTheirs: [...found.keys()].filter((id) => !ours.has(id)),
    onlyOurs,
    faults,
  };
}

function compareOrganisation(
  draft: RowDraft,
  row: Cells,
  { status, countryIso2, city, website, nameVi, wikidataIds, parents, successors }: Organisation,
  iso3: ReadonlyMap<string, string>,
): void {
  if (status !== 'active')
    draft.remark(`ROR calls the organisation ${status}; its status with UNESCO is another matter`);
  for (const name of successors) draft.remark(`ROR names a successor: ${name}`);
  const country = iso3.get(countryIso2 ?? '') ?? countryIso2;
  if (country !== null && country !== row.country_iso3) {
    draft.remark(`ROR has it in ${country}, ours in ${row.country_iso3}: is it the right record?`);
    return;
  }
  if (website !== null && (!row.website || samePageKey(row.website) !== samePageKey(website))) {
    draft.setSourced('website', website, 'website');
  }
  if (nameVi !== null && nameVi !== row.name_vi) {
    draft.setSourced('name_vi', nameVi, 'name');
    draft.set('name_vi_by', 'source');
  }
  if (city !== null && !row.city) draft.setSourced('city', city, 'city');
  const [parent] = parents;
  if (parent !== undefined && parents.length === 1 && !row.host_institution) {
    draft.setSourced('host_institution', parent, 'host');
  }
  const [item] = wikidataIds;
  if (item === undefined || wikidataIds.length > 1) return;
  if (!row.wikidata_id) draft.setSourced('wikidata_id', item, 'id');
  else if (row.wikidata_id !== item) draft.remark(`ROR names the item ${item}, ours is ${row.wikidata_id}`);
}
