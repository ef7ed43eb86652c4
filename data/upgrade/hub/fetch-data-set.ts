import { UpgradeError } from '../fault.ts';
import { fetchJson, type Web } from '../fetching.ts';
import type { Download } from '../reading/download.ts';
import { asRawRecord } from '../reading/fields.ts';
import type { DataSet } from './data-set.ts';

/** Opendatasoft's Explore API, version 2.1 (help.opendatasoft.com/apis/ods-explore-v2). */
const BASE = 'https://data.unesco.org/api/explore/v2.1/catalog/datasets';

/** Where a person downloads the whole data set. */
export function exportAddress({ id }: DataSet): string {
  return `${BASE}/${id}/exports/json`;
}

/** The whole data set and the day on which UNESCO last made it; two requests. Throws where rows are missing. */
export async function fetchDataSet(web: Web, dataSet: DataSet): Promise<Download> {
  const { id } = dataSet;
  const metas = asRawRecord(asRawRecord(await demand(web, `${BASE}/${id}`, id))?.metas);
  const about = asRawRecord(metas?.default);
  const content = await demand(web, exportAddress(dataSet), id);
  const count = about?.records_count;
  if (Array.isArray(content) && typeof count === 'number' && content.length !== count) {
    throw new UpgradeError([
      {
        place: id,
        what: `the export ends early: ${content.length} of ${count} rows came`,
        mend: 'Run the command again; the Data Hub may be rebuilding the data set.',
      },
    ]);
  }
  const day = String(about?.data_processed ?? '').match(/^\d{4}-\d\d-\d\d/)?.[0];
  return { content, day: day ?? new Date().toISOString().slice(0, 10), place: id };
}

async function demand(web: Web, url: string, id: string): Promise<unknown> {
  const json = await fetchJson(web, url);
  if (json !== null) return json;
  throw new UpgradeError([
    {
      place: url,
      what: `the Data Hub has no data set ${id} any more (404)`,
      mend: 'Look for its new name on data.unesco.org, and read a file that was downloaded there with --file.',
    },
  ]);
}
